import { Decimal } from 'decimal.js'
import { MULTIPLIERS, NOT_BEFORE, UNITS, type Unit } from './units.ts'

export interface ReadUnit {
  unit: Unit
  end: number
  /** 多 or 余 stands between number and unit. */
  isAbout: boolean
  /** 亿 or 万 alone. */
  isBare: boolean
}

const byFirst = new Map<string, string[]>()
for (const word of UNITS.keys()) {
  const first = word[0] ?? ''
  byFirst.set(
    first,
    [...(byFirst.get(first) ?? []), word].sort((a, b) => b.length - a.length),
  )
}
const MULTIPLIER = /万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![瓦克米伏卡分])|百(?!分)/y
const ABOUT = /[多余]/y
const GAP = /[ \t]{0,2}/y
const PER =
  /\/(?:亩|人|户|平方米|平方公里|公顷|万元|元|年|月|日|天|吨|千瓦时|公里|立方米|台|家|件|吨标准煤|㎡|m2|m3|km2|小时)/y
const LOOK_AHEAD = 6

/** The unit that follows a number at `from`, its multiplier and an inserted 多 or 余 included; null where there is none. */
export function readUnit(plain: string, from: number): ReadUnit | null {
  let at = skip(GAP, plain, from)
  const aboutBefore = skip(ABOUT, plain, at)
  const multiplierAt = aboutBefore
  MULTIPLIER.lastIndex = multiplierAt
  const multiplier = MULTIPLIER.exec(plain)?.[0] ?? ''
  const afterMultiplier = multiplierAt + multiplier.length
  const aboutAfter = skip(ABOUT, plain, afterMultiplier)
  const isAbout = aboutBefore > at || aboutAfter > afterMultiplier
  at = skip(GAP, plain, aboutAfter)
  const word = wordAt(plain, at)
  if (word)
    return withRatio(plain, { unit: scaled(multiplier, word), end: at + word.printed.length, isAbout, isBare: false })
  if (plain.startsWith('个亿', at)) return { unit: scaled('亿', yuan), end: at + 2, isAbout, isBare: false }
  if (!/[万亿]$/.test(multiplier)) return null
  return { unit: scaled(multiplier, yuan), end: aboutAfter, isAbout, isBare: true }
}

const yuan: Unit = { printed: '元', dimension: 'money', factor: '1' }

function wordAt(plain: string, at: number): Unit | null {
  for (const word of byFirst.get(plain[at] ?? '') ?? []) {
    if (!plain.startsWith(word, at)) continue
    const after = plain.slice(at + word.length, at + word.length + LOOK_AHEAD)
    if (!NOT_BEFORE[word]?.test(after)) return UNITS.get(word) ?? null
  }
  return null
}

const scaled = (multiplier: string, unit: Unit): Unit =>
  multiplier === ''
    ? unit
    : {
        ...unit,
        printed: multiplier + unit.printed,
        factor: new Decimal(unit.factor).times(MULTIPLIERS.get(multiplier) ?? 1).toFixed(),
      }

function withRatio(plain: string, read: ReadUnit): ReadUnit {
  const end = skip(PER, plain, read.end)
  if (end === read.end) return read
  const printed = read.unit.printed + plain.slice(read.end, end)
  return { ...read, end, unit: { ...read.unit, printed, dimension: 'ratio' } }
}

function skip(pattern: RegExp, plain: string, from: number): number {
  pattern.lastIndex = from
  return from + (pattern.exec(plain)?.[0].length ?? 0)
}
