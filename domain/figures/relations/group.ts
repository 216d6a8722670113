import type { Reading } from './reading.ts'

/** A figure and those that 其中, or a list after it, breaks it into; all of one unit class, all plan or all actual. */
export interface Group {
  whole: Reading
  parts: Reading[]
  /** Whether 其中 opens it; a bare list only shows its nature by what its labels are. */
  isNamed: boolean
  /** Parts that may have left the list. */
  loose: Set<Reading>
}

export const MOST_PARTS = 12

export const NONE = new Set<Reading>()

export const groupUnder = (whole: Reading, parts: Reading[], loose: Set<Reading> = NONE): Group => ({
  whole,
  parts: parts.filter((part) => isSameMeasure(whole, part)).slice(0, MOST_PARTS),
  isNamed: true,
  loose,
})

export const isSameMeasure = (whole: Reading, part: Reading): boolean =>
  !whole.isFormer &&
  !part.isFormer &&
  !whole.isTwin &&
  !part.isTwin &&
  whole.level !== null &&
  part.level !== null &&
  part.unitClass === whole.unitClass &&
  part.isPlan === whole.isPlan &&
  !whole.isAveraged &&
  !part.isAveraged

/** 初访 and 重复访, 工业投资 and 服务业投资 end alike. */
export const endAlike = (a: string, b: string): boolean => a !== '' && b !== '' && a.at(-1) === b.at(-1)
