import type { Transaction } from 'kysely'
import type { Actor } from '../../domain/identity/role.ts'
import type { ObservationState, ObservedFigures } from '../../domain/indicators/observation.ts'
import type { Schema } from '../database/schema.ts'
import { chunks, type Series } from './series.store.ts'

// A statement takes 65,535 parameters; these stay well under it.
const OBSERVATIONS_AT_ONCE = 1000

export interface NewObservation extends Series, ObservedFigures {
  observationId: string
  revision: number
  source: ObservationSource | null
  note: string | null
}
export interface ObservationSource {
  documentId: string
  documentName: string
  claimId: string
  offset: number
  quote: string
}

export async function insertDrafts(
  tx: Transaction<Schema>,
  actor: Actor,
  drafts: readonly NewObservation[],
  now: Date,
): Promise<void> {
  for (const some of chunks(drafts, OBSERVATIONS_AT_ONCE)) {
    await tx
      .insertInto('observation')
      .values(some.map((draft) => draftRow(actor, draft, now)))
      .execute()
  }
}

const draftRow = (actor: Actor, draft: NewObservation, now: Date) => ({
  zone_id: actor.zoneId,
  observation_id: draft.observationId,
  indicator_code: draft.indicatorCode,
  unit_id: draft.unitId,
  period_from: draft.from,
  period_to: draft.to,
  kind: draft.kind,
  revision: draft.revision,
  value: draft.value,
  growth_official: draft.growthOfficial,
  growth_basis: draft.growthBasis,
  state: 'draft' as const,
  source_document_id: draft.source?.documentId ?? null,
  source_document_name: draft.source?.documentName ?? null,
  source_claim_id: draft.source?.claimId ?? null,
  source_offset: draft.source?.offset ?? null,
  source_quote: draft.source?.quote ?? null,
  note: draft.note,
  drafted_in_unit_id: actor.unitId,
  created_by: actor.userId,
  created_at: now,
})

export interface LockedObservation {
  observationId: string
  state: ObservationState
  draftedInUnitId: string
  createdBy: string
  sourceDocumentId: string | null
  indicatorCode: string
  unitId: string
  from: string
  to: string
  revision: number
}

/**
 * Takes the row locks in the order of the ids; a row that the actor may not change is not among them, and neither is
 * one that is approved or withdrawn: nobody may change it any more.
 */
export async function lockObservations(
  tx: Transaction<Schema>,
  zoneId: string,
  observationIds: readonly string[],
): Promise<LockedObservation[]> {
  return (await named(tx, zoneId, observationIds).orderBy('observation_id').forUpdate().execute()).map(standing)
}

/** Those of them that the actor may see, in whatever state. */
export async function findObservations(
  tx: Transaction<Schema>,
  zoneId: string,
  observationIds: readonly string[],
): Promise<LockedObservation[]> {
  return (await named(tx, zoneId, observationIds).execute()).map(standing)
}

const named = (tx: Transaction<Schema>, zoneId: string, observationIds: readonly string[]) =>
  tx
    .selectFrom('observation')
    .select(['observation_id', 'state', 'drafted_in_unit_id', 'created_by', 'source_document_id'])
    .select(['indicator_code', 'unit_id', 'period_from', 'period_to', 'revision'])
    .where('zone_id', '=', zoneId)
    .where('observation_id', 'in', observationIds)

const standing = (row: Awaited<ReturnType<ReturnType<typeof named>['execute']>>[number]): LockedObservation => ({
  observationId: row.observation_id,
  state: row.state,
  draftedInUnitId: row.drafted_in_unit_id,
  createdBy: row.created_by,
  sourceDocumentId: row.source_document_id,
  indicatorCode: row.indicator_code,
  unitId: row.unit_id,
  from: row.period_from,
  to: row.period_to,
  revision: row.revision,
})

type Move =
  | { state: 'submitted'; submitted_by: string; submitted_at: Date }
  | { state: 'approved'; approved_by: string; approved_at: Date }
  | { state: 'draft' | 'withdrawn' }

/** Sets the state and what belongs to it of observations that are locked; a note is written where one is given. */
export async function moveObservations(
  tx: Transaction<Schema>,
  zoneId: string,
  observationIds: readonly string[],
  move: Move,
  note: string | undefined,
): Promise<void> {
  await tx
    .updateTable('observation')
    .set({ ...move, ...(note === undefined ? {} : { note }) })
    .where('zone_id', '=', zoneId)
    .where('observation_id', 'in', observationIds)
    .execute()
}

/** Opens the claims again that became this observation. Returns how many there were for the actor to see. */
export async function reopenClaims(tx: Transaction<Schema>, zoneId: string, observationId: string): Promise<number> {
  const changed = await tx
    .updateTable('claim')
    .set((eb) => ({ state: 'open', observation_id: null, version: eb('version', '+', 1) }))
    .where('zone_id', '=', zoneId)
    .where('observation_id', '=', observationId)
    .executeTakeFirst()
  return Number(changed.numUpdatedRows)
}
