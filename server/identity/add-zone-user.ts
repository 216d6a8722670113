import { systemActor } from '../../domain/eventlog/event.ts'
import { conflict, refuseIf } from '../../domain/refusal.ts'
import { newId } from '../database/new-id.ts'
import { recordAll } from '../eventlog/record.ts'
import { createAccount } from './create-account.ts'
import { findMembers, insertMember } from './members.store.ts'
import type { OwnerTransaction } from './owner-connection.ts'
import { insertHolders, insertPost } from './posts.store.ts'
import { findAdminPost, getRootUnit } from './zones.store.ts'

const ADMIN_TITLE = '系统管理员'

export interface PlaceInZone {
  zoneId: string
  today: string
  userId: string
  loginName: string
  displayName: string
  /** Whether to seat them in the zone's administrator's post, made at the committee where there is none. */
  admin: boolean
}

export interface NewZoneUser extends Omit<PlaceInZone, 'userId'> {
  password: string
  mustChange: boolean
}

/** A user of a zone with an account, by the owner: the first administrator, or one whom the command line adds. Throws Refused. */
export async function addZoneUser(
  tx: OwnerTransaction,
  now: () => Date,
  user: NewZoneUser,
): Promise<{ userId: string }> {
  const { userId } = await createAccount({ accounts: tx.accounts, now }, user)
  await placeInZone(tx, now, { ...user, userId })
  return { userId }
}

/** A place in the zone for an account. Throws Refused `identity.already_here`. */
export async function placeInZone(tx: OwnerTransaction, now: () => Date, place: PlaceInZone): Promise<void> {
  const { zoneId, userId, loginName, displayName } = place
  const here = await findMembers(tx.zones, zoneId, [userId])
  refuseIf(here.length > 0 ? conflict('identity.already_here') : null)
  await insertMember(tx.zones, zoneId, { userId, loginName, displayName })
  await recordAll(tx.zones, systemActor(zoneId), place.today, [
    { kind: 'member.added', subjectKind: 'user', subjectId: userId, data: { name: displayName } },
  ])
  if (place.admin) await seatAdministrator(tx, now, place)
}

async function seatAdministrator(tx: OwnerTransaction, now: () => Date, place: PlaceInZone): Promise<void> {
  const { zoneId, userId, displayName } = place
  const known = await findAdminPost(tx.zones, zoneId)
  const postId = known ?? newId(now())
  if (!known) {
    const unitId = await getRootUnit(tx.zones, zoneId)
    await insertPost(tx.zones, zoneId, { postId, unitId, title: ADMIN_TITLE, roles: ['admin'] })
  }
  await insertHolders(tx.zones, zoneId, [{ postId, userId }])
  const post = { subjectKind: 'post', subjectId: postId }
  await recordAll(tx.zones, systemActor(zoneId), place.today, [
    ...(known ? [] : [{ ...post, kind: 'post.added', data: { title: ADMIN_TITLE } }]),
    { ...post, kind: 'post.held', data: { title: ADMIN_TITLE, name: displayName, userId } },
  ])
}
