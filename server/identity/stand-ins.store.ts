import { sql, type Transaction } from 'kysely'
import type { NamedStandIn } from '../../domain/identity/posts.ts'
import type { Schema } from '../database/schema.ts'

type Tx = Transaction<Schema>

export interface StandInRow extends NamedStandIn {
  standInId: string
  postId: string
  postTitle: string
  unitName: string
  forName: string
  byName: string
  endedAt: Date | null
}

/** How many are listed: those of some years, the newest first. */
const LISTED = 500

const standInsOf = (tx: Tx, zoneId: string) =>
  tx
    .selectFrom('stand_in as s')
    .innerJoin('post as p', 'p.post_id', 's.post_id')
    .innerJoin('unit as u', 'u.unit_id', 'p.unit_id')
    .innerJoin('member as f', 'f.user_id', 's.for_user_id')
    .innerJoin('member as b', 'b.user_id', 's.by_user_id')
    .where('s.zone_id', '=', zoneId)
    .where('p.zone_id', '=', zoneId)
    .where('u.zone_id', '=', zoneId)
    .where('f.zone_id', '=', zoneId)
    .where('b.zone_id', '=', zoneId)
    .select([
      's.stand_in_id as standInId',
      's.post_id as postId',
      'p.title as postTitle',
      'u.name as unitName',
      's.for_user_id as forUserId',
      'f.display_name as forName',
      's.by_user_id as byUserId',
      'b.display_name as byName',
      's.from_on as fromOn',
      's.until_on as untilOn',
      's.ended_at as endedAt',
    ])

export async function listStandIns(tx: Tx, zoneId: string): Promise<StandInRow[]> {
  return standInsOf(tx, zoneId).orderBy('s.from_on', 'desc').orderBy('s.stand_in_id', 'desc').limit(LISTED).execute()
}

export async function findStandIn(tx: Tx, zoneId: string, standInId: string): Promise<StandInRow | undefined> {
  return standInsOf(tx, zoneId).where('s.stand_in_id', '=', standInId).executeTakeFirst()
}

/** Those of a post that have not been ended. */
export async function listRunningStandIns(tx: Tx, zoneId: string, postId: string): Promise<NamedStandIn[]> {
  return tx
    .selectFrom('stand_in')
    .where('zone_id', '=', zoneId)
    .where('post_id', '=', postId)
    .where('ended_at', 'is', null)
    .select(['for_user_id as forUserId', 'by_user_id as byUserId', 'from_on as fromOn', 'until_on as untilOn'])
    .execute()
}

export async function insertStandIn(
  tx: Tx,
  zoneId: string,
  standIn: NamedStandIn & { standInId: string; postId: string; namedBy: string },
): Promise<void> {
  await tx
    .insertInto('stand_in')
    .values({
      zone_id: zoneId,
      stand_in_id: standIn.standInId,
      post_id: standIn.postId,
      for_user_id: standIn.forUserId,
      by_user_id: standIn.byUserId,
      from_on: standIn.fromOn,
      until_on: standIn.untilOn,
      named_by: standIn.namedBy,
    })
    .execute()
}

/** Ends one that runs or is to come; false where it has ended already. */
export async function endStandInRow(tx: Tx, zoneId: string, standInId: string): Promise<boolean> {
  const row = await tx
    .updateTable('stand_in')
    .set({ ended_at: sql<Date>`now()` })
    .where('zone_id', '=', zoneId)
    .where('stand_in_id', '=', standInId)
    .where('ended_at', 'is', null)
    .returning('stand_in_id')
    .executeTakeFirst()
  return row !== undefined
}
