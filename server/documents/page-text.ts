import { documentRefused } from './document-refusal.ts'

// A part that is set among other lines keeps its own list: lists are only joined once, at the end.
type Lines = (string | Lines)[]

interface Cell {
  lines: Lines
  columns: number
  holdsTable: boolean
}

// Word knows no wider table.
const MOST_COLUMNS = 63

/** One place where lines gather: the page itself, a cell, or a box that floats beside its paragraph. */
class Frame implements Cell {
  readonly lines: Lines = []
  columns = 1
  holdsTable = false
  line = ''
  afterLine: Lines = []
  /** Set while a row is open: its finished cells. */
  cells: Cell[] | null = null
  discarded = false
  readonly kind: 'page' | 'row' | 'cell' | 'box'
  readonly parent: Frame | null

  constructor(kind: Frame['kind'], parent: Frame | null) {
    this.kind = kind
    this.parent = parent
  }
}

/**
 * Builds the text of a page from what a reader meets, in order: paragraphs become lines, rows become lines of cells
 * parted by tabs. Throws Refused with 'document.too_long' as soon as the text passes its limit.
 */
export class PageText {
  readonly #limit: number
  #left: number
  #frame = new Frame('page', null)

  constructor(characters: number) {
    this.#limit = characters
    this.#left = characters
  }

  get isAtLineStart(): boolean {
    return this.#frame.line === ''
  }

  write(text: string): void {
    this.#spend(text.length)
    this.#frame.line += text
  }

  /** Ends the line, an empty one too. */
  endLine(): void {
    this.#spend(1)
    const frame = this.#frame
    if (frame.kind === 'row') {
      this.#endStrayLine()
      return
    }
    frame.lines.push(frame.line)
    frame.line = ''
    if (frame.afterLine.length > 0) {
      frame.lines.push(frame.afterLine)
      frame.afterLine = []
    }
  }

  /** Ends the line unless nothing but space stands in it. */
  endLineIfAny(): void {
    const frame = this.#frame
    if (frame.line.trim() !== '' || frame.afterLine.length > 0) this.endLine()
    else frame.line = ''
  }

  openRow(): void {
    this.endLineIfAny()
    this.#frame = new Frame('row', this.#frame)
    this.#frame.cells = []
  }

  discardRow(): void {
    if (this.#frame.kind === 'row') this.#frame.discarded = true
  }

  /** Returns false, and opens nothing, where no row is open. */
  openCell(): boolean {
    if (this.#frame.kind !== 'row') return false
    this.#endStrayLine()
    this.#frame = new Frame('cell', this.#frame)
    return true
  }

  spanColumns(columns: number): void {
    if (this.#frame.kind !== 'cell' || !(columns > 1)) return
    this.#frame.columns = Math.min(Math.floor(columns), MOST_COLUMNS)
    this.#spend(this.#frame.columns)
  }

  closeCell(): void {
    const cell = this.#leave('cell')
    this.#frame.cells?.push(cell)
  }

  closeRow(): void {
    const row = this.#leave('row')
    const cells = row.cells ?? []
    if (row.discarded || cells.length === 0) return
    this.#frame.holdsTable = true
    // A row of one cell, or one around another table, is there for the layout: its lines stay lines.
    if (cells.length === 1 || cells.some((cell) => cell.holdsTable)) {
      for (const cell of cells) this.#frame.lines.push(cell.lines)
    } else {
      this.#frame.lines.push(cells.map(cellText).join('\t'))
    }
  }

  /** A box stands outside the sentence it is anchored in; its lines follow the line in which it was opened. */
  openBox(): void {
    this.#frame = new Frame('box', this.#frame)
  }

  closeBox(): void {
    const box = this.#leave('box')
    this.#frame.afterLine.push(box.lines)
  }

  /** All lines, parted by line feeds, without the empty ones at the end. */
  finish(): string {
    this.endLineIfAny()
    return flat(this.#frame.lines).join('\n').trimEnd()
  }

  #leave(kind: Frame['kind']): Frame {
    const frame = this.#frame
    if (frame.kind !== kind || frame.parent === null) throw new Error(`A ${frame.kind} is open, not a ${kind}`)
    this.endLineIfAny()
    this.#frame = frame.parent
    return frame
  }

  // Text between cells belongs to no column; it becomes a cell rather than being lost.
  #endStrayLine(): void {
    const row = this.#frame
    if (row.line.trim() === '') {
      row.line = ''
      return
    }
    row.cells?.push({ lines: [row.line], columns: 1, holdsTable: false })
    row.line = ''
  }

  #spend(characters: number): void {
    this.#left -= characters
    if (this.#left < 0) throw documentRefused('document.too_long', { limit: this.#limit })
  }
}

function cellText(cell: Cell): string {
  const text = flat(cell.lines)
    .filter((line) => line !== '')
    .join(' ')
    .replaceAll('\t', ' ')
  return text + '\t'.repeat(cell.columns - 1)
}

// Lists may be nested as deeply as the tables of a hostile page, deeper than a call stack.
function flat(lines: Lines): string[] {
  const found: string[] = []
  const open = [lines[Symbol.iterator]()]
  for (let innermost = open.at(-1); innermost !== undefined; innermost = open.at(-1)) {
    const next = innermost.next()
    if (next.done) open.pop()
    else if (typeof next.value === 'string') found.push(next.value)
    else open.push(next.value[Symbol.iterator]())
  }
  return found
}
