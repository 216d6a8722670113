import { type Blocked, markNames } from './names.ts'
import { findPeriods, markTimes, type PeriodToken } from './periods.ts'
import { findQuantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { type Clause, segment } from './segment.ts'
import { findTables, type Table } from './tables.ts'

/** A figure with the words around it, in its own clause and not past its neighbours. */
export interface Placed {
  quantity: Quantity
  clause: Clause
  /** From the clause's beginning, or from the figure before it in the same clause. */
  left: string
  leftStart: number
  right: string
  /** What follows the figure in its clause, past other figures too. */
  ahead: string
}

export interface ReadText {
  plain: string
  clauses: Clause[]
  periods: PeriodToken[]
  /** Where a period begins → where it ends. */
  periodEnds: Map<number, number>
  /** The years that the text states. */
  years: Set<number>
  blocked: Blocked
  tables: Table[]
  quantities: Quantity[]
}

const TABLE = 3

/** Finds what a text is made of: clauses, periods, tables, figures. */
export function readText(plain: string): ReadText {
  const blocked: Blocked = new Uint8Array(plain.length + 1)
  const periods = findPeriods(plain)
  markNames(plain, blocked)
  markTimes(plain, periods, blocked)
  const tables = findTables(plain)
  for (const { start, end } of tables) blocked.fill(TABLE, start, end)
  return {
    plain,
    clauses: segment(plain),
    periods,
    periodEnds: new Map(periods.map(({ start, end }) => [start, end])),
    years: new Set(periods.flatMap(({ year }) => /^\d{4}/.exec(year ?? '')?.map(Number) ?? [])),
    blocked,
    tables,
    quantities: findQuantities(plain, blocked),
  }
}

export const LONGEST_LEFT = 80
export const LONGEST_RIGHT = 40
