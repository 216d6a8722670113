import { Decimal } from 'decimal.js'

/** What a printed figure may stand for: both ends inclusive, `high` may be infinite. */
export interface Interval {
  low: Decimal
  high: Decimal
}

export const exactly = (value: Decimal): Interval => ({ low: value, high: value })

export const overlaps = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high)

export const plus = (a: Interval, b: Interval): Interval => {
  const low = a.low.plus(b.low)
  return { low, high: isExact(a) && isExact(b) ? low : a.high.plus(b.high) }
}

export function sumOf(intervals: Interval[]): Interval {
  const [first, ...rest] = intervals
  return rest.reduce(plus, first ?? exactly(ZERO))
}

/** Of one value, held once: what is done to one end is done to both. */
const isExact = ({ low, high }: Interval): boolean => low === high

/** Both must be positive; the divisor must not reach zero. */
export const dividedBy = (a: Interval, b: Interval): Interval => ({
  low: a.low.div(b.high),
  high: a.high.div(b.low),
})

export function times(a: Interval, factor: Decimal): Interval {
  if (factor === ONE || factor.eq(ONE)) return a
  const low = a.low.times(factor)
  return { low, high: isExact(a) ? low : a.high.times(factor) }
}

export const ZERO = new Decimal(0)
export const ONE = new Decimal(1)

/** How many digits a figure prints after its point. */
export function decimalsOf(figure: string): number {
  const point = figure.indexOf('.')
  return point < 0 ? 0 : figure.length - point - 1
}

// A text of a megabyte has thirty thousand figures, and all of them end in one of a few places.
const FIRST = -12
const HALVES = Array.from({ length: 24 }, (_, i) => halfAt(i + FIRST))

/** Half of the digit that stands so many places after the point; before it where they are negative. */
export const halfUnitAt = (places: number): Decimal => HALVES[places - FIRST] ?? halfAt(places)

function halfAt(places: number): Decimal {
  return new Decimal(`5e${-places - 1}`)
}

/** Half of the last printed digit: 7.20 may stand for 7.195 to 7.205. */
export const halfUnitOf = (figure: string): Decimal => halfUnitAt(decimalsOf(figure))

export function roundedAround(figure: string): Interval {
  const value = new Decimal(figure)
  const half = halfUnitOf(figure)
  return { low: value.minus(half), high: value.plus(half) }
}

/** Rounded half up to the digits of a printed figure, as the formula and the explanation show it. */
export const shownLike = (value: Decimal, figure: string): string =>
  value.toFixed(Math.max(decimalsOf(figure), 0), Decimal.ROUND_HALF_UP)

const HALF = new Decimal(0.5)
const isIn = ({ low, high }: Interval, value: Decimal): boolean => value.gte(low) && value.lte(high)

/** A whole number lying in the interval, or null; the one nearest to the middle where there are several. */
export function wholeNumberIn(interval: Interval): Decimal | null {
  const { low, high } = interval
  const nearest = low.plus(high).times(HALF).round()
  if (isIn(interval, nearest)) return nearest
  for (const candidate of [low.ceil(), high.floor()]) if (isIn(interval, candidate)) return candidate
  return null
}
