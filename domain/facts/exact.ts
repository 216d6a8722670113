import { Decimal } from 'decimal.js'

/** Decimals wide enough that no sum, product or quotient of figures loses a digit that is ever shown. Halves go up. */
export const Exact = Decimal.clone({ precision: 80, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -100, toExpPos: 100 })

const KEPT_DECIMALS = 6
const KEPT_WHOLE_DIGITS = 24

/** As the ledger keeps it: at most 24 digits, six decimals, no idle zeros. Null where that would lose something. */
export function keptText(value: Decimal): string | null {
  if (!value.isFinite() || value.decimalPlaces() > KEPT_DECIMALS) return null
  if (value.abs().greaterThanOrEqualTo(Exact.pow(10, KEPT_WHOLE_DIGITS))) return null
  return value.isZero() ? '0' : value.toFixed()
}
