import { Decimal } from 'decimal.js'
import { lostQuantity } from './lost-figures.ts'
import type { Blocked } from './names.ts'
import { type Numeral, readArabic, readChinese, valueOfChinese } from './numerals.ts'
import { readUnit } from './read-unit.ts'
import type { Unit } from './units.ts'

/** A printed figure with its unit; or the place of a unit whose number was lost. */
export interface Quantity {
  start: number
  end: number
  /** Null where the number was lost or masked. The lower bound of a range. */
  value: Decimal | null
  figure: string | null
  unit: Unit
  script: 'arabic' | 'chinese' | 'lost'
  /** 多 or 余 stands inside it; or it says 几成. */
  isAbout: boolean
  /** 第N位 or 第N. */
  isOrdinal: boolean
  isReversed: boolean
  isNegative: boolean
  /** 翻番: the figure itself says that something grew. */
  isDoubling: boolean
  /** 亿 or 万 without a currency: money only if what it measures is. */
  isBare: boolean
}

const KIND = new Uint8Array(0x10000)
const DIGIT = 1
const HAN = 2
const ORDINAL = 3
const LOST = 4
const DOUBLED = 5
for (const char of '0123456789') KIND[char.charCodeAt(0)] = DIGIT
for (const char of '零〇一二三四五六七八九十百千万亿两') KIND[char.charCodeAt(0)] = HAN
for (const char of '%‰个百xX×*') if (!KIND[char.charCodeAt(0)]) KIND[char.charCodeAt(0)] = LOST
KIND['第'.charCodeAt(0)] = ORDINAL
KIND['首'.charCodeAt(0)] = ORDINAL
KIND['翻'.charCodeAt(0)] = DOUBLED

/** Every figure of the text, in order, without those that are names or dates. Linear in its length. */
export function findQuantities(plain: string, blocked: Blocked): Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < plain.length; ) {
    const kind = KIND[plain.charCodeAt(at)] ?? 0
    if (kind === 0 || blocked[at]) {
      at++
      continue
    }
    const { quantity, end } = readAt(plain, at, kind, blocked)
    if (quantity) found.push(quantity)
    at = Math.max(end, at + 1)
  }
  return shareListedUnits(plain, found)
}

interface Read {
  quantity: Quantity | null
  end: number
}

function readAt(plain: string, at: number, kind: number, blocked: Blocked): Read {
  if (kind === DIGIT) return measured(plain, at, readArabic(plain, at), blocked)
  if (kind === ORDINAL) return ordinal(plain, at)
  if (kind === DOUBLED) return doubled(plain, at)
  if (kind === HAN) {
    const special = fraction(plain, at) ?? bareMagnitude(plain, at, blocked)
    if (special) return special
    const before = plain[at - 1] ?? ''
    const numeral = readChinese(plain, at)
    if ('几数'.includes(before) && before !== '') return { quantity: null, end: numeral?.end ?? at }
    const read = numeral && !numeral.value.isNaN() ? measured(plain, at, numeral, blocked) : null
    if (read?.quantity) return read
    const lost = lostQuantity(plain, at)
    return lost ? { quantity: lost, end: lost.end } : { quantity: null, end: Math.max(numeral?.end ?? at, at + 1) }
  }
  const lost = lostQuantity(plain, at)
  return { quantity: lost, end: lost?.end ?? at + 1 }
}

const whole = (start: number, end: number, numeral: Numeral, unit: Unit): Quantity => ({
  start,
  end,
  value: numeral.value,
  figure: numeral.figure,
  unit,
  script: numeral.script,
  isAbout: false,
  isOrdinal: false,
  isReversed: false,
  isNegative: false,
  isDoubling: false,
  isBare: false,
})

/** A number with its unit, or a range of two: 2-3人, 3%至5%, of which the lower bound counts. */
function measured(plain: string, at: number, numeral: Numeral | null, blocked: Blocked): Read {
  if (!numeral || numeral.value.isNaN()) return { quantity: null, end: numeral?.end ?? at }
  for (let i = at; i < numeral.end; i++) if (blocked[i]) return { quantity: null, end: i }
  const first = splitNumbering(plain, at, numeral)
  const unit = readUnit(plain, first.end)
  const range = readRange(plain, at, unit?.end ?? first.end, unit?.unit ?? null)
  const read = range ?? unit
  if (!read || blocked[read.end - 1]) return { quantity: null, end: first.end }
  const quantity = whole(at, read.end, first, read.unit)
  quantity.isAbout = read.isAbout
  quantity.isBare = read.isBare
  quantity.isNegative = MINUS.test(plain.slice(Math.max(0, at - 2), at))
  if (quantity.isNegative) quantity.start--
  return { quantity, end: read.end }
}

// A dash after a figure or its unit opens a range; after a word it is a minus.
const MINUS = /(?:^|[^\d%元人个家户件亿万月日年)-])-$/

// 1.5个项目 at the head of a line is the first point and five projects: nobody counts half a project.
function splitNumbering(plain: string, at: number, numeral: Numeral): Numeral {
  if (!/\.\d+$/.test(numeral.figure) || !/(?:^|\n)\s{0,4}$/.test(plain.slice(Math.max(0, at - 5), at))) return numeral
  const unit = readUnit(plain, numeral.end)?.unit
  if (!unit || !['count', 'person'].includes(unit.dimension) || unit.factor !== '1') return numeral
  const figure = numeral.figure.slice(numeral.figure.indexOf('.') + 1)
  return { ...numeral, figure, value: new Decimal(figure) }
}

const RANGE = /\s?(?:[-—–~～]{1,2}|至|到)\s?/y

function readRange(plain: string, at: number, from: number, unit: Unit | null) {
  RANGE.lastIndex = from
  const dash = RANGE.exec(plain)?.[0]
  if (dash === undefined) return null
  if (/[至到]/.test(dash) && /[从由自][^,。;]{0,12}$/.test(plain.slice(Math.max(0, at - 14), at))) return null
  const next = readArabic(plain, from + dash.length) ?? readChinese(plain, from + dash.length)
  if (!next || next.value.isNaN()) return null
  const second = readUnit(plain, next.end)
  if (!second || (unit && unit.printed !== second.unit.printed && !unitIsMultiplierOf(unit, second.unit))) return null
  return unit && unit.printed !== second.unit.printed ? { ...second, unit: { ...second.unit } } : second
}

const unitIsMultiplierOf = (first: Unit, second: Unit) => second.printed.startsWith(first.printed.replace(/元$/, ''))

/** 第二位, 第3名, 全市第一: kept as an ordinal; whether it ranks anything the words around it must say. */
function ordinal(plain: string, at: number): Read {
  const place: Unit = { printed: '位', dimension: 'place', factor: '1' }
  if (plain[at] === '首') {
    if (plain[at + 1] !== '位') return { quantity: null, end: at + 1 }
    const one: Numeral = { end: at + 2, value: new Decimal(1), figure: '1', script: 'chinese' }
    return { quantity: { ...whole(at, at + 2, one, place), isOrdinal: true }, end: at + 2 }
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
  return { quantity: { ...whole(at, end, numeral, unit), isOrdinal: true, isReversed }, end }
}

const skipUnit = (plain: string, from: number) => readUnit(plain, from)?.end ?? from

const FRACTION = /(百|千|万|[二三四五六七八九十])分之([零一二三四五六七八九十百点]{1,8}|\d{1,3}(?:\.\d{1,4})?)/y
const TENTHS = /([一二两三四五六七八九])成(半)?(?![功立为效果绩本员长就熟交分都语型品人家熟])/y

/** 百分之二十 is 20 %; 三分之一 is 33.3333 %; 近三成 is 30 %. */
function fraction(plain: string, at: number): Read | null {
  FRACTION.lastIndex = at
  const share = FRACTION.exec(plain)
  if (share) {
    const [printed, of = '', part = ''] = share
    const amount = /\d/.test(part) ? new Decimal(part) : valueOfChinese(part)
    const base = { 百: 100, 千: 1000, 万: 10_000 }[of] ?? valueOfChinese(of)?.toNumber() ?? 1
    if (!amount) return { quantity: null, end: at + printed.length }
    const isPermille = base === 1000
    const value = base === 100 || isPermille ? amount : amount.times(100).div(base).toDecimalPlaces(4)
    const unit: Unit = { printed: isPermille ? '‰' : '%', dimension: 'percent', factor: isPermille ? '0.1' : '1' }
    const isPoint = plain.slice(at + printed.length, at + printed.length + 2) === '点'
    const end = at + printed.length + (isPoint ? 1 : 0)
    return { quantity: whole(at, end, { end, value, figure: value.toFixed(), script: 'arabic' }, unit), end }
  }
  TENTHS.lastIndex = at
  const tenths = TENTHS.exec(plain)
  if (!tenths || /[零一二三四五六七八九十百千第十]/.test(plain[at - 1] ?? '')) return null
  const end = at + tenths[0].length
  const value = (valueOfChinese(tenths[1] ?? '') ?? new Decimal(0)).times(10).plus(tenths[2] ? 5 : 0)
  const unit: Unit = { printed: '%', dimension: 'percent', factor: '1' }
  return {
    quantity: { ...whole(at, end, { end, value, figure: value.toFixed(), script: 'arabic' }, unit), isAbout: true },
    end,
  }
}

const BARE = /(十|百|千)?(万亿|亿|万)?/y
const MAGNITUDE_BEFORE = /(?:近|约|逾|超|上|超过|突破|接近|破|过|达)$/

/** 近千人, 百余家, 突破百亿元: a magnitude said without its digit. Without such a word it names a class: 千亿产业, 百件老案. */
function bareMagnitude(plain: string, at: number, blocked: Blocked): Read | null {
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
  return { quantity: { ...whole(at, unit.end, numeral, unit.unit), isAbout: more, isBare: unit.isBare }, end: unit.end }
}

const DOUBLES = /翻([一两二三四五])?(番|倍)/y

/** 翻一番 is 100 %, 翻两番 300 %. */
function doubled(plain: string, at: number): Read {
  DOUBLES.lastIndex = at
  const run = DOUBLES.exec(plain)
  if (!run) return { quantity: null, end: at + 1 }
  const times = run[2] === '倍' ? 1 : (valueOfChinese(run[1] ?? '一')?.toNumber() ?? 1)
  const value = new Decimal(2).pow(times).minus(1).times(100)
  const end = at + run[0].length
  const unit: Unit = { printed: '%', dimension: 'percent', factor: '1' }
  const numeral: Numeral = { end, value, figure: value.toFixed(), script: 'arabic' }
  return { quantity: { ...whole(at, end, numeral, unit), isAbout: run[1] === undefined, isDoubling: true }, end }
}

const LISTED = /^\s?(?:、|和|及|与)\s?$/

/** 分别提高1.2、0.8和2.1个百分点: a list whose last figure alone carries the unit. */
function shareListedUnits(plain: string, found: Quantity[]): Quantity[] {
  const all: Quantity[] = []
  for (const quantity of found) {
    const before: Quantity[] = []
    for (let at = quantity.start; ; ) {
      const stretch = plain.slice(Math.max(0, at - 16), at)
      const match = /(\d+(?:\.\d+)?)(\s?(?:、|和|及|与)\s?)$/.exec(stretch)
      if (!match || !LISTED.test(match[2] ?? '') || /[\d.]$/.test(stretch.slice(0, match.index))) break
      const start = at - match[0].length
      if (start <= (all.at(-1)?.end ?? 0)) break
      const figure = match[1] ?? ''
      const numeral: Numeral = { end: start + figure.length, value: new Decimal(figure), figure, script: 'arabic' }
      before.push(whole(start, start + figure.length, numeral, quantity.unit))
      at = start
    }
    const first = before.at(-1)
    const isNamed = first && /分别[^,。;]{0,12}$/.test(plain.slice(Math.max(0, first.start - 20), first.start))
    if (isNamed) all.push(...before.reverse())
    all.push(quantity)
  }
  return all
}
