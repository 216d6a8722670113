import type { Transaction } from 'kysely'
import type { NewEvent } from '../../domain/eventlog/event.ts'
import type { Actor } from '../../domain/identity/role.ts'
import type { Schema } from '../database/schema.ts'
import { insertEvents } from './event.store.ts'

/** Adds one event in the caller's transaction: with the change or not at all. `today` is the day in the zone's time zone. */
export async function record(tx: Transaction<Schema>, actor: Actor, today: string, event: NewEvent): Promise<void> {
  await recordAll(tx, actor, today, [event])
}

/** Adds several events with one statement. */
export async function recordAll(
  tx: Transaction<Schema>,
  actor: Actor,
  today: string,
  events: readonly NewEvent[],
): Promise<void> {
  if (events.length === 0) return
  await insertEvents(
    tx,
    events.map((event) => ({
      zone_id: actor.zoneId,
      kind: event.kind,
      subject_kind: event.subjectKind,
      subject_id: event.subjectId,
      on_date: today,
      by_user_id: actor.userId,
      for_user_id: actor.forUserId,
      post_id: actor.postId || null,
      unit_id: actor.unitId || null,
      data: JSON.stringify(event.data ?? {}),
    })),
  )
}
