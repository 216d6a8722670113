import { createContext, useContext } from 'react'
import { isIsoDate, type Period, usualPeriod } from '../design/period.ts'
import { useUrlState } from '../design/url-state.ts'
import { useSession } from '../session/use-session.ts'

/** The latest period that has approved figures; null where there are none, or none to be seen. */
export const LatestPeriodContext = createContext<Period | null>(null)

/** The page's one period, from the address; without one the latest that has figures, else January to last month. */
export function usePeriod(): [Period, (period: Period) => void] {
  const session = useSession()
  const latest = useContext(LatestPeriodContext)
  const [url, change] = useUrlState()
  const asked = isIsoDate(url.from) && isIsoDate(url.to) ? { from: url.from, to: url.to } : null
  return [
    asked ?? latest ?? usualPeriod(session.today),
    ({ from, to }) => change({ from, to, page: undefined, source: undefined }),
  ]
}
