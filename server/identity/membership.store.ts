import type { Transaction } from 'kysely'
import type { Role } from '../../domain/identity/role.ts'
import type { Schema } from '../database/schema.ts'

export interface MemberRow {
  code: string
  name: string
  timeZone: string
  demo: boolean
  loginName: string
  displayName: string
  state: 'active' | 'disabled'
}

export interface Seat {
  postId: string
  title: string
  roles: Role[]
  unitId: string
  unitName: string
  /** Whom the user stands in for, and until which day; null in a post of their own. */
  standInFor: { userId: string; displayName: string; untilOn: string } | null
}

/** The zone as its member sees it; null where the user has no place or the zone is closed. */
export async function findMember(
  tx: Transaction<Schema>,
  zoneId: string,
  userId: string,
): Promise<MemberRow | undefined> {
  return tx
    .selectFrom('zone as z')
    .innerJoin('member as m', 'm.zone_id', 'z.zone_id')
    .where('z.zone_id', '=', zoneId)
    .where('m.zone_id', '=', zoneId)
    .where('m.user_id', '=', userId)
    .where('z.retired_on', 'is', null)
    .select([
      'z.code',
      'z.name',
      'z.time_zone as timeZone',
      'z.demo',
      'm.login_name as loginName',
      'm.display_name as displayName',
      'm.state',
    ])
    .executeTakeFirst()
}

/** The posts that the user sits in. */
export async function listHeldSeats(tx: Transaction<Schema>, zoneId: string, userId: string): Promise<Seat[]> {
  const rows = await tx
    .selectFrom('post_holder as h')
    .innerJoin('post as p', 'p.post_id', 'h.post_id')
    .innerJoin('unit as u', 'u.unit_id', 'p.unit_id')
    .where('h.zone_id', '=', zoneId)
    .where('p.zone_id', '=', zoneId)
    .where('u.zone_id', '=', zoneId)
    .where('h.user_id', '=', userId)
    .where('p.retired_on', 'is', null)
    .select(['p.post_id as postId', 'p.title', 'p.roles', 'u.unit_id as unitId', 'u.name as unitName'])
    .orderBy('p.post_id')
    .execute()
  return rows.map((row) => ({ ...row, standInFor: null }))
}

/** The posts that the user stands in for on the day. It ends with the holder's own seat: nobody acts for one who left. */
export async function listStandInSeats(
  tx: Transaction<Schema>,
  zoneId: string,
  userId: string,
  today: string,
): Promise<Seat[]> {
  const rows = await tx
    .selectFrom('stand_in as s')
    .innerJoin('post as p', 'p.post_id', 's.post_id')
    .innerJoin('unit as u', 'u.unit_id', 'p.unit_id')
    .innerJoin('post_holder as h', (join) =>
      join.onRef('h.post_id', '=', 's.post_id').onRef('h.user_id', '=', 's.for_user_id'),
    )
    .innerJoin('member as m', 'm.user_id', 's.for_user_id')
    .where('s.zone_id', '=', zoneId)
    .where('p.zone_id', '=', zoneId)
    .where('u.zone_id', '=', zoneId)
    .where('h.zone_id', '=', zoneId)
    .where('m.zone_id', '=', zoneId)
    .where('s.by_user_id', '=', userId)
    .where('s.from_on', '<=', today)
    .where('s.until_on', '>=', today)
    .where('s.ended_at', 'is', null)
    .where('p.retired_on', 'is', null)
    .select(['p.post_id as postId', 'p.title', 'p.roles', 'u.unit_id as unitId', 'u.name as unitName'])
    .select(['s.for_user_id as forUserId', 'm.display_name as forName', 's.until_on as untilOn'])
    .orderBy('s.stand_in_id')
    .execute()
  return rows.map(({ forUserId, forName, untilOn, ...seat }) => ({
    ...seat,
    standInFor: { userId: forUserId, displayName: forName, untilOn },
  }))
}
