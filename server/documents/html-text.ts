import { Parser } from 'htmlparser2'
import { documentRefused } from './document-refusal.ts'
import { PageText } from './page-text.ts'
import type { ReadingLimits } from './reading-limits.ts'
import { decodeText } from './text-encoding.ts'

const LINES_OF_THEIR_OWN = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody ' +
    'tfoot thead ul'
  ).split(' '),
)
const NOT_TEXT = new Set(
  'title script style template noscript noframes iframe object svg math rt rp textarea select datalist'.split(' '),
)
const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i
const SPACE = /[ \t\r\n\f]+/g
const WRITE_CHARACTERS = 65_536

type Close = () => void
const nothing: Close = () => {}

/** Text of a web page as a reader sees it. `encoding` is null for UTF-16. Throws Refused. */
export function htmlText(bytes: Uint8Array, limits: ReadingLimits) {
  const { text: source, encoding } = decodeText(bytes, declaresGb(bytes))
  const page = new PageText(limits.characters)
  const reader = new HtmlReader(page, limits.depth)
  const parser = new Parser(
    {
      onopentagname: (name) => reader.open(name),
      onattribute: (name, value) => reader.attribute(name, value),
      onclosetag: () => reader.close(),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true },
  )
  for (let at = 0; at < source.length; at += WRITE_CHARACTERS) parser.write(source.slice(at, at + WRITE_CHARACTERS))
  parser.end()
  return { text: page.finish(), encoding }
}

function declaresGb(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1')
  return /<(?:meta|\?xml)[^>]*(?:charset|encoding)\s*=\s*["']?\s*(?:gb|x-gbk|chinese|cp936)/i.test(start)
}

/** Receives tags and text in order; keeps one closing step for each open element and no tree. */
class HtmlReader {
  readonly #page: PageText
  readonly #depth: number
  readonly #closers: Close[] = []
  /** How many elements are open inside one that is not shown, itself included. */
  #hidden = 0
  #preformatted = 0
  #spacePending = false

  constructor(page: PageText, depth: number) {
    this.#page = page
    this.#depth = depth
  }

  open(name: string): void {
    if (this.#closers.length >= this.#depth) throw documentRefused('document.too_heavy')
    if (this.#hidden > 0 || NOT_TEXT.has(name)) {
      this.#hidden++
      this.#closers.push(this.#closeHidden)
    } else this.#closers.push(this.#openShown(name))
  }

  attribute(name: string, value: string): void {
    if (this.#hidden === 0 && this.#closers.length > 0) {
      if (name === 'colspan') this.#page.spanColumns(Number.parseInt(value, 10))
      else if (name === 'rowspan') this.#page.spanRows(Number.parseInt(value, 10))
      else if (name === 'hidden' || (name === 'style' && HIDING_STYLE.test(value.slice(0, 10_000)))) this.#hide()
    }
  }

  close(): void {
    this.#closers.pop()?.()
  }

  text(text: string): void {
    if (this.#hidden > 0) return
    if (this.#preformatted > 0) {
      this.#writeLines(text)
      return
    }
    const collapsed = text.replace(SPACE, ' ')
    if (collapsed.startsWith(' ')) this.#spacePending = true
    const words = collapsed.replace(/^ | $/g, '')
    if (words === '') return
    this.#page.write(this.#spacePending && !this.#page.isAtLineStart ? ` ${words}` : words)
    this.#spacePending = collapsed.endsWith(' ')
  }

  readonly #closeHidden: Close = () => {
    this.#hidden--
  }

  readonly #endLine: Close = () => {
    this.#page.endLineIfAny()
    this.#spacePending = false
  }

  readonly #closeRow: Close = () => this.#page.closeRow()
  readonly #closeCell: Close = () => this.#page.closeCell()

  readonly #closePreformatted: Close = () => {
    this.#preformatted--
    this.#endLine()
  }

  #openShown(name: string): Close {
    if (name === 'tr') {
      this.#page.openRow()
      return this.#closeRow
    }
    if ((name === 'td' || name === 'th') && this.#page.openCell()) return this.#closeCell
    if (!LINES_OF_THEIR_OWN.has(name)) return nothing
    this.#endLine()
    if (name === 'table') this.#page.startTable()
    if (name !== 'pre') return this.#endLine
    this.#preformatted++
    return this.#closePreformatted
  }

  // Attributes arrive once the element is open: what it opened closes with it, and its content is not shown.
  #hide(): void {
    const closeShown = this.#closers.pop() ?? nothing
    this.#hidden++
    this.#closers.push(() => {
      this.#hidden--
      closeShown()
    })
  }

  #writeLines(text: string): void {
    const lines = text.replace(/\r\n?/g, '\n').split('\n')
    lines.forEach((line, index) => {
      if (index > 0) this.#page.endLine()
      this.#page.write(line)
    })
  }
}
