import type { PeriodToken } from './periods.ts'

/** A claim's period: as printed, and its days where they can be known. */
export interface Period {
  printed: string
  from: string | null
  to: string | null
}

/** The same days of the year before, called as the text calls them; no days where those of `period` are not known. */
export function yearBefore(period: Period | null, printed: string): Period {
  const earlier = (day: string | null | undefined): string | null => {
    const [year = 0, month = 0, date = 0] = day?.split('-').map(Number) ?? []
    return month === 0 ? null : `${year - 1}-${two(month)}-${two(Math.min(date, lastDay(year - 1, month)))}`
  }
  return { printed, from: earlier(period?.from), to: earlier(period?.to) }
}

const HAN_DIGITS = '零一二三四五六七八九十'
const two = (number: number) => String(number).padStart(2, '0')
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lastDay = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** The year that a token means, given the year the text last stated; null where it is masked or unknown. */
export function yearOf(token: PeriodToken, stated: number | null): number | null {
  const word = token.year
  if (word === null) return stated
  const digits = /^(\d{4})/.exec(word)?.[1]
  if (digits) return Number(digits)
  if (/[xX×*○〇Oo]/.test(word)) return hanYear(word)
  const han = hanYear(word)
  if (han !== null) return han
  if (stated === null) return null
  if (/去年|上年|上一年/.test(word)) return stated - 1
  if (/前年/.test(word)) return stated - 2
  if (/明年|来年/.test(word)) return stated + 1
  return stated
}

function hanYear(word: string): number | null {
  const digits = [...word].slice(0, 4).map((char) => ('〇○'.includes(char) ? 0 : HAN_DIGITS.indexOf(char)))
  return digits.length === 4 && digits.every((digit) => digit >= 0 && digit <= 9) ? Number(digits.join('')) : null
}

/** The days of a token. Months of one number are that month; 前8个月 and 到8月底 run from January. */
export function resolvePeriod(token: PeriodToken, stated: number | null): Period {
  const printed = token.printed.replace(/的$/, '').trim()
  const plan = planSpan(token)
  if (plan) return { printed, from: plan[0], to: plan[1] }
  const year = yearOf(token, stated)
  const span = year === null ? null : spanOf(token, year)
  return { printed, from: span?.[0] ?? null, to: span?.[1] ?? null }
}

// The fourteenth five-year plan ran from 2021 to 2025.
function planSpan(token: PeriodToken): Span | null {
  const plan = /十([一二三四五六])五/.exec(token.year ?? '')?.[1]
  if (!plan) return null
  const first = 2021 + (HAN_DIGITS.indexOf(plan) - 4) * 5
  return [`${first}-01-01`, `${first + 4}-12-31`]
}

type Span = [string, string]
const months = (year: number, first: number, last: number): Span | null =>
  first >= 1 && last <= 12 && first <= last
    ? [`${year}-${two(first)}-01`, `${year}-${two(last)}-${two(lastDay(year, last))}`]
    : null

function spanOf(token: PeriodToken, year: number): Span | null {
  const part = token.part ?? ''
  const numbers = [...part.matchAll(/\d{1,2}|[一二三四五六七八九十]{1,2}/g)].map((each) => numberOf(each[0]))
  const [first = 0, second = 0, third = 0, fourth = 0] = numbers
  if (part === '') return /以来|至今/.test(token.printed) && !/过去/.test(token.printed) ? null : months(year, 1, 12)
  if (/[日号]/.test(part)) {
    const named = days(year, part, [first, second, third, fourth])
    // 截至6月30日 runs from January, as 截至6月底 does.
    return named && /^(?:截|到|至)/.test(token.printed) ? [`${year}-01-01`, named[1]] : named
  }
  if (/前.*季度|头.*季度/.test(part)) return months(year, 1, first * 3)
  if (/季度/.test(part)) return first ? quarter(token, year, first) : null
  if (/前.*月/.test(part)) return months(year, 1, first)
  if (/月/.test(part) && second) return months(year, first, second)
  if (/月/.test(part) && first) return isUntil(token) ? months(year, 1, first) : months(year, first, first)
  if (part === '上半年') return months(year, 1, 6)
  if (part === '下半年') return months(year, 7, 12)
  if (/全年|年内|年底|年末/.test(part)) return months(year, 1, 12)
  return null
}

const isUntil = (token: PeriodToken) => /^(?:截|到|至)/.test(token.printed) || /[底末]前?$|之?前$/.test(token.printed)
const quarter = (token: PeriodToken, year: number, number: number): Span | null =>
  isUntil(token) ? months(year, 1, number * 3) : months(year, number * 3 - 2, number * 3)

function days(
  year: number,
  part: string,
  [first, second, third, fourth]: [number, number, number, number],
): Span | null {
  const monthsNamed = [...part.matchAll(/月/g)].length
  const [endMonth, endDay] = monthsNamed > 1 ? [third, fourth] : [first, third || second]
  const from = isoDay(year, first, second)
  const to = isoDay(year, endMonth, endDay)
  return from && to && from <= to ? [from, to] : null
}

const isoDay = (year: number, month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month) ? `${year}-${two(month)}-${two(day)}` : null

function numberOf(printed: string): number {
  if (/\d/.test(printed)) return Number(printed)
  const [tens, ones] = printed.includes('十') ? printed.split('十') : ['', printed]
  if (!printed.includes('十')) return HAN_DIGITS.indexOf(printed)
  return (tens ? HAN_DIGITS.indexOf(tens) : 1) * 10 + (ones ? HAN_DIGITS.indexOf(ones) : 0)
}
