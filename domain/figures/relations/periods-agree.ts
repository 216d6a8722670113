import type { FoundClaim } from '../claim.ts'
import { monthEnding } from './month.ts'

/** Whether two figures may speak of one period: true unless their years or their last months are known to differ. */
export function periodsAgree(a: FoundClaim, b: FoundClaim): boolean {
  if (a.period === b.period) return true
  const [yearA, yearB] = [yearOf(a), yearOf(b)]
  if (yearA && yearB && yearA !== yearB) return false
  const [monthA, monthB] = [monthEnding(a.period), monthEnding(b.period)]
  return monthA === null || monthB === null || monthA === monthB
}

const yearOf = ({ to, period }: FoundClaim): string | undefined => to?.slice(0, 4) ?? /\d{4}/.exec(period ?? '')?.[0]
