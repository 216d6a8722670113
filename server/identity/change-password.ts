import { whyNotPassword } from '../../domain/identity/password.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { invalid, Refused, refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import { record } from '../eventlog/record.ts'
import { setActing, setMustChangePassword } from './accounts.store.ts'
import { type Reply, replyOf } from './better-auth-call.ts'
import type { IdentityDeps } from './deps.ts'
import { guardedTry, type TryOutcome } from './guarded-try.ts'
import { standingOf } from './session-view.ts'

type ChangeDeps = Pick<IdentityDeps, 'db' | 'auth' | 'now' | 'secret'>

export const wrongPassword = (): Refused => new Refused(invalid('identity.wrong_password'))

/** A new password for oneself. All sessions end; the reply's cookies open a new one. Throws Refused. */
export async function changePassword(
  deps: ChangeDeps,
  actor: Actor,
  from: { address: string; headers: Headers },
  given: { current: string; next: string },
): Promise<{ cookies: string[] }> {
  const accounts = deps.auth.accounts
  const { membership } = await standingOf(deps, actor)
  refuseIf(whyNotPassword(given.next, { current: given.current, loginName: membership.loginName }))
  const who = { loginName: membership.loginName, address: from.address }
  const reply = await guardedTry(deps, who, wrongPassword(), () => tryChange(deps, from.headers, given))
  await setMustChangePassword(accounts, actor.userId, false)
  if (typeof reply.body.token === 'string') {
    await setActing(accounts, reply.body.token, { zoneId: actor.zoneId, postId: actor.postId })
  }
  await asActor(deps.db, actor, (tx) =>
    record(tx, actor, membership.today, {
      kind: 'member.password_changed',
      subjectKind: 'user',
      subjectId: actor.userId,
      data: { name: membership.displayName },
    }),
  )
  return { cookies: reply.cookies }
}

async function tryChange(
  deps: ChangeDeps,
  headers: Headers,
  given: { current: string; next: string },
): Promise<TryOutcome<Reply>> {
  const reply = await replyOf(
    await deps.auth.api.changePassword({
      body: { currentPassword: given.current, newPassword: given.next, revokeOtherSessions: true },
      headers,
      asResponse: true,
    }),
  )
  return reply.status === 200 ? { wrong: false, proven: true, value: reply } : { wrong: true }
}
