import { type Blocked, markNames } from './names.ts'
import { findPeriods, markTimes, type PeriodToken } from './periods.ts'
import { findQuantities, type Quantity } from './quantities.ts'
import { type Clause, segment } from './segment.ts'

/** A figure with the words around it, in its own clause and not past its neighbours. */
export interface Placed {
  quantity: Quantity
  clause: Clause
  /** From the clause's beginning, or from the figure before it in the same clause. */
  left: string
  leftStart: number
  right: string
}

export interface ReadText {
  plain: string
  clauses: Clause[]
  periods: PeriodToken[]
  /** Where a period begins → where it ends. */
  periodEnds: Map<number, number>
  blocked: Blocked
  quantities: Quantity[]
}

export function readText(plain: string): ReadText {
  const blocked: Blocked = new Uint8Array(plain.length + 1)
  const periods = findPeriods(plain)
  markNames(plain, blocked)
  markTimes(plain, periods, blocked)
  return {
    plain,
    clauses: segment(plain),
    periods,
    periodEnds: new Map(periods.map(({ start, end }) => [start, end])),
    blocked,
    quantities: findQuantities(plain, blocked),
  }
}

export const LONGEST_LEFT = 80
export const LONGEST_RIGHT = 40
