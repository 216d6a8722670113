import { isIsoDate, type Period, usualPeriod } from '../design/period.ts'
import { useUrlState } from '../design/url-state.ts'
import { useSession } from '../session/use-session.ts'

/** The page's one period, from the address; without one, January to last month. */
export function usePeriod(): [Period, (period: Period) => void] {
  const session = useSession()
  const [url, change] = useUrlState()
  const period = isIsoDate(url.from) && isIsoDate(url.to) ? { from: url.from, to: url.to } : usualPeriod(session.today)
  return [period, ({ from, to }) => change({ from, to, page: undefined })]
}
