import type { Transaction } from 'kysely'
import { whyNotManageUsers } from '../../domain/identity/permissions.ts'
import { whyNotLeaveAdmins } from '../../domain/identity/posts.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { missing, Refused, refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import type { Schema } from '../database/schema.ts'
import { record } from '../eventlog/record.ts'
import { deleteSessionsIn, deleteSessionsOf, removeSecondFactor } from './accounts.store.ts'
import type { IdentityDeps } from './deps.ts'
import { lockKeyOf } from './guarded-try.ts'
import { lockMember, type MemberEntry, setMember } from './members.store.ts'
import { countAdmins, lockAdminPosts } from './posts.store.ts'
import { refuseIfShared } from './reset-password.ts'
import { forgetTries } from './sign-in-tries.store.ts'

export interface UserChange {
  displayName?: string | undefined
  state?: 'active' | 'disabled' | undefined
  unlock?: true | undefined
  removeSecondFactor?: true | undefined
}

type ChangeDeps = Pick<IdentityDeps, 'db' | 'auth' | 'secret'>
interface Change {
  tx: Transaction<Schema>
  actor: Actor
  today: string
  member: MemberEntry
}

/** One change of a user, all its parts together or none. Disabled means: from the next request on. Throws Refused. */
export async function changeUser(
  deps: ChangeDeps,
  actor: Actor,
  today: string,
  userId: string,
  change: UserChange,
): Promise<void> {
  refuseIf(whyNotManageUsers(actor))
  await asActor(deps.db, actor, async (tx) => {
    await lockAdminPosts(tx, actor.zoneId)
    const member = await lockMember(tx, actor.zoneId, userId)
    if (!member) throw new Refused(missing('identity.no_such_user'))
    const within = { tx, actor, today, member }
    await rename(within, change)
    await setState(within, change)
    if (change.unlock) await unlock(deps, within)
    if (change.removeSecondFactor) await withoutSecondFactor(deps, within)
    // The sessions go last: if they did not, the state itself already refuses each request.
    if (change.state === 'disabled') await deleteSessionsIn(deps.auth.accounts, userId, actor.zoneId)
  })
}

async function rename({ tx, actor, today, member }: Change, change: UserChange): Promise<void> {
  const displayName = change.displayName ?? member.displayName
  if (displayName === member.displayName) return
  await setMember(tx, actor.zoneId, member.userId, { displayName, state: member.state })
  await record(tx, actor, today, {
    ...eventOf('member.renamed', member),
    data: { from: member.displayName, name: displayName },
  })
}

async function setState({ tx, actor, today, member }: Change, change: UserChange): Promise<void> {
  const state = change.state ?? member.state
  if (state === member.state) return
  await setMember(tx, actor.zoneId, member.userId, { displayName: change.displayName ?? member.displayName, state })
  if (state === 'disabled') refuseIf(whyNotLeaveAdmins(await countAdmins(tx, actor.zoneId)))
  await record(tx, actor, today, eventOf(state === 'disabled' ? 'member.disabled' : 'member.enabled', member))
}

async function unlock(deps: ChangeDeps, { tx, actor, today, member }: Change): Promise<void> {
  await record(tx, actor, today, eventOf('member.unlocked', member))
  await forgetTries(deps.auth.accounts, [lockKeyOf(deps.secret, member.loginName)])
}

async function withoutSecondFactor(deps: ChangeDeps, { tx, actor, today, member }: Change): Promise<void> {
  await refuseIfShared(deps, actor, member.userId)
  await record(tx, actor, today, eventOf('member.second_factor_off', member))
  await removeSecondFactor(deps.auth.accounts, member.userId)
  await deleteSessionsOf(deps.auth.accounts, member.userId)
}

const eventOf = (kind: string, member: MemberEntry) => ({
  kind,
  subjectKind: 'user',
  subjectId: member.userId,
  data: { name: member.displayName },
})
