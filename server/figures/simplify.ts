import { Converter } from 'opencc-js/t2cn'

/**
 * A function that gives one character's simplified form, of the same length, and remembers it. Characters only:
 * the figure check must keep every place in the text, and phrases may change their length.
 */
export function simplifier(): (char: string) => string {
  const convert = Converter({ from: 't', to: 'cn' })
  const known = new Map<string, string>()
  return (char) => {
    const before = known.get(char)
    if (before !== undefined) return before
    const converted = convert(char)
    const simple = converted.length === char.length ? converted : char
    known.set(char, simple)
    return simple
  }
}
