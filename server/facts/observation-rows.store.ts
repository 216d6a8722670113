import { sql, type Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'

/** Standing observations with the names a reader needs; whoever adds to it gets one more condition, never another column list. */
export const observationRows = (tx: Transaction<Schema>, zoneId: string) =>
  tx
    .selectFrom('observation as o')
    .innerJoin('unit as u', (join) => join.onRef('u.unit_id', '=', 'o.unit_id').on('u.zone_id', '=', zoneId))
    .leftJoin('document as d', (join) =>
      join.onRef('d.document_id', '=', 'o.source_document_id').on('d.zone_id', '=', zoneId),
    )
    .leftJoin('member as drafter', (join) =>
      join.onRef('drafter.user_id', '=', 'o.created_by').on('drafter.zone_id', '=', zoneId),
    )
    .leftJoin('member as approver', (join) =>
      join.onRef('approver.user_id', '=', 'o.approved_by').on('approver.zone_id', '=', zoneId),
    )
    .where('o.zone_id', '=', zoneId)
    .where('o.state', '<>', 'withdrawn')
    .select([
      'o.observation_id',
      'o.indicator_code',
      'o.unit_id',
      'u.name as unit_name',
      'o.period_from',
      'o.period_to',
      'o.kind',
      'o.revision',
      'o.growth_basis',
      'o.source_document_id',
      'o.source_document_name',
      'o.source_claim_id',
      'o.source_offset',
      'o.source_quote',
      'o.note',
      'o.drafted_in_unit_id',
      'o.created_by',
      'o.created_at',
      'o.approved_at',
      'd.document_id as readable_document_id',
      'drafter.display_name as drafter_name',
      'approver.display_name as approver_name',
    ])
    .select((eb) => [
      eb.ref('o.state').$castTo<'draft' | 'submitted' | 'approved'>().as('state'),
      sql<string | null>`trim_scale(o.value)`.as('value'),
      sql<string | null>`trim_scale(o.growth_official)`.as('growth_official'),
    ])

export type ObservationRow = Awaited<ReturnType<ReturnType<typeof observationRows>['execute']>>[number]
