import { sql, type Transaction } from 'kysely'
import type { FigureKind } from '../../domain/indicators/observation.ts'
import type { Schema } from '../database/schema.ts'
import { observationRows } from './observation-rows.store.ts'

/** One part of a compiled fact: the records of an indicator, a unit and a period, in the role that they play. */
export interface Asked {
  /** Which question of the batch. */
  question: number
  role: 'value' | 'base'
  indicatorCode: string
  unitId: string
  from: string
  to: string
}

/**
 * The records behind facts: of each question and role the highest approved kind, and of it the newest revision. Values
 * and drill-downs both are read from this query, so that they cannot differ.
 */
export function recordQuery(tx: Transaction<Schema>, zoneId: string, asked: readonly Asked[]) {
  return observationRows(tx, zoneId)
    .innerJoin(askedRows(asked), (join) =>
      join
        .onRef('asked.indicator_code', '=', 'o.indicator_code')
        .onRef('asked.unit_id', '=', 'o.unit_id')
        .onRef('asked.period_from', '=', 'o.period_from')
        .onRef('asked.period_to', '=', 'o.period_to'),
    )
    .where('o.state', '=', 'approved')
    .distinctOn(['asked.question', 'asked.role', 'o.unit_id'])
    .select(['asked.question', 'asked.role'])
    .orderBy('asked.question')
    .orderBy('asked.role', 'desc')
    .orderBy('o.unit_id')
    .orderBy(sql`array_position(array['final', 'annual', 'flash'], o.kind)`)
    .orderBy('o.revision', 'desc')
}

interface AskedRow {
  question: number
  role: 'value' | 'base'
  indicator_code: string
  unit_id: string
  period_from: string
  period_to: string
}

// Arrays, not a list of values: a page of facts has more parts than a statement takes parameters.
const askedRows = (asked: readonly Asked[]) =>
  sql<AskedRow>`unnest(${asked.map((it) => it.question)}::int[], ${asked.map((it) => it.role)}::text[],
    ${asked.map((it) => it.indicatorCode)}::text[], ${asked.map((it) => it.unitId)}::uuid[],
    ${asked.map((it) => it.from)}::date[], ${asked.map((it) => it.to)}::date[])`.as<'asked'>(
    sql`asked(question, role, indicator_code, unit_id, period_from, period_to)`,
  )

export interface FactRow {
  question: number
  value: string | null
  base: string | null
  official: string | null
  kind: FigureKind | null
  records: number
  approvedBy: string | null
  approvedAt: Date | null
}

/** The aggregate over exactly `recordQuery`; a question without records has no row. */
export function aggregateQuery(tx: Transaction<Schema>, zoneId: string, asked: readonly Asked[]) {
  const ofValue = sql`filter (where record.role = 'value')`
  return tx
    .selectFrom(recordQuery(tx, zoneId, asked).as('record'))
    .select('record.question')
    .select([
      sql<string | null>`trim_scale(sum(record.value) ${ofValue})`.as('value'),
      sql<string | null>`trim_scale(sum(record.value) filter (where record.role = 'base'))`.as('base'),
      sql<string | null>`max(record.growth_official) ${ofValue}`.as('official'),
      sql<FigureKind | null>`max(record.kind) ${ofValue}`.as('kind'),
      sql<number>`(count(*) ${ofValue})::int`.as('records'),
      sql<string | null>`max(record.approver_name) ${ofValue}`.as('approvedBy'),
      sql<Date | null>`max(record.approved_at) ${ofValue}`.as('approvedAt'),
    ])
    .groupBy('record.question')
}

export async function aggregateFacts(
  tx: Transaction<Schema>,
  zoneId: string,
  asked: readonly Asked[],
): Promise<FactRow[]> {
  return asked.length === 0 ? [] : await aggregateQuery(tx, zoneId, asked).execute()
}

/** One page of the drill-down, the value's own records before those of the base. */
export async function listFactRecords(
  tx: Transaction<Schema>,
  zoneId: string,
  asked: readonly Asked[],
  page: { page: number; pageSize: number },
) {
  const records = () => tx.selectFrom(recordQuery(tx, zoneId, asked).as('record'))
  const rows = await records()
    .selectAll('record')
    .orderBy('record.role', 'desc')
    .orderBy('record.observation_id')
    .limit(page.pageSize)
    .offset((page.page - 1) * page.pageSize)
    .execute()
  const { total } = await records().select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  return { rows, total }
}

/** The periods of a unit that have approved figures, latest first and the longest of them before the others. */
export async function listPeriods(tx: Transaction<Schema>, zoneId: string, unitId: string) {
  const rows = await tx
    .selectFrom('observation')
    .select(['period_from', 'period_to'])
    .distinct()
    .where('zone_id', '=', zoneId)
    .where('unit_id', '=', unitId)
    .where('state', '=', 'approved')
    .orderBy('period_to', 'desc')
    .orderBy('period_from')
    .execute()
  return rows.map((row) => ({ from: row.period_from, to: row.period_to }))
}
