import { Decimal } from 'decimal.js'
import type { ClaimKind } from './claim.ts'
import { nameSays } from './cues.ts'
import { type DraftClaim, type DraftComparison, sameFigure } from './draft-claim.ts'
import { findPeriods } from './periods.ts'
import type { Quantity } from './quantities.ts'
import { readUnit } from './read-unit.ts'
import { type Period, resolvePeriod, yearOf } from './resolve-period.ts'
import { type Cell, isNumber, type Table } from './tables.ts'
import type { Unit } from './units.ts'

type Column = 'label' | 'unit' | 'level' | 'plan' | 'growth' | 'share' | 'completion' | 'rank' | 'skip'

const COLUMNS: [Column, RegExp][] = [
  ['skip', /^(?:序号|编号|备注|责任单位|牵头单位)$/],
  ['unit', /^(?:计量)?单位$/],
  ['rank', /位次|排名|名次|排位/],
  ['completion', /完成率|完成%|完成比例|占(?:年度|全年)?(?:计划|目标|任务)|完成(?:年度|全年)?(?:计划|目标|任务)|进度/],
  ['share', /占比|比重|份额/],
  ['growth', /同比|增长|增速|增幅|增减|±|比上年|比去年|较上年|较去年|环比/],
  ['plan', /计划|目标|任务/],
]
const PERCENT: Unit = { printed: '%', dimension: 'percent', factor: '1' }
const PLACE: Unit = { printed: '位', dimension: 'place', factor: '1' }

/** The claims of a table: each level with the growth beside it, each share, completion and rank as a row of its own. */
export function readTable(table: Table, subject: string | null, stated: number | null): DraftClaim[] {
  const captionUnit = unitOf(/单位[::]\s*([^\s,、;)]{1,10})/.exec(table.caption)?.[1] ?? '')
  const caption = periodOf(table.caption, stated)
  return table.rows.flatMap((row) => {
    const claims: DraftClaim[] = []
    const named = labelOf(row)
    let level: DraftClaim | null = null
    const ownUnit =
      row.map((cell) => (isNumber(cell.text) ? null : unitOf(cell.text))).find((unit) => unit) ?? named.unit
    for (const [k, cell] of row.entries()) {
      const heading = table.header[k + (table.header.length - row.length)]
      if (!heading || !isNumber(cell.text)) continue
      const column = columnOf(heading.text, k)
      const isEarlier = EARLIER.test(heading.text)
      const base = {
        ...nameOf(named.name, heading.text, column, subject),
        period: isEarlier
          ? { printed: heading.text, from: null, to: null }
          : (periodOf(heading.text, stated) ?? caption),
        start: named.start,
        end: cell.end,
      }
      if (column === 'growth' && level && isPercent(heading, cell)) {
        if (!level.comparison) level.comparison = growthOf(cell)
        continue
      }
      const claim = claimOf(column, cell, base, ownUnit ?? unitIn(heading.text) ?? captionUnit)
      if (!claim) continue
      claims.push(claim)
      if (column === 'level' && !isEarlier) level = claim
    }
    return claims
  })
}

const EARLIER = /上年|去年|同期(?!.*[%增])/
const GENERIC =
  /^(?:本月|当月|本期|当期|累计|绝对值|数值|数据|总量|实绩|实际|完成(?:数|情况|额|值)?$|本年|今年|上年|去年|同期|合计|总计|金额|数量|\d|[一二三四五六七八九十]{1,2}月|上半年|全年|前)/

/** A row is an indicator under 累计, or a unit or project under a named column. */
function nameOf(
  row: string,
  heading: string,
  column: Column,
  subject: string | null,
): Pick<DraftClaim, 'subject' | 'indicator'> {
  const of = heading.replace(/[(][^()]*[)]/g, '')
  if (column === 'growth') return { subject, indicator: row }
  if (GENERIC.test(of) || of === '') return { subject, indicator: row }
  if (column === 'rank' || column === 'share' || column === 'completion') return { subject, indicator: `${row}(${of})` }
  return { subject: /合计|总计|小计|全区/.test(row) ? subject : row, indicator: of }
}

const columnOf = (heading: string, k: number): Column =>
  k === 0
    ? /序号|编号/.test(heading)
      ? 'skip'
      : 'label'
    : (COLUMNS.find(([, pattern]) => pattern.test(heading))?.[0] ?? 'level')

// 增减额 and 增减(万元) are amounts; a bare 同比 is percent.
const isPercent = (heading: Cell, cell: Cell): boolean =>
  cell.text.endsWith('%') || (!/额/.test(heading.text) && (unitIn(heading.text)?.dimension ?? 'percent') === 'percent')

const unitOf = (text: string): Unit | null => {
  if (/^(?:%|百分比)$/.test(text)) return PERCENT
  const read = readUnit(text, 0)
  return read && read.end === text.length && !read.isBare ? read.unit : null
}
const unitIn = (text: string): Unit | null => unitOf(/[(]([^()]{1,10})[)]/.exec(text)?.[1] ?? '')

function labelOf(row: Cell[]): { name: string; unit: Unit | null; start: number } {
  const cell = row.find((each) => !isNumber(each.text)) ?? row[0]
  const text = cell?.text ?? ''
  const name = text
    .replace(/[(][^()]{1,10}[)]$/, '')
    .replace(/^(?:[一二三四五六七八九十\d]{1,2}[、.]|其中[::]?|[#*·-]+)\s*/, '')
  return { name, unit: unitIn(text), start: cell?.start ?? 0 }
}

function periodOf(text: string, stated: number | null): Period | null {
  const tokens = findPeriods(text).filter((token) => !token.isBase)
  const token = tokens[0]
  if (!token) return null
  return resolvePeriod(token, yearOf(token, stated))
}

type Base = Pick<DraftClaim, 'subject' | 'indicator' | 'period' | 'start' | 'end'>

function claimOf(column: Column, cell: Cell, base: Base, unit: Unit | null): DraftClaim | null {
  if (column === 'label' || column === 'skip' || column === 'unit') return null
  const isAmount = (column === 'level' || column === 'plan') && !cell.text.endsWith('%')
  const ownUnit = column === 'rank' ? PLACE : isAmount ? unit : PERCENT
  if (!ownUnit) return null
  const quantity = quantityOf(cell, ownUnit)
  const comparison = comparisonFor(column, quantity, base.indicator, cell)
  const kind: ClaimKind =
    column === 'rank'
      ? 'ranking'
      : column === 'plan'
        ? 'target'
        : ownUnit.dimension === 'percent'
          ? 'rate'
          : countOr(ownUnit)
  const shown = column === 'growth' ? { ...quantity, isNegative: false } : quantity
  return { ...base, quantity: shown, comparison, qualifier: column === 'plan' ? 'target' : 'actual', kind }
}

const countOr = (unit: Unit): ClaimKind =>
  unit.dimension === 'count' || unit.dimension === 'person' ? 'count' : 'observation'

function comparisonFor(column: Column, quantity: Quantity, name: string, cell: Cell): DraftComparison | null {
  if (
    column === 'growth' ||
    (quantity.unit.dimension === 'percent' && /增速|增长|增幅/.test(name) && column === 'level')
  )
    return growthOf(cell)
  if (column === 'share' || column === 'completion' || column === 'rank') return sameFigure(quantity, column, null)
  const said = quantity.unit.dimension === 'percent' ? nameSays(name) : null
  return said ? sameFigure(quantity, said, null) : null
}

const growthOf = (cell: Cell): DraftComparison => {
  const quantity = quantityOf(cell, PERCENT)
  return sameFigure(quantity, 'yoy', quantity.isNegative ? 'down' : 'up')
}

function quantityOf(cell: Cell, unit: Unit): Quantity {
  const figure = cell.text.replace(/[-+%,]/g, '')
  return {
    start: cell.start,
    end: cell.end,
    value: new Decimal(figure),
    figure,
    unit,
    script: 'arabic',
    isAbout: false,
    isOrdinal: false,
    isReversed: false,
    isNegative: cell.text.startsWith('-'),
    isDoubling: false,
    isBare: false,
  }
}
