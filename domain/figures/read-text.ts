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
  /** The documents of the file that account for a part of a year: 1-10月, 上半年, 二季度. */
  partYears: Set<number>
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
  const clauses = segment(plain)
  return {
    plain,
    clauses,
    partYears: partsOf(clauses, periods.filter(isPartYear)),
    periods,
    periodEnds: new Map(periods.map(({ start, end }) => [start, end])),
    years: new Set(periods.flatMap(({ year }) => /^\d{4}/.exec(year ?? '')?.map(Number) ?? [])),
    blocked,
    tables,
    quantities: findQuantities(plain, blocked),
  }
}

const isPartYear = ({ part, isBase, printed }: PeriodToken): boolean =>
  !isBase &&
  (/[-—–~～至到].*月|前.*月|季度|半年|[本上当]月/.test(part ?? '') || /^截.*月|月(?:份)?$|月[底末]$/.test(printed))

function partsOf(clauses: Clause[], periods: PeriodToken[]): Set<number> {
  const parts = new Set<number>()
  let at = 0
  for (const { start } of periods) {
    while ((clauses[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    parts.add(clauses[at]?.part ?? 0)
  }
  return parts
}

export const LONGEST_LEFT = 80
export const LONGEST_RIGHT = 40
