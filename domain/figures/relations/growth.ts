import { Decimal } from 'decimal.js'
import type { FoundClaim } from '../claim.ts'
import { decimalsOf, halfUnitAt, type Interval, ZERO } from './interval.ts'
import { roughnessOf } from './roughness.ts'

/** A printed growth rate as this year's multiple of last year's, with what the print allows. */
export interface Growth {
  /** 0.6717 for a fall of 32.83 %. */
  multiple: Interval
  printed: Decimal
  /** As printed with its sign: -32.83% */
  text: string
  figure: string
  direction: 'up' | 'down'
  /** 同口径, 可比: compared with something other than last year's published level. */
  isComparableScope: boolean
}

/** Null where no exact percentage is stated against last year. */
export function growthOf(plain: string, claim: FoundClaim): Growth | null {
  const { comparison, comparisonFigure } = claim
  if (comparison?.kind !== 'yoy' || !comparison.direction || !comparisonFigure) return null
  if (comparison.unit !== '%' && comparison.unit !== '倍') return null
  if (!/^\d+(\.\d+)?$/.test(comparisonFigure)) return null
  const words = wordsAround(plain, claim, comparisonFigure)
  if (words.rough || (comparison.direction === 'down' && comparison.unit === '倍')) return null
  // A hundredth is two places: written into the exponent, it needs no division.
  const places = comparison.unit === '倍' ? 0 : 2
  const sign = comparison.direction === 'down' ? '-' : '+'
  const printed = new Decimal(`${sign === '-' ? '-' : ''}${comparisonFigure}e-${places}`).plus(1)
  const half = halfUnitAt(decimalsOf(comparisonFigure) + places)
  const low = printed.minus(half)
  if (low.lte(ZERO)) return null
  return {
    multiple: { low, high: printed.plus(half) },
    printed,
    text: `${sign}${comparisonFigure}${comparison.unit}`,
    figure: comparisonFigure,
    direction: comparison.direction,
    isComparableScope: words.comparable,
  }
}

function wordsAround(plain: string, claim: FoundClaim, figure: string) {
  const from = claim.numberEnd
  const until = Math.min(Math.max(claim.end, from), from + 120)
  const stretch = plain.slice(from, until)
  const found = stretch.indexOf(figure)
  const at = found < 0 ? from : from + found
  const words = plain.slice(Math.max(from, at - 12), at)
  const after = plain.slice(at + figure.length, at + figure.length + 8)
  return {
    comparable: /同口径|可比|自然口径|剔除|年均|平均|环比年率/u.test(plain.slice(from, at)),
    rough:
      roughnessOf({ before: words, printed: figure + after, after: after.replace(/^\s*(%|个?百分点|倍)/u, '') }) !==
      null,
  }
}
