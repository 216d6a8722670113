import { Decimal } from 'decimal.js'

/** What a printed figure may stand for: both ends inclusive, `high` may be infinite. */
export interface Interval {
  low: Decimal
  high: Decimal
}

export const exactly = (value: Decimal): Interval => ({ low: value, high: value })

export const overlaps = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high)

export function sumOf(intervals: Interval[]): Interval {
  const nothing = new Decimal(0)
  return intervals.reduce((sum, each) => ({ low: sum.low.plus(each.low), high: sum.high.plus(each.high) }), {
    low: nothing,
    high: nothing,
  })
}

/** Both must be positive; the divisor must not reach zero. */
export const dividedBy = (a: Interval, b: Interval): Interval => ({
  low: a.low.div(b.high),
  high: a.high.div(b.low),
})

export const times = (a: Interval, factor: Decimal): Interval =>
  factor.eq(1) ? a : { low: a.low.times(factor), high: a.high.times(factor) }

const decimalsOf = (figure: string): number => figure.split('.')[1]?.length ?? 0

/** Half of the last printed digit: 7.20 may stand for 7.195 to 7.205. */
export const halfUnitOf = (figure: string): Decimal => new Decimal(10).pow(-decimalsOf(figure)).div(2)

export function roundedAround(figure: string): Interval {
  const value = new Decimal(figure)
  const half = halfUnitOf(figure)
  return { low: value.minus(half), high: value.plus(half) }
}

/** Rounded half up to the digits of a printed figure, as the formula and the explanation show it. */
export const shownLike = (value: Decimal, figure: string): string =>
  value.toFixed(Math.max(decimalsOf(figure), 0), Decimal.ROUND_HALF_UP)

/** A whole number lying in the interval, or null; the one nearest to the middle where there are several. */
export function wholeNumberIn(interval: Interval): Decimal | null {
  const nearest = interval.low.plus(interval.high).div(2).round()
  for (const candidate of [nearest, interval.low.ceil(), interval.high.floor()]) {
    if (candidate.gte(interval.low) && candidate.lte(interval.high)) return candidate
  }
  return null
}
