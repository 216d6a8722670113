import { Decimal } from 'decimal.js'
import { ONE } from './interval.ts'

const TEN_THOUSAND = 10_000
const LARGE_UNITS = new Map([1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12].map((unit) => [unit, new Decimal(unit)]))
/** Below this a number of JavaScript stands for one decimal only. */
const SURELY_EXACT = 1e15

/** How many base units the printed unit has: 10 000 where 3.2万 is 32 000. Exact; 1 where nothing was printed but zero. */
export function scaleOf(value: number, scaled: number): Decimal {
  if (value === 0 || value === scaled) return ONE
  const unit = Math.round(scaled / value)
  const known = LARGE_UNITS.get(unit)
  return known && isMultiple(value, unit, scaled) ? known : new Decimal(scaled).div(value)
}

/** Said in whole numbers, so that nothing is rounded: a value of at most four decimals times a unit of 万 or more. */
function isMultiple(value: number, unit: number, scaled: number): boolean {
  const tenThousandths = Math.round(value * TEN_THOUSAND)
  if (tenThousandths / TEN_THOUSAND !== value) return false
  const product = tenThousandths * (unit / TEN_THOUSAND)
  return product === scaled && Math.abs(product) < SURELY_EXACT && Math.abs(tenThousandths) < SURELY_EXACT
}
