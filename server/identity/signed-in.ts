import type { MiddlewareHandler } from 'hono'
import { scopeNeeded, type TokenScope } from '../../domain/identity/token-scope.ts'
import { forbidden, Refused, refuseIf } from '../../domain/refusal.ts'
import type { AppEnv } from '../http/app-env.ts'
import { listZonesOf, setActing } from './accounts.store.ts'
import { findBearerStanding } from './bearer.ts'
import { currentSession } from './current-session.ts'
import type { IdentityDeps } from './deps.ts'
import { actorIn, findStanding, type Standing } from './membership.ts'
import { whyNotFromThere } from './same-origin.ts'

type SignedInDeps = Pick<IdentityDeps, 'db' | 'auth' | 'now' | 'publicUrl'>
type Context = Parameters<MiddlewareHandler<AppEnv>>[0]

/** Until a first password has been changed, only these answer. */
const OPEN_BEFORE_CHANGE = /\/session(\/password)?\/?$/

export const notSignedIn = (): Refused => new Refused(forbidden('identity.not_signed_in'))

/**
 * Lets a request through that a cookie or `Authorization: Bearer tz_…` vouches for, and says who acts: the post is
 * looked up anew each time, so that a post taken away is gone with the next request. Else `identity.not_signed_in`.
 */
export const signedIn =
  (deps: SignedInDeps): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const authorization = c.req.header('authorization')
    const token = authorization === undefined ? null : (/^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '')
    const { standing, scopes } = token === null ? await bySession(deps, c) : await byToken(deps, c, token)
    c.set('actor', actorIn(standing.membership, standing.seat))
    c.set('today', standing.membership.today)
    c.set('scopes', scopes)
    c.header('cache-control', 'no-store')
    await next()
  }

async function bySession(deps: SignedInDeps, c: Context): Promise<{ standing: Standing; scopes: null }> {
  const session = await currentSession(deps.auth, c.req.raw)
  if (!session) throw notSignedIn()
  refuseIf(whyNotFromThere(c, deps.publicUrl, 'refused'))
  const standing = await findStanding(
    deps.db,
    deps.now(),
    session.userId,
    { zoneId: session.actingZoneId, postId: session.actingPostId },
    () => listZonesOf(deps.auth.accounts, session.userId),
  )
  if (!standing) throw notSignedIn()
  if (session.mustChangePassword && session.method !== 'oidc') refuseUntilChanged(c)
  const acting = { zoneId: standing.membership.zoneId, postId: standing.seat.postId }
  if (acting.postId !== session.actingPostId) await setActing(deps.auth.accounts, session.token, acting)
  for (const cookie of session.cookies) c.header('set-cookie', cookie, { append: true })
  return { standing, scopes: null }
}

async function byToken(
  deps: SignedInDeps,
  c: Context,
  token: string,
): Promise<{ standing: Standing; scopes: TokenScope[] }> {
  const bearer = await findBearerStanding(deps, token)
  if (!bearer) throw notSignedIn()
  if (bearer.mustChangePassword) refuseUntilChanged(c)
  if (!bearer.scopes.includes(scopeNeeded(c.req.method, c.req.path))) {
    throw new Refused(forbidden('identity.scope_lacking'))
  }
  return { standing: bearer.standing, scopes: bearer.scopes }
}

function refuseUntilChanged(c: Context): void {
  if (!OPEN_BEFORE_CHANGE.test(c.req.path)) throw new Refused(forbidden('identity.must_change_password'))
}

/** For what concerns the person and not a script: passwords, tokens, sessions. */
export const requirePerson: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.get('scopes')) throw new Refused(forbidden('identity.person_needed'))
  await next()
}
