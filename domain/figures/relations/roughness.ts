import { Decimal } from 'decimal.js'
import type { Qualifier } from '../claim.ts'
import { decimalsOf, exactly, halfUnitAt, type Interval, ZERO } from './interval.ts'
import type { Scale } from './scale.ts'

const MORE = /^[\d.,]+\s*[十百千万亿]*\s*[多余来]|^[一二三四五六七八九十百千万亿两]+[多余]/u
const AROUND_AFTER = /^(左右|上下)/u
const LESS = /(近|将近|接近|不足|不到)$/u
const AROUND = /(约|大约|大概)$/u
const AT_LEAST_BEFORE = /(超过?|突破|不少于|不低于|至少|逾|高于)$/u
const AT_LEAST_AFTER = /^(以上|及以上|之上)/u
const AT_MOST_BEFORE = /(不超过|不高于|控制在|最多)$/u
const AT_MOST_AFTER = /^(以内|以下|之内)/u
/** As long as the longest word before a figure. */
const LONGEST_WORD = 3

/** Where a figure stands: the words before it, the printed number with its unit, the words after it. */
export interface Surroundings {
  before: string
  printed: string
  after: string
}

/** How the words around a figure say that it is not the figure itself. */
export type Roughness = 'more' | 'less' | 'at_most' | 'at_least' | 'around'

/** Null where the words leave the figure as it is: arithmetic to the last digit holds only then. */
export function roughnessOf({ before, printed, after }: Surroundings): Roughness | null {
  const last = before.trimEnd().slice(-LONGEST_WORD)
  if (MORE.test(printed)) return 'more'
  if (LESS.test(last)) return 'less'
  if (AT_MOST_BEFORE.test(last) || AT_MOST_AFTER.test(after)) return 'at_most'
  if (AT_LEAST_BEFORE.test(last) || AT_LEAST_AFTER.test(after)) return 'at_least'
  return AROUND.test(last) || AROUND_AFTER.test(after) ? 'around' : null
}

const SAID_BY: Partial<Record<Qualifier, Roughness>> = {
  at_least: 'at_least',
  at_most: 'at_most',
  about: 'around',
  estimate: 'around',
}

const INFINITE = new Decimal(Number.POSITIVE_INFINITY)

/**
 * What a figure may stand for, in base units; `value` is the figure in base units too. 多, 余 and 近 are read as wide as
 * the last non-zero digit allows.
 */
export function spanOf(
  figure: string,
  value: Decimal,
  scale: Scale,
  isExact: boolean,
  roughness: Roughness | null,
  qualifier: Qualifier | null,
): Interval {
  const step = () => lastNonZeroStep(figure).times(scale.factor)
  switch (roughness ?? (qualifier && SAID_BY[qualifier])) {
    case 'more':
      return { low: value, high: value.plus(step()) }
    case 'less':
      return { low: value.minus(step()), high: value }
    case 'at_most':
      return { low: ZERO, high: value }
    case 'at_least':
      return { low: value, high: INFINITE }
    case 'around': {
      const room = Decimal.max(step().div(2), value.abs().times(0.05))
      return { low: value.minus(room), high: value.plus(room) }
    }
  }
  if (isExact) return exactly(value)
  const half = halfOf(figure, scale)
  return { low: value.minus(half), high: value.plus(half) }
}

function halfOf(figure: string, { factor, zeros }: Scale): Decimal {
  return zeros === null ? halfUnitAt(decimalsOf(figure)).times(factor) : halfUnitAt(decimalsOf(figure) - zeros)
}

function lastNonZeroStep(figure: string): Decimal {
  if (figure.includes('.')) return new Decimal(10).pow(-decimalsOf(figure))
  return new Decimal(10).pow(/0*$/.exec(figure)?.[0].length ?? 0)
}
