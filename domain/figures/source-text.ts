/** A text as given, beside the plain form that the grammar reads: simplified characters, half-width forms, damage taken out. */
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
  const units = unitsOf(source)
  return {
    quote: units ? source.original.slice(units[offset], units[until]) : source.original.slice(offset, until),
    offset,
  }
}

// Worked out once for a text: a text of many claims would otherwise be walked once for each.
const known = new WeakMap<SourceText, Int32Array | null>()

/** The UTF-16 place of each code point and of the end; null where every code point is one unit. */
function unitsOf(source: SourceText): Int32Array | null {
  const before = known.get(source)
  if (before !== undefined) return before
  const units = /[\ud800-\udfff]/.test(source.original) ? startsOf(source.original) : null
  known.set(source, units)
  return units
}

function startsOf(text: string): Int32Array {
  const starts = new Int32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) starts[count++] = at
  starts[count] = text.length
  return starts.subarray(0, count + 1)
}
