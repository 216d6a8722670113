import { randomBytes } from 'node:crypto'
import { whyNotManageUsers } from '../../domain/identity/permissions.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { conflict, missing, Refused, refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import { record } from '../eventlog/record.ts'
import { listZonesOf } from './accounts.store.ts'
import { firstPassword, renewAccount } from './create-account.ts'
import type { IdentityDeps } from './deps.ts'
import { lockKeyOf } from './guarded-try.ts'
import { lockMember } from './members.store.ts'
import { forgetTries } from './sign-in-tries.store.ts'

type ResetDeps = Pick<IdentityDeps, 'db' | 'auth' | 'now' | 'secret'>

/**
 * A new first password for a user, shown once; all their sessions end. Not for somebody who also has a place in another
 * zone: one zone's administrator would hold the key to the other. Throws Refused.
 */
export async function resetPassword(
  deps: ResetDeps,
  actor: Actor,
  today: string,
  userId: string,
): Promise<{ firstPassword: string }> {
  refuseIf(whyNotManageUsers(actor))
  const password = firstPassword(randomBytes)
  const { accounts } = deps.auth
  const loginName = await asActor(deps.db, actor, async (tx) => {
    const member = await lockMember(tx, actor.zoneId, userId)
    if (!member) throw new Refused(missing('identity.no_such_user'))
    await refuseIfShared(deps, actor, userId)
    await record(tx, actor, today, {
      kind: 'member.password_reset',
      subjectKind: 'user',
      subjectId: userId,
      data: { name: member.displayName },
    })
    await renewAccount({ accounts, now: deps.now }, { userId, password })
    return member.loginName
  })
  await forgetTries(accounts, [lockKeyOf(deps.secret, loginName)])
  return { firstPassword: password }
}

/** Throws Refused `identity.account_shared` where the account also opens another zone. */
export async function refuseIfShared(deps: Pick<IdentityDeps, 'auth'>, actor: Actor, userId: string): Promise<void> {
  const zones = await listZonesOf(deps.auth.accounts, userId)
  refuseIf(zones.every((zoneId) => zoneId === actor.zoneId) ? null : conflict('identity.account_shared'))
}
