import { Decimal } from 'decimal.js'
import type { Qualifier } from '../claim.ts'
import { decimalsOf, exactly, halfUnitOf, type Interval, ZERO } from './interval.ts'

const MORE = /^[\d.,]+\s*[十百千万亿]*\s*[多余来]|^[一二三四五六七八九十百千万亿两]+[多余]/u
const AROUND_AFTER = /^(左右|上下)/u
const LESS = /(近|将近|接近|不足|不到)\s*$/u
const AROUND = /(约|大约|大概)\s*$/u
const AT_LEAST_BEFORE = /(超过?|突破|不少于|不低于|至少|逾|高于)\s*$/u
const AT_LEAST_AFTER = /^(以上|及以上|之上)/u
const AT_MOST_BEFORE = /(不超过|不高于|控制在|最多)\s*$/u
const AT_MOST_AFTER = /^(以内|以下|之内)/u

/** Where a figure stands: the words before it, the printed number with its unit, the words after it. */
export interface Surroundings {
  before: string
  printed: string
  after: string
}

const INFINITE = new Decimal(Number.POSITIVE_INFINITY)

/** What the figure may stand for, in its printed unit. 多, 余 and 近 are read as wide as the last non-zero digit allows. */
export function spanOf(
  figure: string,
  value: Decimal,
  isExact: boolean,
  around: Surroundings,
  qualifier: Qualifier | null,
): Interval {
  const { before, printed, after } = around
  if (MORE.test(printed)) return { low: value, high: value.plus(lastNonZeroStep(figure)) }
  if (LESS.test(before)) return { low: value.minus(lastNonZeroStep(figure)), high: value }
  if (AT_MOST_BEFORE.test(before) || AT_MOST_AFTER.test(after)) return { low: ZERO, high: value }
  if (AT_LEAST_BEFORE.test(before) || AT_LEAST_AFTER.test(after)) return { low: value, high: INFINITE }
  if (AROUND.test(before) || AROUND_AFTER.test(after)) return widened(value, figure)
  if (qualifier === 'at_least') return { low: value, high: INFINITE }
  if (qualifier === 'at_most') return { low: ZERO, high: value }
  if (qualifier === 'about' || qualifier === 'estimate') return widened(value, figure)
  if (isExact) return exactly(value)
  const half = halfUnitOf(figure)
  return { low: value.minus(half), high: value.plus(half) }
}

/** True where the words around a figure say that it is not the figure itself: no arithmetic to the last digit then. */
export const isRough = ({ before, printed, after }: Surroundings): boolean =>
  [LESS, AROUND, AT_LEAST_BEFORE, AT_MOST_BEFORE].some((words) => words.test(before)) ||
  [AROUND_AFTER, AT_LEAST_AFTER, AT_MOST_AFTER].some((words) => words.test(after)) ||
  MORE.test(printed)

function widened(value: Decimal, figure: string): Interval {
  const room = Decimal.max(lastNonZeroStep(figure).div(2), value.abs().times(0.05))
  return { low: value.minus(room), high: value.plus(room) }
}

function lastNonZeroStep(figure: string): Decimal {
  if (figure.includes('.')) return new Decimal(10).pow(-decimalsOf(figure))
  return new Decimal(10).pow(/0*$/.exec(figure)?.[0].length ?? 0)
}
