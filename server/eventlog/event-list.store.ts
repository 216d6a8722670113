import { sql, type Transaction } from 'kysely'
import type { z } from 'zod'
import type { EventQuery, LoggedEvent } from '../../contract/events.ts'
import type { Schema } from '../database/schema.ts'

type Query = z.infer<typeof EventQuery>

const matching = (tx: Transaction<Schema>, zoneId: string, query: Query) =>
  tx
    .selectFrom('event')
    .where('event.zone_id', '=', zoneId)
    .$if(query.kind !== undefined, (q) =>
      q.where('event.kind', 'like', `${(query.kind ?? '').replaceAll(/[%_\\]/g, '\\$&')}%`),
    )
    .$if(query.subjectId !== undefined, (q) => q.where('event.subject_id', '=', query.subjectId ?? ''))
    .$if(query.byUserId !== undefined, (q) => q.where('event.by_user_id', '=', query.byUserId ?? ''))
    .$if(query.fromOn !== undefined, (q) => q.where('event.on_date', '>=', query.fromOn ?? ''))
    .$if(query.untilOn !== undefined, (q) => q.where('event.on_date', '<=', query.untilOn ?? ''))

/** One page of the log, newest first, with names in place of ids. */
export async function listEvents(
  tx: Transaction<Schema>,
  zoneId: string,
  query: Query,
): Promise<{ rows: LoggedEvent[]; total: number }> {
  const { total } = await matching(tx, zoneId, query)
    .select((eb) => eb.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await matching(tx, zoneId, query)
    .leftJoin('member as b', (join) => join.onRef('b.user_id', '=', 'event.by_user_id').on('b.zone_id', '=', zoneId))
    .leftJoin('member as f', (join) => join.onRef('f.user_id', '=', 'event.for_user_id').on('f.zone_id', '=', zoneId))
    .leftJoin('unit as u', (join) => join.onRef('u.unit_id', '=', 'event.unit_id').on('u.zone_id', '=', zoneId))
    .select([
      sql<string>`event.sequence::text`.as('sequence'),
      'event.kind',
      'event.subject_kind as subjectKind',
      'event.subject_id as subjectId',
      'event.occurred_at as at',
      'event.on_date as onDate',
      'event.by_user_id as byUserId',
      'b.display_name as byName',
      'f.display_name as forName',
      'u.name as unitName',
      'event.data',
      (eb) =>
        eb
          .selectFrom('event_seal as s')
          .select('s.batch')
          .where('s.zone_id', '=', zoneId)
          .whereRef('s.first_sequence', '<=', 'event.sequence')
          .whereRef('s.last_sequence', '>=', 'event.sequence')
          .limit(1)
          .as('sealedInBatch'),
    ])
    .orderBy('event.sequence', 'desc')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .execute()
  return { rows: rows.map((row) => ({ ...row, at: row.at.toISOString() })), total: Number(total) }
}

/** How far the chain of sealed batches reaches. */
export async function sealStanding(tx: Transaction<Schema>, zoneId: string) {
  const sealed = await tx
    .selectFrom('event_seal')
    .select((eb) => [
      eb.fn.countAll<string>().as('batches'),
      sql<string>`coalesce(sum(cardinality(sequences)), 0)`.as('events'),
      eb.fn.max('sealed_at').as('at'),
      eb.fn.max('last_sequence').as('last'),
    ])
    .where('zone_id', '=', zoneId)
    .executeTakeFirstOrThrow()
  const open = await tx
    .selectFrom('event')
    .select((eb) => eb.fn.countAll<string>().as('events'))
    .where('zone_id', '=', zoneId)
    .where('sequence', '>', sealed.last ?? '0')
    .executeTakeFirstOrThrow()
  return {
    batches: Number(sealed.batches),
    sealedEvents: Number(sealed.events),
    unsealedEvents: Number(open.events),
    lastSealedAt: sealed.at ? new Date(sealed.at).toISOString() : null,
  }
}
