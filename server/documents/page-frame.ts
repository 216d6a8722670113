// A part that is set among other lines keeps its own list: lists are only joined once, at the end.
export type Lines = (string | Lines)[]

export interface Cell {
  lines: Lines
  columns: number
  holdsTable: boolean
}

/** One place where lines gather: the page itself, a cell, or a box that floats beside its paragraph. */
export class Frame implements Cell {
  readonly lines: Lines = []
  columns = 1
  rows = 1
  holdsTable = false
  /** For each column of the table that stands here: how many rows to come a cell above still covers. */
  covered: number[] = []
  line = ''
  afterLine: Lines = []
  /** Of a row: its finished cells, and how many columns they take. */
  cells: Cell[] = []
  width = 0
  discarded = false
  readonly kind: 'page' | 'row' | 'cell' | 'box'
  readonly parent: Frame | null

  constructor(kind: Frame['kind'], parent: Frame | null) {
    this.kind = kind
    this.parent = parent
  }

  add(cell: Cell): void {
    this.cells.push(cell)
    this.width += cell.columns
  }
}

/** In one line, with a tab for each further column that the cell spans. */
export function cellText(cell: Cell): string {
  const text = flat(cell.lines)
    .filter((line) => line !== '')
    .join(' ')
    .replaceAll('\t', ' ')
  return text + '\t'.repeat(cell.columns - 1)
}

// Without recursion: lists are nested as deeply as the tables of a hostile page.
export function flat(lines: Lines): string[] {
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
