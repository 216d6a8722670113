import { documentRefused } from './document-refusal.ts'
import { cellText, Frame, flat } from './page-frame.ts'

// Word knows no wider table, and HTML no taller cell.
const MOST_COLUMNS = 63
const MOST_ROWS = 65_534

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

  startTable(): void {
    this.#frame.covered = []
  }

  openRow(): void {
    this.endLineIfAny()
    this.#frame = new Frame('row', this.#frame)
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

  spanRows(rows: number): void {
    if (this.#frame.kind === 'cell' && rows > 1) this.#frame.rows = Math.min(Math.floor(rows), MOST_ROWS)
  }

  closeCell(): void {
    const cell = this.#leave('cell')
    const row = this.#frame
    const covered = row.parent?.covered ?? []
    this.#fillCovered(row, covered)
    for (let column = row.width; column < row.width + cell.columns; column++) covered[column] = cell.rows - 1
    row.add(cell)
  }

  /** Stands empty cells where cells of rows above reach into this one, so that its own cells keep their columns. */
  #fillCovered(row: Frame, covered: number[]): void {
    for (let rows = covered[row.width] ?? 0; rows > 0; rows = covered[row.width] ?? 0) {
      covered[row.width] = rows - 1
      this.#spend(1)
      row.add({ lines: [], columns: 1, holdsTable: false })
    }
  }

  closeRow(): void {
    const row = this.#leave('row')
    this.#fillCovered(row, this.#frame.covered)
    const { cells } = row
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
    row.add({ lines: [row.line], columns: 1, holdsTable: false })
    row.line = ''
  }

  #spend(characters: number): void {
    this.#left -= characters
    if (this.#left < 0) throw documentRefused('document.too_long', { limit: this.#limit })
  }
}
