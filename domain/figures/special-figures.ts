import { Decimal } from 'decimal.js'
import type { Blocked } from './names.ts'
import { type Numeral, readArabic, readChinese, valueOfChinese } from './numerals.ts'
import { plainQuantity, type Read } from './quantity.ts'
import { readUnit } from './read-unit.ts'
import type { Unit } from './units.ts'

/** 第二位, 第3名, 全市第一: kept as an ordinal; whether it ranks anything the words around it must say. */
export function ordinal(plain: string, at: number): Read {
  const place: Unit = { printed: '位', dimension: 'place', factor: '1' }
  if (plain[at] === '首') {
    if (plain[at + 1] !== '位') return { quantity: null, end: at + 1 }
    const one: Numeral = { end: at + 2, value: new Decimal(1), figure: '1', script: 'chinese' }
    return { quantity: { ...plainQuantity(at, at + 2, one, place), isOrdinal: true }, end: at + 2 }
  }
  const from = plain[at + 1] === ' ' ? at + 2 : at + 1
  const numeral = readArabic(plain, from) ?? readChinese(plain, from)
  if (!numeral || numeral.value.isNaN()) return { quantity: null, end: numeral?.end ?? at + 1 }
  const after = plain.slice(numeral.end, numeral.end + 3)
  const isReversed = plain.slice(Math.max(0, at - 2), at) === '倒数'
  const unit = isReversed ? { ...place, printed: '位(倒数)' } : place
  const end = /^\s?[位名]/.test(after) ? numeral.end + after.search(/[位名]/) + 1 : numeral.end
  if (end === numeral.end && !/^(?:[,。;、:!?)”\s及和与,]|的|$)/.test(after))
    return { quantity: null, end: skipUnit(plain, end) }
  return { quantity: { ...plainQuantity(at, end, numeral, unit), isOrdinal: true, isReversed }, end }
}

const skipUnit = (plain: string, from: number) => readUnit(plain, from)?.end ?? from

const FRACTION = /(百|千|万|[二三四五六七八九十])分之([零一二三四五六七八九十百点]{1,8}|\d{1,3}(?:\.\d{1,4})?)/y
const TENTHS = /([一二两三四五六七八九])成(半)?(?!不变)(?![功立为效果绩本员长就熟交分都语型品人家熟])/y

const PERCENT: Unit = { printed: '%', dimension: 'percent', factor: '1' }
const PERMILLE: Unit = { printed: '‰', dimension: 'percent', factor: '0.1' }

/** 百分之二十 is 20 %; 三分之一 is 33.3333 %; 近三成 is 30 %. */
export function fraction(plain: string, at: number): Read | null {
  FRACTION.lastIndex = at
  const share = FRACTION.exec(plain)
  if (share) {
    const [printed, of = '', part = ''] = share
    const amount = /\d/.test(part) ? new Decimal(part) : valueOfChinese(part)
    const base = { 百: 100, 千: 1000, 万: 10_000 }[of] ?? valueOfChinese(of)?.toNumber() ?? 1
    const end = at + printed.length
    if (!amount) return { quantity: null, end }
    const isPermille = base === 1000
    const value = base === 100 || isPermille ? amount : amount.times(100).div(base).toDecimalPlaces(4)
    const unit = isPermille ? PERMILLE : PERCENT
    return { quantity: plainQuantity(at, end, { value, figure: value.toFixed(), script: 'arabic' }, unit), end }
  }
  TENTHS.lastIndex = at
  const tenths = TENTHS.exec(plain)
  if (!tenths || /[零一二三四五六七八九十百千第十]/.test(plain[at - 1] ?? '')) return null
  const end = at + tenths[0].length
  const value = (valueOfChinese(tenths[1] ?? '') ?? new Decimal(0)).times(10).plus(tenths[2] ? 5 : 0)
  const percent = plainQuantity(at, end, { value, figure: value.toFixed(), script: 'arabic' }, PERCENT)
  return { quantity: { ...percent, isAbout: true }, end }
}

const BARE = /(十|百|千)?(万亿|亿|万)?/y
const MAGNITUDE_BEFORE = /(?:近|约|逾|超|上|超过|突破|接近|破|过|达)$/

/** 近千人, 百余家, 突破百亿元: a magnitude said without its digit. Without such a word it names a class: 千亿产业, 百件老案. */
export function bareMagnitude(plain: string, at: number, blocked: Blocked): Read | null {
  BARE.lastIndex = at
  const run = BARE.exec(plain)
  if (!run || run[0] === '') return null
  const small = run[1] ?? ''
  if (small === '十') return null
  const before = plain.slice(Math.max(0, at - 2), at)
  if (/[零〇一二三四五六七八九十百千万两几数\d]$/.test(before)) return null
  const isSaid = MAGNITUDE_BEFORE.test(before)
  const stem = at + small.length
  const more = /^[余多]/.test(plain.slice(stem, stem + 1)) || /^[余多]/.test(plain.slice(at + run[0].length))
  if (!isSaid && !more) return null
  const figure = { 百: '100', 千: '1000' }[small] ?? '1'
  const numeral: Numeral = { end: small === '' ? at : stem, value: new Decimal(figure), figure, script: 'arabic' }
  const unit = readUnit(plain, numeral.end)
  if (!unit || blocked[unit.end - 1]) return null
  return {
    quantity: { ...plainQuantity(at, unit.end, numeral, unit.unit), isAbout: more, isBare: unit.isBare },
    end: unit.end,
  }
}

const DOUBLES = /翻([一两二三四五])?(番|倍)/y

/** 翻一番 is 100 %, 翻两番 300 %. */
export function doubled(plain: string, at: number): Read {
  DOUBLES.lastIndex = at
  const run = DOUBLES.exec(plain)
  if (!run) return { quantity: null, end: at + 1 }
  const times = run[2] === '倍' ? 1 : (valueOfChinese(run[1] ?? '一')?.toNumber() ?? 1)
  const value = new Decimal(2).pow(times).minus(1).times(100)
  const end = at + run[0].length
  const numeral: Numeral = { end, value, figure: value.toFixed(), script: 'arabic' }
  return {
    quantity: { ...plainQuantity(at, end, numeral, PERCENT), isAbout: run[1] === undefined, isDoubling: true },
    end,
  }
}
