import type { Actor } from '../../domain/identity/role.ts'
import { missing, Refused } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import { record } from '../eventlog/record.ts'
import type { IdentityDeps } from './deps.ts'
import { revokeTokenRow } from './tokens.store.ts'

/** Ends one of the user's own tokens at once. Throws Refused. */
export async function revokeToken(
  { db, now }: Pick<IdentityDeps, 'db' | 'now'>,
  actor: Actor,
  today: string,
  tokenId: string,
): Promise<void> {
  await asActor(db, actor, async (tx) => {
    const name = await revokeTokenRow(tx, { zoneId: actor.zoneId, userId: actor.userId, tokenId }, now())
    if (name === undefined) throw new Refused(missing('identity.no_such_token'))
    await record(tx, actor, today, { kind: 'token.revoked', subjectKind: 'token', subjectId: tokenId, data: { name } })
  })
}
