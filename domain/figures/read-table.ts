import { Decimal } from 'decimal.js'
import type { ClaimKind } from './claim.ts'
import { nameSays } from './cues.ts'
import { type DraftClaim, type DraftComparison, sameFigure } from './draft-claim.ts'
import { plainQuantity, type Quantity } from './quantity.ts'
import { bracketedUnit, type Column, columnsOf, PERCENT, unitOf } from './table-columns.ts'
import { type Cell, isNumber, type Table } from './tables.ts'
import type { Unit } from './units.ts'

const PLACE: Unit = { printed: '位', dimension: 'place', factor: '1' }

/**
 * The claims of a table: each level with the growth beside it, each share, completion and rank as a row of its own.
 * `subject` is whom the text speaks of; a table of units or projects names its own. `stated` is the year last stated.
 */
export function readTable(table: Table, subject: string | null, stated: number | null): DraftClaim[] {
  const columns = columnsOf(table, stated)
  return table.rows.flatMap((row) => readRow(row, columns, subject))
}

function readRow(row: Cell[], columns: Column[], subject: string | null): DraftClaim[] {
  const claims: DraftClaim[] = []
  const label = labelOf(row)
  const ownUnit = row.map((cell) => unitOf(cell.text)).find((unit) => unit !== null) ?? label.unit
  let level: DraftClaim | null = null
  for (const [k, cell] of row.entries()) {
    const column = columns[k + columns.length - row.length]
    if (!column || !isNumber(cell.text)) continue
    if (column.kind === 'growth' && level && !column.isAmount) {
      level.comparison ??= growthOf(cell)
      continue
    }
    const named = { ...nameOf(label.name, column, subject), period: column.period, start: label.start, end: cell.end }
    const claim = claimOf(column, cell, named, ownUnit ?? column.unit)
    if (!claim) continue
    claims.push(claim)
    if (column.kind === 'level' && !column.isEarlier) level = claim
  }
  return claims
}

function labelOf(row: Cell[]): { name: string; unit: Unit | null; start: number } {
  const cell = row.find((each) => !isNumber(each.text)) ?? row[0]
  const text = cell?.text ?? ''
  const name = text
    .replace(/[(][^()]{1,10}[)]$/, '')
    .replace(/^(?:[一二三四五六七八九十\d]{1,2}[、.]|其中[::]?|[#*·-]+)\s*/, '')
  return { name, unit: bracketedUnit(text), start: cell?.start ?? 0 }
}

type Name = Pick<DraftClaim, 'subject' | 'indicator'>

/** A row is an indicator under 累计, or a unit or project under a column with a name. */
function nameOf(row: string, { kind, name }: Column, subject: string | null): Name {
  if (kind === 'growth' || name === '') return { subject, indicator: row }
  if (kind === 'rank' || kind === 'share' || kind === 'completion') return { subject, indicator: `${row}(${name})` }
  return { subject: /合计|总计|小计|全区/.test(row) ? subject : row, indicator: name }
}

type Named = Name & Pick<DraftClaim, 'period' | 'start' | 'end'>

function claimOf(column: Column, cell: Cell, named: Named, unit: Unit | null): DraftClaim | null {
  if (column.kind === 'label' || column.kind === 'skip') return null
  const isLevel = (column.kind === 'level' || column.kind === 'plan') && !cell.text.endsWith('%')
  const ownUnit = column.kind === 'rank' ? PLACE : isLevel ? unit : PERCENT
  if (!ownUnit) return null
  const quantity = quantityOf(cell, ownUnit)
  return {
    ...named,
    quantity: column.kind === 'growth' ? { ...quantity, isNegative: false } : quantity,
    comparison: comparisonOf(column, quantity, named.indicator, cell),
    qualifier: column.kind === 'plan' ? 'target' : 'actual',
    kind: kindOf(column, ownUnit),
  }
}

function kindOf(column: Column, { dimension }: Unit): ClaimKind {
  if (column.kind === 'rank') return 'ranking'
  if (column.kind === 'plan') return 'target'
  if (dimension === 'percent') return 'rate'
  return dimension === 'count' || dimension === 'person' ? 'count' : 'observation'
}

function comparisonOf({ kind }: Column, quantity: Quantity, name: string, cell: Cell): DraftComparison | null {
  const isRate = quantity.unit.dimension === 'percent'
  if (kind === 'growth' || (kind === 'level' && isRate && /增速|增长|增幅/.test(name))) return growthOf(cell)
  if (kind === 'share' || kind === 'completion' || kind === 'rank') return sameFigure(quantity, kind, null)
  const said = isRate ? nameSays(name) : null
  return said ? sameFigure(quantity, said, null) : null
}

const growthOf = (cell: Cell): DraftComparison => {
  const quantity = quantityOf(cell, PERCENT)
  return sameFigure(quantity, 'yoy', quantity.isNegative ? 'down' : 'up')
}

function quantityOf(cell: Cell, unit: Unit): Quantity {
  const figure = cell.text.replace(/[-+%,]/g, '')
  const number = { value: new Decimal(figure), figure, script: 'arabic' as const }
  return { ...plainQuantity(cell.start, cell.end, number, unit), isNegative: cell.text.startsWith('-') }
}
