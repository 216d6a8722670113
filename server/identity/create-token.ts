import { randomBytes } from 'node:crypto'
import type { Actor } from '../../domain/identity/role.ts'
import type { TokenScope } from '../../domain/identity/token-scope.ts'
import { invalid, refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import { newId } from '../database/new-id.ts'
import { record } from '../eventlog/record.ts'
import { hashOfSecret, tokenText } from './bearer.ts'
import type { IdentityDeps } from './deps.ts'
import { insertToken, type TokenRow } from './tokens.store.ts'

export interface NewToken {
  name: string
  scopes: readonly TokenScope[]
  /** The last day on which it works; null for no end. */
  expiresOn: string | null
}

/** A token for scripts, bound to the acting post. Its text is in the reply and nowhere else. Throws Refused. */
export async function createToken(
  { db }: Pick<IdentityDeps, 'db'>,
  actor: Actor,
  today: string,
  token: NewToken,
): Promise<TokenRow & { secret: string }> {
  refuseIf(token.expiresOn !== null && token.expiresOn < today ? invalid('identity.token_expiry_past') : null)
  const secret = randomBytes(32).toString('base64url')
  const scopes = [...new Set(token.scopes)]
  const row = await asActor(db, actor, async (tx) => {
    const made = await insertToken(tx, {
      ...token,
      scopes,
      zoneId: actor.zoneId,
      userId: actor.userId,
      postId: actor.postId,
      tokenId: newId(),
      secretHash: hashOfSecret(secret),
    })
    await record(tx, actor, today, {
      kind: 'token.created',
      subjectKind: 'token',
      subjectId: made.tokenId,
      data: { name: token.name, scopes: scopes.join(',') },
    })
    return made
  })
  return { ...row, secret: tokenText(actor.zoneId, secret) }
}
