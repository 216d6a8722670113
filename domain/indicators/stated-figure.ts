import { Exact } from '../facts/exact.ts'

const NUMBER = /\d+(?:[,，]\d{3})*(?:\.\d+)?/g
const FULL_WIDTH = /[０-９．]/g

/**
 * A number of a claim with the digits it was printed with: 50.90 says more than 50.9, and only the quote still knows.
 * The shortest form where the quote writes it in words.
 */
export function statedFigure(quote: string, value: number): string {
  const narrow = quote.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
  for (const [printed] of narrow.matchAll(NUMBER)) {
    const digits = printed.replace(/[,，]/g, '')
    if (Number(digits) === Math.abs(value)) return value < 0 ? `-${digits}` : digits
  }
  return new Exact(value).toFixed()
}

/** The value of one unit in the last printed place: 0.01 of '50.90', 1 of '221'. */
export function lastPlace(figure: string): string {
  return Exact.pow(10, -(figure.split('.')[1]?.length ?? 0)).toFixed()
}

/** The value of the last place that is not an idle zero: 100 of '600', 0.1 of '2.50'. What 余 and 近 leave open. */
export function roughPlace(figure: string): string {
  const value = new Exact(figure).abs()
  if (value.isZero()) return '1'
  const digits = value.toFixed().replace('.', '').replace(/^0+/, '')
  const idle = digits.length - digits.replace(/0+$/, '').length
  return Exact.pow(10, idle - value.decimalPlaces()).toFixed()
}
