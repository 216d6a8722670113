import { Decimal } from 'decimal.js'
import type { Qualifier } from '../claim.ts'
import { exactly, halfUnitOf, type Interval } from './interval.ts'

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

/** What the figure may stand for, in its printed unit. 多, 余 and 近 are read as wide as the last non-zero digit allows. */
export function spanOf(figure: string, isExact: boolean, around: Surroundings, qualifier: Qualifier | null): Interval {
  const value = new Decimal(figure)
  const infinite = new Decimal(Number.POSITIVE_INFINITY)
  const step = lastNonZeroStep(figure)
  if (MORE.test(around.printed)) return { low: value, high: value.plus(step) }
  if (LESS.test(around.before)) return { low: value.minus(step), high: value }
  if (AT_MOST_BEFORE.test(around.before) || AT_MOST_AFTER.test(around.after))
    return { low: new Decimal(0), high: value }
  if (AT_LEAST_BEFORE.test(around.before) || AT_LEAST_AFTER.test(around.after)) return { low: value, high: infinite }
  if (AROUND.test(around.before) || AROUND_AFTER.test(around.after)) return widened(value, step)
  if (qualifier === 'at_least') return { low: value, high: infinite }
  if (qualifier === 'at_most') return { low: new Decimal(0), high: value }
  if (qualifier === 'about' || qualifier === 'estimate') return widened(value, step)
  if (isExact) return exactly(value)
  return { low: value.minus(halfUnitOf(figure)), high: value.plus(halfUnitOf(figure)) }
}

/** True where the words around a figure say that it is not the figure itself: no arithmetic to the last digit then. */
export const isRough = ({ before, printed, after }: Surroundings): boolean =>
  [LESS, AROUND, AT_LEAST_BEFORE, AT_MOST_BEFORE].some((words) => words.test(before)) ||
  [AROUND_AFTER, AT_LEAST_AFTER, AT_MOST_AFTER].some((words) => words.test(after)) ||
  MORE.test(printed)

function widened(value: Decimal, step: Decimal): Interval {
  const room = Decimal.max(step.div(2), value.abs().times(0.05))
  return { low: value.minus(room), high: value.plus(room) }
}

function lastNonZeroStep(figure: string): Decimal {
  if (figure.includes('.')) return new Decimal(10).pow(-(figure.split('.')[1]?.length ?? 0))
  return new Decimal(10).pow(/0*$/.exec(figure)?.[0].length ?? 0)
}
