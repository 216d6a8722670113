export interface Cell {
  text: string
  start: number
  end: number
}

/** A table pasted as text: a header and rows of cells, in places of `plain`. */
export interface Table {
  header: Cell[]
  rows: Cell[][]
  /** The lines just above, where a title says the period and 单位 says the unit. */
  caption: string
  start: number
  end: number
}

const SENTENCE = /[。;!?]|,(?!\d{3})|、.*、/
const NUMBER = /^[-+]?\d[\d,]*(?:\.\d+)?%?$/
const NOTHING = /^(?:-{1,3}|—{1,2}|…|\/|无)?$/
const WIDE_GAP = /\t+|[ ]{2,}|[ ]*\|[ ]*/g
const ANY_GAP = /[ \t]+/g
const LONGEST_ROW = 400
const LONGEST_CELL = 24

export const isNumber = (text: string): boolean => NUMBER.test(text)
const isEmpty = (text: string): boolean => NOTHING.test(text)

interface Line {
  text: string
  start: number
}

/** Every table of the text, in order; linear in its length. */
export function findTables(plain: string): Table[] {
  const lines = linesOf(plain)
  const tables: Table[] = []
  // A run of short lines is gone through once, not once for each of its lines.
  let tried = 0
  for (let at = 0; at < lines.length; ) {
    const run = at < tried ? [] : runAt(lines, at)
    tried = Math.max(tried, at + run.length)
    const found = tableAt(lines, at) ?? columnTableAt(lines, at, run)
    if (found) tables.push(found.table)
    at = found ? found.next : at + 1
  }
  return tables
}

function linesOf(plain: string): Line[] {
  let start = 0
  return plain.split('\n').map((text) => {
    const line = { text, start }
    start += text.length + 1
    return line
  })
}

function cellsOf({ text, start }: Line): Cell[] {
  if (text.length > LONGEST_ROW || SENTENCE.test(text)) return []
  const wide = cutAt(text, start, WIDE_GAP)
  return wide.length > 2 ? wide : cutAt(text, start, ANY_GAP)
}

function cutAt(text: string, start: number, gap: RegExp): Cell[] {
  const cells: Cell[] = []
  let from = 0
  const take = (until: number) => {
    const inner = text.slice(from, until)
    const at = start + from + (inner.length - inner.trimStart().length)
    if (inner.trim() !== '') cells.push({ text: inner.trim(), start: at, end: at + inner.trim().length })
  }
  for (const match of text.matchAll(gap)) {
    take(match.index)
    from = match.index + match[0].length
  }
  take(text.length)
  return cells
}

const isHeader = (cells: Cell[]): boolean =>
  cells.length >= 2 && cells.every((cell) => !isNumber(cell.text) && cell.text.length <= LONGEST_CELL)
const isRow = (cells: Cell[], columns: number): boolean =>
  cells.length >= 2 &&
  Math.abs(cells.length - columns) <= 1 &&
  !isNumber(cells[0]?.text ?? '0') === !/^\d{1,2}$/.test(cells[0]?.text ?? '') &&
  cells.some((cell) => isNumber(cell.text)) &&
  isNumber(cells.at(-1)?.text ?? '') !== isEmpty(cells.at(-1)?.text ?? '')

function tableAt(lines: Line[], at: number): { table: Table; next: number } | null {
  const line = lines[at]
  const header = line ? cellsOf(line) : []
  if (!line || !isHeader(header)) return null
  const rows: Cell[][] = []
  let next = at + 1
  for (; next < lines.length; next++) {
    const below = lines[next]
    const cells = below ? cellsOf(below) : []
    if (!isRow(cells, header.length)) break
    rows.push(cells)
  }
  return rows.length === 0 ? null : { table: tableOf(lines, at, header, rows), next }
}

function tableOf(lines: Line[], at: number, header: Cell[], rows: Cell[][]): Table {
  const caption = [lines[at - 2], lines[at - 1]]
    .map((line) => (line && line.text.length < 60 ? line.text : ''))
    .join('\n')
  return { header, rows, caption, start: header[0]?.start ?? 0, end: rows.at(-1)?.at(-1)?.end ?? 0 }
}

const MOST_COLUMNS = 8

/** A web table that lost its rows: one cell a line, headings first, then label and figures again and again. */
function columnTableAt(lines: Line[], at: number, run: Cell[]): { table: Table; next: number } | null {
  const columns = columnsOf(run)
  if (columns === 0) return null
  const rows: Cell[][] = []
  for (let k = columns; k + columns <= run.length; k += columns) {
    const row = run.slice(k, k + columns)
    if (!isRow(row, columns)) break
    rows.push(row)
  }
  if (rows.length === 0) return null
  return { table: tableOf(lines, at, run.slice(0, columns), rows), next: at + columns * (rows.length + 1) }
}

/** The cells of a run of short lines, where a heading such as 指标 opens it. */
function runAt(lines: Line[], at: number): Cell[] {
  const run: Cell[] = []
  if (!FIRST_HEADING.test(lines[at]?.text.trim() ?? '')) return run
  for (let k = at; k < lines.length; k++) {
    const cell = cellAt(lines[k])
    if (!cell) break
    run.push(cell)
  }
  return run
}

const FIRST_HEADING = /^(?:指标|项目|名称|指标名称|单位名称|类别|地区)$/

const cellAt = (line: Line | undefined): Cell | null => {
  const text = line?.text.trim() ?? ''
  if (!line || text === '' || text.length > LONGEST_CELL || SENTENCE.test(text)) return null
  const start = line.start + line.text.indexOf(text)
  return { text, start, end: start + text.length }
}

// So many lines as stand between the first figure of one row and the first of the next.
function columnsOf(run: Cell[]): number {
  const first = run.findIndex((cell) => isNumber(cell.text))
  const afterRow = run.findIndex((cell, k) => k > first && !isNumber(cell.text) && !isEmpty(cell.text))
  const second = run.findIndex((cell, k) => k > afterRow && isNumber(cell.text))
  if (first < 0) return 0
  if (afterRow > 0 && second > 0) return second - first <= MOST_COLUMNS && second - first <= first ? second - first : 0
  const columns = Math.floor(run.length / 2)
  return run.length % 2 === 0 && columns <= MOST_COLUMNS ? columns : 0
}
