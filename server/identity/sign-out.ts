import type { Actor } from '../../domain/identity/role.ts'
import { asActor } from '../database/actor.ts'
import { record } from '../eventlog/record.ts'
import { replyOf } from './better-auth-call.ts'
import type { IdentityDeps } from './deps.ts'

/** Ends the session of the request. */
export async function signOut(
  deps: Pick<IdentityDeps, 'db' | 'auth'>,
  actor: Actor,
  today: string,
  headers: Headers,
): Promise<{ cookies: string[] }> {
  const reply = await replyOf(await deps.auth.api.signOut({ headers, asResponse: true }))
  await asActor(deps.db, actor, (tx) =>
    record(tx, actor, today, { kind: 'session.signed_out', subjectKind: 'user', subjectId: actor.userId }),
  )
  return { cookies: reply.cookies }
}
