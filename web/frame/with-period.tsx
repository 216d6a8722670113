import type { ReactNode } from 'react'
import { Bones } from '../design/bones.tsx'
import { useLatestPeriod } from '../facts/facts.api.ts'
import { useSession } from '../session/use-session.ts'
import { LatestPeriodContext } from './use-period.ts'

/** Asks once where the figures end, so that a page opens on figures and not on an empty month. */
export function WithPeriod({ children }: { children: ReactNode }) {
  const { whyNot } = useSession()
  const latest = useLatestPeriod(whyNot.readFigures === null)
  if (latest.isLoading) return <Bones lines={8} />
  return <LatestPeriodContext value={latest.data ?? null}>{children}</LatestPeriodContext>
}
