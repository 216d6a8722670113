import { Decimal } from 'decimal.js'

export interface Numeral {
  end: number
  value: Decimal
  /** As printed, without thousands commas: '7.20'. A Chinese numeral is written out in digits. */
  figure: string
  script: 'arabic' | 'chinese'
}

const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y
const CHINESE = /[零〇一二三四五六七八九十百千万亿两]+(?:点[零〇一二三四五六七八九]+)?/y
// More digits than any figure of a report has: an account number, or noise.
const LONGEST_FIGURE = 18
const LONGEST_CHINESE = 20
const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const LARGE: Record<string, Decimal> = { 万: new Decimal(10_000), 亿: new Decimal(100_000_000) }

/** The number printed at a place in digits, or null; `end` is past it even where it is too long to be a figure (value NaN). */
export function readArabic(plain: string, at: number): Numeral | null {
  ARABIC.lastIndex = at
  const printed = ARABIC.exec(plain)?.[0]
  if (printed === undefined) return null
  const figure = printed.length > LONGEST_FIGURE ? 'NaN' : printed.replaceAll(',', '')
  return { end: at + printed.length, value: new Decimal(figure), figure, script: 'arabic' }
}

/** The Chinese numeral at a place, or null; a trailing 万 or 亿 is left to the unit, so that 三千二百万元 reads 3200 万元. */
export function readChinese(plain: string, at: number): Numeral | null {
  CHINESE.lastIndex = at
  const run = CHINESE.exec(plain)?.[0]
  if (run === undefined) return null
  const nothing: Numeral = { end: at + run.length, value: new Decimal(Number.NaN), figure: 'NaN', script: 'chinese' }
  if (run.length > LONGEST_CHINESE) return nothing
  const stem = run.replace(/(?:万亿|亿|万)$/, '')
  const value = valueOfChinese(stem)
  return value === null ? nothing : { end: at + stem.length, value, figure: value.toFixed(), script: 'chinese' }
}

/** What a Chinese numeral amounts to; null where it is none: 三五 (a few), 百 without a digit before it, 一一. */
export function valueOfChinese(numeral: string): Decimal | null {
  const [whole = '', fraction] = numeral.split('点')
  const amount = fraction === undefined ? wholeOfChinese(whole) : (wholeOfChinese(whole) ?? new Decimal(0))
  if (amount === null || fraction === undefined) return amount
  return amount.plus(`0.${[...fraction].map((digit) => DIGITS[digit] ?? 0).join('')}`)
}

function wholeOfChinese(numeral: string): Decimal | null {
  let total = new Decimal(0)
  let section = 0
  let digit: number | null = null
  for (const [place, char] of [...numeral].entries()) {
    const plain = DIGITS[char]
    const small = SMALL[char]
    const large = LARGE[char]
    if (plain !== undefined) {
      if (digit !== null && digit !== 0) return null
      digit = plain
    } else if (small !== undefined) {
      if (digit === null && !(small === 10 && place === 0)) return null
      section += (digit ?? 1) * small
      digit = null
    } else if (large !== undefined) {
      if (digit === null && section === 0 && total.isZero()) return null
      const part = section + (digit ?? 0)
      // 一亿二千万: 万 scales its own section, 亿 all that went before it.
      total = char === '亿' ? total.plus(part).times(large) : total.plus(large.times(part))
      section = 0
      digit = null
    }
  }
  const isEmpty = numeral === '' || /^[零〇]+$/.test(numeral)
  return isEmpty ? null : total.plus(section + (digit ?? 0))
}
