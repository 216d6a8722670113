import { type IsoDate, isMonthEnd, partsOf } from '../calendar/iso-date.ts'
import type { Period } from './report.ts'

const NAMED: Record<string, string> = { '1-3': '一季度', '1-6': '上半年', '1-9': '前三季度', '1-12': '全年' }

/** '2025年上半年', '2025年1—5月', '2025年3月', '2025年3月5日—4月9日'. */
export function periodWords({ from, to }: Period): string {
  const start = partsOf(from)
  const end = partsOf(to)
  const wholeMonths = start.day === 1 && isMonthEnd(to)
  if (!wholeMonths) return `${dayWords(from)}—${end.year === start.year ? monthDayWords(to) : dayWords(to)}`
  if (start.year !== end.year) return `${start.year}年${start.month}月—${end.year}年${end.month}月`
  const named = NAMED[`${start.month}-${end.month}`]
  if (named !== undefined) return `${start.year}年${named}`
  if (start.month === end.month) return `${start.year}年${start.month}月`
  return `${start.year}年${start.month}—${end.month}月`
}

/** The moment at which a stock is counted: '6月末', '2025年末', '4月9日'. */
export function endWords({ to }: Period): string {
  const { year, month } = partsOf(to)
  if (!isMonthEnd(to)) return monthDayWords(to)
  return month === 12 ? `${year}年末` : `${month}月末`
}

/** '2026年7月5日': Arabic, full year, no leading zero (GB/T 9704 7.3.5.4). */
export function dayWords(date: IsoDate): string {
  return `${partsOf(date).year}年${monthDayWords(date)}`
}

function monthDayWords(date: IsoDate): string {
  const { month, day } = partsOf(date)
  return `${month}月${day}日`
}
