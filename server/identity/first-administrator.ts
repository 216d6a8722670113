import { systemActor } from '../../domain/eventlog/event.ts'
import { newId } from '../database/new-id.ts'
import { recordAll } from '../eventlog/record.ts'
import { createAccount } from './create-account.ts'
import type { OwnerTransaction } from './owner-connection.ts'
import { findAdminPost, getRootUnit, insertHolder, insertMember, insertPost } from './zones.store.ts'

const ADMIN_TITLE = '系统管理员'

export interface NewZoneUser {
  zoneId: string
  today: string
  loginName: string
  displayName: string
  password: string
  mustChange: boolean
  /** Whether to seat them in the zone's administrator's post, made at the committee where there is none. */
  admin: boolean
}

/** A user of a zone, by the owner: the first administrator, or one whom the command line adds. */
export async function addZoneUser(
  tx: OwnerTransaction,
  now: () => Date,
  user: NewZoneUser,
): Promise<{ userId: string }> {
  const { zoneId, loginName, displayName } = user
  const { userId } = await createAccount({ accounts: tx.accounts, now }, user)
  await insertMember(tx.zones, { zoneId, userId, loginName, displayName })
  const system = systemActor(zoneId)
  const added = { kind: 'member.added', subjectKind: 'user', subjectId: userId, data: { name: displayName } }
  if (!user.admin) {
    await recordAll(tx.zones, system, user.today, [added])
    return { userId }
  }
  const known = await findAdminPost(tx.zones, zoneId)
  const postId = known ?? newId(now())
  if (!known) {
    const unitId = await getRootUnit(tx.zones, zoneId)
    await insertPost(tx.zones, { zoneId, postId, unitId, title: ADMIN_TITLE, roles: ['admin'] })
  }
  await insertHolder(tx.zones, { zoneId, postId, userId })
  const post = { subjectKind: 'post', subjectId: postId }
  await recordAll(tx.zones, system, user.today, [
    added,
    ...(known ? [] : [{ ...post, kind: 'post.added', data: { title: ADMIN_TITLE } }]),
    { ...post, kind: 'post.held', data: { title: ADMIN_TITLE, name: displayName } },
  ])
  return { userId }
}
