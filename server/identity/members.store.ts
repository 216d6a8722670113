import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'

type Tx = Transaction<Schema>

export interface MemberEntry {
  userId: string
  loginName: string
  displayName: string
  state: 'active' | 'disabled'
}
export interface MemberSeat {
  userId: string
  postId: string
  title: string
  unitId: string
  unitName: string
}

const COLUMNS = ['user_id as userId', 'login_name as loginName', 'display_name as displayName', 'state'] as const

/** The zone's users, active ones first, by login name. */
export async function listMembers(tx: Tx, zoneId: string): Promise<MemberEntry[]> {
  return tx
    .selectFrom('member')
    .select(COLUMNS)
    .where('zone_id', '=', zoneId)
    .orderBy('state')
    .orderBy('login_name')
    .orderBy('user_id')
    .execute()
}

export async function findMembers(tx: Tx, zoneId: string, userIds: readonly string[]): Promise<MemberEntry[]> {
  if (userIds.length === 0) return []
  return tx.selectFrom('member').select(COLUMNS).where('zone_id', '=', zoneId).where('user_id', 'in', userIds).execute()
}

export async function lockMember(tx: Tx, zoneId: string, userId: string): Promise<MemberEntry | undefined> {
  return tx
    .selectFrom('member')
    .select(COLUMNS)
    .where('zone_id', '=', zoneId)
    .where('user_id', '=', userId)
    .forUpdate()
    .executeTakeFirst()
}

/** Which open posts the users sit in; of all users where none is named. */
export async function listMemberSeats(tx: Tx, zoneId: string, userId?: string): Promise<MemberSeat[]> {
  return tx
    .selectFrom('post_holder as h')
    .innerJoin('post as p', 'p.post_id', 'h.post_id')
    .innerJoin('unit as u', 'u.unit_id', 'p.unit_id')
    .where('h.zone_id', '=', zoneId)
    .where('p.zone_id', '=', zoneId)
    .where('u.zone_id', '=', zoneId)
    .where('p.retired_on', 'is', null)
    .$if(userId !== undefined, (query) => query.where('h.user_id', '=', userId ?? ''))
    .select(['h.user_id as userId', 'p.post_id as postId', 'p.title', 'u.unit_id as unitId', 'u.name as unitName'])
    .orderBy('p.post_id')
    .execute()
}

export async function insertMember(tx: Tx, zoneId: string, member: Omit<MemberEntry, 'state'>): Promise<void> {
  await tx
    .insertInto('member')
    .values({
      zone_id: zoneId,
      user_id: member.userId,
      login_name: member.loginName,
      display_name: member.displayName,
    })
    .execute()
}

export async function setMember(
  tx: Tx,
  zoneId: string,
  userId: string,
  fields: Pick<MemberEntry, 'displayName' | 'state'>,
): Promise<void> {
  await tx
    .updateTable('member')
    .set({ display_name: fields.displayName, state: fields.state })
    .where('zone_id', '=', zoneId)
    .where('user_id', '=', userId)
    .execute()
}
