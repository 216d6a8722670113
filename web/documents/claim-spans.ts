import { codeUnitIndex } from '../design/code-points.ts'

/** A stretch of the text that something points at; UTF-16 units, end exclusive. */
export interface Span {
  id: string
  start: number
  end: number
}
/** Text between two neighbouring ends of spans, and whose it is: the nearest first. */
export interface Piece {
  text: string
  ids: string[]
}
export interface Paragraph {
  start: number
  end: number
  pieces: Piece[]
}
interface Quoted {
  id: string
  quote: string
  offset: number
  value?: number | null
}

const NUMBER = /\d[\d,，]*(?:\.\d+)?/g
const LONGEST = 3000

/** Where a printed value stands in its quote; null where it was lost or spelt in words. */
export function numberIn(quote: string, value: number | null | undefined): [number, number] | null {
  if (value === null || value === undefined) return null
  const plain = quote.replace(/[０-９．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
  for (const match of plain.matchAll(NUMBER)) {
    if (Number(match[0].replace(/[,，]/g, '')) === value) return [match.index, match.index + match[0].length]
  }
  return null
}

/** Each claim's quote, and inside it its own number: where two claims share a quote, the number tells them apart. */
export function spansOf(text: string, quoted: readonly Quoted[]): Span[] {
  const at = codeUnitIndex(text)
  return quoted.flatMap(({ id, quote, offset, value }) => {
    const start = at(offset)
    const whole = { id, start, end: start + quote.length }
    const number = numberIn(quote, value)
    return number ? [whole, { id, start: start + number[0], end: start + number[1] }] : [whole]
  })
}

/** Cuts at line ends, and inside very long lines at a sentence's end, so that no block is too large to lay out. */
export function blocksOf(text: string): { start: number; end: number }[] {
  const blocks: { start: number; end: number }[] = []
  let start = 0
  while (start < text.length) {
    const line = text.indexOf('\n', start)
    let end = line < 0 ? text.length : line
    if (end - start > LONGEST) {
      const stop = text.lastIndexOf('。', start + LONGEST)
      end = stop > start ? stop + 1 : start + LONGEST
    }
    blocks.push({ start, end })
    start = text[end] === '\n' ? end + 1 : end
  }
  return blocks
}

export function paragraphsOf(text: string, spans: readonly Span[]): Paragraph[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let open: Span[] = []
  let next = 0
  return blocksOf(text).map(({ start, end }) => {
    open = open.filter((span) => span.end > start)
    for (let span = sorted[next]; span && span.start < end; span = sorted[++next]) open.push(span)
    return { start, end, pieces: piecesOf(text, start, end, open) }
  })
}

function piecesOf(text: string, start: number, end: number, spans: readonly Span[]): Piece[] {
  const ends = new Set([start, end])
  for (const span of spans) {
    ends.add(Math.max(start, span.start))
    ends.add(Math.min(end, span.end))
  }
  const cuts = [...ends].sort((a, b) => a - b)
  return cuts.slice(1).map((until, i) => {
    const from = cuts[i] ?? start
    const over = spans.filter((span) => span.start <= from && span.end >= until)
    over.sort((a, b) => a.end - a.start - (b.end - b.start))
    return { text: text.slice(from, until), ids: [...new Set(over.map((span) => span.id))] }
  })
}
