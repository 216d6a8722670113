import { Decimal } from 'decimal.js'
import { lostQuantity } from './lost-figures.ts'
import type { Blocked } from './names.ts'
import { type Numeral, readArabic, readChinese } from './numerals.ts'
import { plainQuantity, type Quantity, type Read } from './quantity.ts'
import { readUnit } from './read-unit.ts'
import { bareMagnitude, doubled, fraction, ordinal } from './special-figures.ts'
import type { Unit } from './units.ts'

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

/** A number with its unit, or a range of two: 2-3人, 3%至5%, of which the lower bound counts. */
function measured(plain: string, at: number, numeral: Numeral | null, blocked: Blocked): Read {
  if (!numeral || numeral.value.isNaN()) return { quantity: null, end: numeral?.end ?? at }
  for (let i = at; i < numeral.end; i++) if (blocked[i]) return { quantity: null, end: i }
  const first = splitNumbering(plain, at, numeral)
  const unit = readUnit(plain, first.end)
  const range = readRange(plain, at, unit?.end ?? first.end, unit?.unit ?? null)
  const read = range ?? unit
  if (!read || blocked[read.end - 1]) return { quantity: null, end: first.end }
  const quantity = plainQuantity(first === numeral ? at : first.end - first.figure.length, read.end, first, read.unit)
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
      before.push(plainQuantity(start, start + figure.length, numeral, quantity.unit))
      at = start
    }
    const first = before.at(-1)
    const isNamed = first && /分别[^,。;]{0,12}$/.test(plain.slice(Math.max(0, first.start - 20), first.start))
    if (isNamed) all.push(...before.reverse())
    all.push(quantity)
  }
  return all
}
