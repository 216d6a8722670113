import { Refused } from '../../domain/refusal.ts'
import { type App, newRouter } from '../http/app-env.ts'
import { AUTH_PATH, LOGIN_PAGE } from './authentication.ts'
import { cookieHeader, replyOf } from './better-auth-call.ts'
import { currentSession } from './current-session.ts'
import type { IdentityDeps } from './deps.ts'
import { limitAddress } from './guarded-try.ts'
import { OIDC_ID } from './oidc-provider.ts'
import { fromOf, setCookies } from './route-parts.ts'
import { settleIn } from './sign-in.ts'

export const OIDC_START = '/session/oidc'

/** `GET /session/oidc` sends the browser to the provider. */
export function oidcStartRoutes(deps: IdentityDeps): App {
  const routes = newRouter()
  routes.get(OIDC_START, async (c) => {
    if (!deps.oidc) return c.notFound()
    const { address, headers } = fromOf(c)
    // Each start leaves a row until it is answered or ten minutes are over.
    await limitAddress(deps, address)
    const reply = await replyOf(
      await deps.auth.api.signInSocial({
        body: { provider: OIDC_ID, callbackURL: '/', errorCallbackURL: LOGIN_PAGE, disableRedirect: true },
        headers,
        asResponse: true,
      }),
    )
    if (typeof reply.body.url !== 'string') return c.redirect(`${LOGIN_PAGE}?error=provider_unreachable`)
    setCookies(c, reply.cookies)
    return c.redirect(reply.body.url)
  })
  return routes
}

/** The way back from the provider, at the address it was told: the one path of better-auth's own that is reachable. */
export function oidcCallbackRoutes(deps: IdentityDeps): App {
  const routes = newRouter()
  routes.get(`${AUTH_PATH}/callback/${OIDC_ID}`, async (c) => {
    if (!deps.oidc) return c.notFound()
    const response = await deps.auth.handler(c.req.raw)
    const cookies = response.headers.getSetCookie()
    const request = new Request(c.req.url, { headers: cookieHeader(cookies) })
    const session = await currentSession(deps.auth, request)
    if (!session) return response
    try {
      await settleIn(deps, session.token, session.userId)
      return response
    } catch (error) {
      if (error instanceof Refused) return c.redirect(`${LOGIN_PAGE}?error=${error.refusal.code}`)
      throw error
    }
  })
  return routes
}
