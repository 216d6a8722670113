import { codePoints } from './marked-text.ts'

const DIRECTION_AND_NUMBER = /^(?:负|增长|下降|上升|减少)?[-−]?\d+(?:\.\d+)?/
const OTHER_UNIT = /^(?:%|[万亿]?(?:美元|元)|[亩家个件户人起])/
const LEVEL = '持平'
// Fewer words before a figure stand before others as well.
const FEWEST_WORDS = 6

/**
 * Where a figure's marks are gone: looks for the words that stood before it, and takes the figure after them. Null where
 * they are gone too, or stand more than once.
 */
export function figureAfter(
  text: string,
  before: string,
  printedThen: string,
): { text: string; offset: number } | null {
  for (const words of [before, before.slice(before.search(/[^；。]*$/))]) {
    if (codePoints(words) < FEWEST_WORDS) continue
    const at = onlyPlaceOf(text, words)
    if (at === null) continue
    const figure = figureAt(text.slice(at, at + 100), printedThen)
    if (figure !== null) return { text: figure, offset: codePoints(text.slice(0, at)) }
  }
  return null
}

function onlyPlaceOf(text: string, words: string): number | null {
  const first = text.indexOf(words)
  if (first < 0 || text.includes(words, first + 1)) return null
  return first + words.length
}

function figureAt(rest: string, printedThen: string): string | null {
  if (rest.startsWith(printedThen) && !/^[\d.]/.test(rest.slice(printedThen.length))) return printedThen
  if (rest.startsWith(LEVEL)) return LEVEL
  const number = DIRECTION_AND_NUMBER.exec(rest)?.[0]
  if (number === undefined) return null
  const unit = printedThen.replace(DIRECTION_AND_NUMBER, '')
  const after = rest.slice(number.length)
  return number + (unit !== '' && after.startsWith(unit) ? unit : (OTHER_UNIT.exec(after)?.[0] ?? ''))
}
