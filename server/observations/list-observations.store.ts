import { sql, type Transaction } from 'kysely'
import type { z } from 'zod'
import type { ObservationQuery } from '../../contract/indicators.ts'
import type { Schema } from '../database/schema.ts'
import { observationRows } from '../facts/observation-rows.store.ts'

/** One page of the standing observations that the actor may see, newest first. */
export async function listObservations(
  tx: Transaction<Schema>,
  zoneId: string,
  query: z.output<typeof ObservationQuery>,
) {
  const rows = await filtered(tx, zoneId, query)
    .orderBy('o.created_at', 'desc')
    .orderBy('o.observation_id', 'desc')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .execute()
  const { total } = await filtered(tx, zoneId, query)
    .clearSelect()
    .select(sql<number>`count(*)::int`.as('total'))
    .executeTakeFirstOrThrow()
  return { rows, total }
}

function filtered(tx: Transaction<Schema>, zoneId: string, query: z.output<typeof ObservationQuery>) {
  return observationRows(tx, zoneId)
    .$if(query.indicatorCode !== undefined, (it) => it.where('o.indicator_code', '=', query.indicatorCode ?? ''))
    .$if(query.unitId !== undefined, (it) => it.where('o.unit_id', '=', query.unitId ?? ''))
    .$if(query.state !== undefined, (it) => it.where('o.state', '=', query.state ?? 'draft'))
    .$if(query.documentId !== undefined, (it) => it.where('o.source_document_id', '=', query.documentId ?? ''))
    .$if(query.periodTo !== undefined, (it) => it.where('o.period_to', '=', query.periodTo ?? ''))
}
