const SURROGATE = /[\ud800-\udfff]/

/** Turns code point offsets of a text into UTF-16 indices; costs nothing where the text has no surrogates. */
export function codeUnitIndex(text: string): (codePoint: number) => number {
  if (!SURROGATE.test(text)) return (codePoint) => Math.min(codePoint, text.length)
  const starts: number[] = []
  for (let i = 0; i < text.length; i++) {
    starts.push(i)
    if ((text.codePointAt(i) ?? 0) > 0xffff) i++
  }
  return (codePoint) => starts[codePoint] ?? text.length
}
