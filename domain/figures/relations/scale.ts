import { Decimal } from 'decimal.js'
import { ONE } from './interval.ts'

/** What one printed unit is worth in base units. */
export interface Scale {
  factor: Decimal
  /** 4 for 万, 8 for 亿; null where it is no power of ten, as with 亩. */
  zeros: number | null
}

const AS_PRINTED: Scale = { factor: ONE, zeros: 0 }
const TEN_THOUSAND = 10_000
const UNITS = new Map<number, Scale>(
  [2, 3, 4, 5, 6, 7, 8, 9, 10].map((zeros) => [10 ** zeros, { factor: new Decimal(10 ** zeros), zeros }]),
)
/** Below this a number of JavaScript stands for one decimal only. */
const SURELY_EXACT = 1e15

/** The scale that made `scaled` of `value`: 10 000 where 3.2万 is 32 000. Exact; as printed where the figure is zero. */
export function scaleOf(value: number, scaled: number): Scale {
  if (value === 0 || value === scaled) return AS_PRINTED
  const unit = Math.round(scaled / value)
  const known = UNITS.get(unit)
  return known && isMultiple(value, unit, scaled) ? known : { factor: new Decimal(scaled).div(value), zeros: null }
}

/** A printed figure in base units. */
export function scaled(figure: string, { factor, zeros }: Scale): Decimal {
  if (zeros === null) return new Decimal(figure).times(factor)
  return new Decimal(zeros === 0 ? figure : `${figure}e${zeros}`)
}

/** Said in whole numbers, so that nothing is rounded. */
function isMultiple(value: number, unit: number, product: number): boolean {
  const [small, large] = [inTenThousandths(value), inTenThousandths(product)]
  return small !== null && large !== null && small * unit === large
}

function inTenThousandths(value: number): number | null {
  const whole = Math.round(value * TEN_THOUSAND)
  return whole / TEN_THOUSAND === value && Math.abs(whole) < SURELY_EXACT ? whole : null
}
