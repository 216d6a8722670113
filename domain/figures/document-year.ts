import type { PeriodToken } from './periods.ts'
import type { Period } from './resolve-period.ts'

// A heading is a line without a stop that ends in what sort of paper it is.
const TITLE =
  /(?:情况|报告|总结|小结|简报|通报|月报|分析|汇报|公报|工作|材料|通知|综述|讲话|季报|快报|公告)[)）]?\s*(?:\n|$)/
const LONGEST_TITLE = 60

/** Whether a period stands in a title, and so holds for what the document says without one: 2025年一季度工作简报. */
export function standsInTitle(plain: string, { start, end }: PeriodToken): boolean {
  const from = plain.lastIndexOf('\n', start) + 1
  const line = plain.slice(from, end + LONGEST_TITLE).split('\n', 1)[0] ?? ''
  return start - from < LONGEST_TITLE && !/[。;!?]/.test(line) && TITLE.test(line)
}

/** 目前 and 今年以来 are the year's, in a document that accounts for the whole of it; `year` is null where it does not. */
export function ofTheYear(token: PeriodToken, period: Period, year: number | null): Period {
  const isOpen =
    period.from === null && /以来|至今|目前|现在/.test(token.printed) && !/以前|十[一二三四五六]五/.test(token.printed)
  const isThisYear = /^(?:今年|本年|当年)/.test(token.year ?? '今年')
  return isOpen && isThisYear && year !== null ? { ...period, from: `${year}-01-01`, to: `${year}-12-31` } : period
}
