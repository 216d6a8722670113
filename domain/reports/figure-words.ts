import { Decimal } from 'decimal.js'
import type { ReportableFact } from './report.ts'

const GROWTH_DECIMALS = 1
// Below it the printed digit would be 0.0, which a bulletin calls level with last year.
const LEVEL_WITHIN = new Decimal('0.05')

/** A number with its digits, rounded half up once, without thousand separators: '114.23'. */
export const digits = (value: Decimal.Value, decimals: number): string =>
  new Decimal(value).toFixed(decimals, Decimal.ROUND_HALF_UP)

/** '114.23亿元', '负1.20亿元', '96.7%': the sign is a word. */
export function levelWords(value: string, indicator: ReportableFact['indicator']): string {
  const exact = new Decimal(value)
  const printed = digits(exact.abs(), indicator.decimals) + indicator.unitOfMeasure
  return exact.isNegative() && !isZeroInPrint(exact, indicator.decimals) ? `负${printed}` : printed
}

/** '增长7.2%', '下降3.1%', '持平': direction and digits are one figure, for either can be changed by hand. */
export function growthWords(percent: string): string {
  const exact = new Decimal(percent)
  if (isLevel(percent)) return '持平'
  return `${exact.isNegative() ? '下降' : '增长'}${digits(exact.abs(), GROWTH_DECIMALS)}%`
}

export const isLevel = (percent: string): boolean => new Decimal(percent).abs().lessThan(LEVEL_WITHIN)

function isZeroInPrint(exact: Decimal, decimals: number): boolean {
  return new Decimal(exact).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).isZero()
}
