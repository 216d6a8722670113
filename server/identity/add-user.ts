import { randomBytes } from 'node:crypto'
import type { Transaction } from 'kysely'
import { whyNotManageUsers } from '../../domain/identity/permissions.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { conflict, missing, Refused, refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import { newId } from '../database/new-id.ts'
import type { Schema } from '../database/schema.ts'
import { record } from '../eventlog/record.ts'
import { findAccountByLoginName, listZonesOf } from './accounts.store.ts'
import { createAccount, firstPassword, renewAccount } from './create-account.ts'
import type { IdentityDeps } from './deps.ts'
import { findMembers, insertMember } from './members.store.ts'
import { lockPost } from './posts.store.ts'
import { seatHolders } from './seat-holders.ts'

export interface NewUser {
  loginName: string
  displayName: string
  postIds: readonly string[]
  email: string | null
}

type AddDeps = Pick<IdentityDeps, 'db' | 'auth' | 'now'>

/** A user of the zone with a first password, which is in the reply and nowhere else. Throws Refused. */
export async function addUser(
  deps: AddDeps,
  actor: Actor,
  today: string,
  user: NewUser,
): Promise<{ userId: string; firstPassword: string }> {
  refuseIf(whyNotManageUsers(actor))
  const left = await findLeftBehind(deps, actor, user.loginName)
  const userId = left ?? newId(deps.now())
  const password = firstPassword(randomBytes)
  await asActor(deps.db, actor, async (tx) => {
    await addMember(tx, actor, today, userId, user)
    // Last, and in the accounts' own transaction. If this one then fails to commit, an account is left that nobody has
    // the password of and that has no place anywhere; the next try under the name takes it over.
    const accounts = { accounts: deps.auth.accounts, now: deps.now }
    const account = { ...user, userId, password, mustChange: true, zoneId: actor.zoneId }
    await (left ? renewAccount(accounts, account) : createAccount(accounts, account))
  })
  return { userId, firstPassword: password }
}

async function addMember(
  tx: Transaction<Schema>,
  actor: Actor,
  today: string,
  userId: string,
  user: NewUser,
): Promise<void> {
  await insertMember(tx, actor.zoneId, { userId, loginName: user.loginName, displayName: user.displayName })
  await record(tx, actor, today, {
    kind: 'member.added',
    subjectKind: 'user',
    subjectId: userId,
    data: { name: user.displayName },
  })
  for (const postId of new Set(user.postIds)) {
    const post = await lockPost(tx, actor.zoneId, postId)
    if (!post) throw new Refused(missing('post.none_such'))
    await seatHolders(tx, actor, today, post, [...post.holders.map((holder) => holder.userId), userId])
  }
}

/** An account of this login name that was made for this zone and never got its place there. Throws Refused for any other. */
async function findLeftBehind(deps: AddDeps, actor: Actor, loginName: string): Promise<string | null> {
  const account = await findAccountByLoginName(deps.auth.accounts, loginName)
  if (!account) return null
  const zones = await listZonesOf(deps.auth.accounts, account.userId)
  const members = await asActor(deps.db, actor, (tx) => findMembers(tx, actor.zoneId, [account.userId]))
  const leftBehind = members.length === 0 && zones.every((zoneId) => zoneId === actor.zoneId)
  if (!leftBehind) throw new Refused(conflict('identity.login_name_taken'))
  return account.userId
}
