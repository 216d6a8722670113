import { type Kysely, sql, type Transaction } from 'kysely'
import type { ChainedEvent } from '../../domain/eventlog/chain.ts'
import type { Schema } from '../database/schema.ts'

export interface Seal {
  batch: number
  first: string
  last: string
  rows: { sequence: string; digest: string }[]
  previousHash: string
  hash: string
}

/** Every zone, closed ones too: what was logged there is sealed and verified like anywhere else. */
export async function listZoneIds(db: Kysely<Schema>): Promise<string[]> {
  const { rows } = await sql<{ zone_id: string }>`select zone_ids() as zone_id`.execute(db)
  return rows.map((row) => row.zone_id)
}

/** Waits until every drawn sequence number is committed or gone; until the caller's end nobody draws another. */
export const holdEventLog = (tx: Transaction<Schema>) => sql`select hold_event_log()`.execute(tx)

export async function findLastSeal(tx: Transaction<Schema>, zoneId: string): Promise<Seal | null> {
  const [seal] = await sealsAfter(tx, zoneId, null, 1, 'desc')
  return seal ?? null
}

/** Seals in order, `limit` at a time. */
export async function sealsAfter(
  tx: Transaction<Schema>,
  zoneId: string,
  batch: number | null,
  limit: number,
  order: 'asc' | 'desc' = 'asc',
): Promise<Seal[]> {
  const rows = await tx
    .selectFrom('event_seal')
    .selectAll()
    .where('zone_id', '=', zoneId)
    .$if(batch !== null, (query) => query.where('batch', '>', batch ?? 0))
    .orderBy('batch', order)
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    batch: row.batch,
    first: row.first_sequence,
    last: row.last_sequence,
    rows: row.sequences.map((sequence, i) => ({ sequence, digest: row.digests[i] ?? '' })),
    previousHash: row.previous_hash,
    hash: row.hash,
  }))
}

/** Rows after a sequence number, in order, in the text forms that the chain reads. `until` is inclusive. */
export async function eventsAfter(
  tx: Transaction<Schema>,
  zoneId: string,
  after: string,
  limit: number,
  until?: string,
): Promise<ChainedEvent[]> {
  return tx
    .selectFrom('event')
    .select([
      sql<string>`sequence::text`.as('sequence'),
      'kind',
      'subject_kind as subjectKind',
      'subject_id as subjectId',
      sql<string>`to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`.as('occurredAt'),
      sql<string>`on_date::text`.as('onDate'),
      'by_user_id as byUserId',
      'for_user_id as forUserId',
      sql<string | null>`post_id::text`.as('postId'),
      sql<string | null>`unit_id::text`.as('unitId'),
      sql<string>`data::text`.as('data'),
    ])
    .where('zone_id', '=', zoneId)
    .where('sequence', '>', after)
    .$if(until !== undefined, (query) => query.where('sequence', '<=', until ?? '0'))
    .orderBy('event.sequence')
    .limit(limit)
    .execute()
}

export async function addSeal(tx: Transaction<Schema>, zoneId: string, seal: Seal): Promise<void> {
  await tx
    .insertInto('event_seal')
    .values({
      zone_id: zoneId,
      batch: seal.batch,
      first_sequence: seal.first,
      last_sequence: seal.last,
      sequences: seal.rows.map((row) => row.sequence),
      digests: seal.rows.map((row) => row.digest),
      previous_hash: seal.previousHash,
      hash: seal.hash,
    })
    .execute()
}
