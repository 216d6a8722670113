/** A text as given, beside the plain form that the grammar reads: simplified characters, half-width digits, damage taken out. */
export interface SourceText {
  original: string
  /** Same characters as `original` where nothing had to be mended. */
  plain: string
  /** For each UTF-16 unit of `plain`, and one past its end: the code point offset in `original`. */
  codePointAt: Int32Array
}

/** The exact substring of the original that a span of `plain` came from, and its code point offset. */
export function quoteOf(source: SourceText, start: number, end: number): { quote: string; offset: number } {
  const offset = source.codePointAt[start] ?? 0
  const until = end > start ? (source.codePointAt[end - 1] ?? offset) + 1 : offset
  return { quote: sliceByCodePoints(source.original, offset, until), offset }
}

function sliceByCodePoints(text: string, from: number, until: number): string {
  if (!/[\ud800-\udfff]/.test(text)) return text.slice(from, until)
  return [...text].slice(from, until).join('')
}
