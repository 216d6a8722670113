import { sql, type Transaction } from 'kysely'
import type { FigureKind, ObservedFigures } from '../../domain/indicators/observation.ts'
import type { Schema } from '../database/schema.ts'

/** Revisions are counted within one indicator, unit, period and kind. */
export interface Series {
  indicatorCode: string
  unitId: string
  from: string
  to: string
  kind: FigureKind
}

export const seriesKey = (it: Series): string => [it.indicatorCode, it.unitId, it.from, it.to, it.kind].join(' ')

// A statement takes 65,535 parameters; this stays well under it.
const SERIES_AT_ONCE = 1000

/**
 * Takes the row locks that number revisions, and says where each series stands. `series` must be sorted and without
 * doubles: two batches that lock in one order cannot wait for each other.
 */
export async function lockSeries(
  tx: Transaction<Schema>,
  zoneId: string,
  series: readonly Series[],
): Promise<Map<string, number>> {
  const standing = new Map<string, number>()
  for (const some of chunks(series, SERIES_AT_ONCE)) {
    const rows = await tx
      .insertInto('observation_series')
      .values(some.map((it) => seriesRow(zoneId, it, 0)))
      .onConflict((conflict) =>
        conflict
          .columns(['zone_id', 'indicator_code', 'unit_id', 'period_from', 'period_to', 'kind'])
          .doUpdateSet((eb) => ({ last_revision: eb.ref('observation_series.last_revision') })),
      )
      .returningAll()
      .execute()
    for (const row of rows) standing.set(seriesKey(seriesOf(row)), row.last_revision)
  }
  return standing
}

/** Moves the counters of series that are locked. */
export async function moveSeries(
  tx: Transaction<Schema>,
  zoneId: string,
  moved: readonly { series: Series; lastRevision: number }[],
): Promise<void> {
  for (const some of chunks(moved, SERIES_AT_ONCE)) {
    await tx
      .insertInto('observation_series')
      .values(some.map(({ series, lastRevision }) => seriesRow(zoneId, series, lastRevision)))
      .onConflict((conflict) =>
        conflict
          .columns(['zone_id', 'indicator_code', 'unit_id', 'period_from', 'period_to', 'kind'])
          .doUpdateSet((eb) => ({ last_revision: eb.ref('excluded.last_revision') })),
      )
      .execute()
  }
}

export interface StandingRevision extends ObservedFigures {
  observationId: string
  revision: number
  sourceDocumentId: string | null
}

/** The newest standing revision of each series that the actor can see. */
export async function findNewest(
  tx: Transaction<Schema>,
  zoneId: string,
  series: readonly Series[],
): Promise<Map<string, StandingRevision>> {
  const rows = await tx
    .selectFrom('observation as o')
    .innerJoin(seriesRows(series), (join) =>
      join
        .onRef('s.indicator_code', '=', 'o.indicator_code')
        .onRef('s.unit_id', '=', 'o.unit_id')
        .onRef('s.period_from', '=', 'o.period_from')
        .onRef('s.period_to', '=', 'o.period_to')
        .onRef('s.kind', '=', 'o.kind'),
    )
    .distinctOn(['o.indicator_code', 'o.unit_id', 'o.period_from', 'o.period_to', 'o.kind'])
    .select(['o.indicator_code', 'o.unit_id', 'o.period_from', 'o.period_to', 'o.kind', 'o.observation_id'])
    .select(['o.revision', 'o.growth_basis', 'o.source_document_id'])
    .select([
      sql<string | null>`trim_scale(o.value)`.as('value'),
      sql<string | null>`trim_scale(o.growth_official)`.as('growth'),
    ])
    .where('o.zone_id', '=', zoneId)
    .where('o.state', '<>', 'withdrawn')
    .orderBy('o.indicator_code')
    .orderBy('o.unit_id')
    .orderBy('o.period_from')
    .orderBy('o.period_to')
    .orderBy('o.kind')
    .orderBy('o.revision', 'desc')
    .execute()
  return new Map(
    rows.map((row) => [
      seriesKey(seriesOf(row)),
      {
        observationId: row.observation_id,
        revision: row.revision,
        sourceDocumentId: row.source_document_id,
        value: row.value,
        growthOfficial: row.growth,
        growthBasis: row.growth_basis,
      },
    ]),
  )
}

const seriesRow = (zoneId: string, it: Series, lastRevision: number) => ({
  zone_id: zoneId,
  indicator_code: it.indicatorCode,
  unit_id: it.unitId,
  period_from: it.from,
  period_to: it.to,
  kind: it.kind,
  last_revision: lastRevision,
})

interface SeriesRow {
  indicator_code: string
  unit_id: string
  period_from: string
  period_to: string
  kind: FigureKind
}

const seriesOf = (row: SeriesRow): Series => ({
  indicatorCode: row.indicator_code,
  unitId: row.unit_id,
  from: row.period_from,
  to: row.period_to,
  kind: row.kind,
})

const seriesRows = (series: readonly Series[]) =>
  sql<SeriesRow>`unnest(${series.map((it) => it.indicatorCode)}::text[], ${series.map((it) => it.unitId)}::uuid[],
    ${series.map((it) => it.from)}::date[], ${series.map((it) => it.to)}::date[],
    ${series.map((it) => it.kind)}::text[])`.as<'s'>(sql`s(indicator_code, unit_id, period_from, period_to, kind)`)

export function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))
}

/** The series of an observation that the actor can see. */
export async function findSeriesOf(
  tx: Transaction<Schema>,
  zoneId: string,
  observationId: string,
): Promise<Series | null> {
  const row = await tx
    .selectFrom('observation')
    .select(['indicator_code', 'unit_id', 'period_from', 'period_to', 'kind'])
    .where('zone_id', '=', zoneId)
    .where('observation_id', '=', observationId)
    .executeTakeFirst()
  return row ? seriesOf(row) : null
}
