import { createHash } from 'node:crypto'
import { MINUTE } from '../../domain/identity/sign-in-limits.ts'
import type { TokenScope } from '../../domain/identity/token-scope.ts'
import { asActor } from '../database/actor.ts'
import { findAccount } from './accounts.store.ts'
import type { IdentityDeps } from './deps.ts'
import { findMembership, type Standing, withoutPost } from './membership.ts'
import { findBearer, noteTokenUse } from './tokens.store.ts'

const FORM = /^tz_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})_([A-Za-z0-9_-]{43})$/

/** As scripts send it: the zone, so that one node is asked, and 32 random bytes. */
export const tokenText = (zoneId: string, secret: string): string => `tz_${zoneId}_${secret}`

export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

export interface BearerStanding {
  standing: Standing
  scopes: TokenScope[]
  mustChangePassword: boolean
}

/** Who bears the token and where they act; null for one that is unknown, revoked, expired or whose post is gone. */
export async function findBearerStanding(
  deps: Pick<IdentityDeps, 'db' | 'auth' | 'now'>,
  token: string,
): Promise<BearerStanding | null> {
  const [, zoneId, secret] = FORM.exec(token) ?? []
  if (!zoneId || !secret) return null
  const bearer = await findBearer(deps.db, zoneId, hashOfSecret(secret))
  if (!bearer) return null
  const now = deps.now()
  const membership = await findMembership(deps.db, now, zoneId, bearer.userId)
  const seat = membership?.seats.find((each) => each.postId === bearer.postId)
  if (!membership || !seat) return null
  if (bearer.expiresOn !== null && bearer.expiresOn < membership.today) return null
  if (!bearer.lastUsedAt || now.getTime() - bearer.lastUsedAt.getTime() >= MINUTE) {
    await asActor(deps.db, withoutPost(zoneId, bearer.userId), (tx) => noteTokenUse(tx, zoneId, bearer.tokenId, now))
  }
  const account = await findAccount(deps.auth.accounts, bearer.userId)
  return {
    standing: { membership, seat },
    scopes: bearer.scopes,
    mustChangePassword: account?.mustChangePassword ?? true,
  }
}
