import { carriesOn } from './distribution.ts'
import type { DraftClaim } from './draft-claim.ts'
import { isFigure } from './is-figure.ts'
import type { Quantity } from './quantity.ts'
import { readGrowth, readListedAmount, readListedGrowth } from './read-growth.ts'
import { readLevel, readListedLevel } from './read-levels.ts'
import { readListedRow, readRow } from './read-rows.ts'
import { readTable } from './read-table.ts'
import { LONGEST_LEFT, LONGEST_RIGHT, type Placed, type ReadText } from './read-text.ts'
import { enterClause, openState, passPeriods, type ReaderState } from './reader-state.ts'
import { roleOf } from './roles.ts'
import type { Clause } from './segment.ts'

/** Every claim that the sentences and the tables between them make. */
export function readProse(text: ReadText): DraftClaim[] {
  const state = openState(text)
  let at = 0
  for (const [k, quantity] of text.quantities.entries()) {
    while ((text.clauses[at]?.end ?? Number.POSITIVE_INFINITY) <= quantity.start) {
      const passed = text.clauses[at++]
      if (!passed) continue
      passTables(state, passed.start)
      enterClause(state, passed)
      passPeriods(state, passed.end)
    }
    const clause = text.clauses[at]
    if (!clause) break
    passTables(state, quantity.start)
    enterClause(state, clause)
    passPeriods(state, quantity.start)
    readFigure(state, quantity, k, clause)
  }
  passTables(state, text.plain.length)
  return state.claims
}

function passTables(state: ReaderState, until: number): void {
  for (;;) {
    const table = state.text.tables[state.nextTable]
    if (!table || table.start >= until) return
    state.nextTable++
    passPeriods(state, table.start)
    const subject = state.partSubjects[state.clause?.part ?? 0] ?? null
    state.claims.push(...readTable(table, subject, state.statedYear))
  }
}

function place(state: ReaderState, quantity: Quantity, k: number, clause: Clause): Placed {
  const { plain, quantities } = state.text
  const leftStart = Math.max(clause.start, state.previous?.end ?? 0, quantity.start - LONGEST_LEFT)
  const until = Math.min(clause.end, quantities[k + 1]?.start ?? plain.length, quantity.end + LONGEST_RIGHT)
  return {
    quantity,
    clause,
    leftStart,
    left: plain.slice(leftStart, quantity.start),
    right: plain.slice(quantity.end, until),
    ahead: plain.slice(quantity.end, Math.min(clause.end, quantity.end + LONGEST_RIGHT)),
  }
}

function readFigure(state: ReaderState, quantity: Quantity, k: number, clause: Clause): void {
  const placed = place(state, quantity, k, clause)
  const followsCount = state.previous?.unit.dimension === 'count' && state.previous.end === placed.leftStart
  if (!isFigure(placed, followsCount)) return
  if (state.run && carriesOn(state.text.plain, state.previous, quantity)) {
    readListed(state, placed)
    state.previous = quantity
    return
  }
  const { amounts } = state
  state.run = null
  state.amounts = null
  if (amounts && /^[\s、,和及与]{1,3}$/.test(placed.left)) {
    readListedAmount(state, placed, amounts)
    state.amounts = amounts
    state.previous = quantity
    return
  }
  const role = roleOf(quantity, wordsBefore(state, placed), placed.right)
  if (role.name === 'none') return
  if (role.name === 'level') readLevel(state, placed, k)
  else if (role.name === 'growth') readGrowth(state, placed, role.growth, k)
  else readRow(state, placed, role, k)
  state.previous = quantity
}

// 完成年度任务380亿元的82.3%: what is said of the second figure stands before the first.
function wordsBefore({ previous, text }: ReaderState, { left, leftStart, clause }: Placed): string {
  if (!previous || previous.end !== leftStart || !/^的[约近\s]?$/.test(left)) return left
  return text.plain.slice(Math.max(clause.start, previous.start - LONGEST_LEFT), previous.start) + left
}

function readListed(state: ReaderState, placed: Placed): void {
  if (state.run?.role.name === 'level') readListedLevel(state, placed)
  else if (state.run?.role.name === 'growth') readListedGrowth(state, placed)
  else readListedRow(state, placed)
}
