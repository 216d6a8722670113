import type { Insertable, Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'

/** Adds rows to the log with one statement; nothing else is ever done to them. */
export async function insertEvents(
  tx: Transaction<Schema>,
  events: readonly Insertable<Schema['event']>[],
): Promise<void> {
  await tx
    .insertInto('event')
    .values([...events])
    .execute()
}
