import { createRoute } from '@hono/zod-openapi'
import { Session, SignIn, SignInOptions } from '../../contract/session.ts'
import { refuseIf } from '../../domain/refusal.ts'
import { type App, newRouter } from '../http/app-env.ts'
import type { IdentityDeps } from './deps.ts'
import { whatIsHere } from './installation.store.ts'
import { OIDC_START } from './oidc.routes.ts'
import { fromOf, jsonBody, jsonReply, setCookies } from './route-parts.ts'
import { whyNotFromThere } from './same-origin.ts'
import { sessionView } from './session-view.ts'
import type { SetUpGate } from './set-up-gate.ts'
import { signIn } from './sign-in.ts'

const options = createRoute({
  method: 'get',
  path: '/sign-in-options',
  responses: { 200: jsonReply('How one comes in here', SignInOptions) },
})
const open = createRoute({
  method: 'post',
  path: '/session',
  request: { body: jsonBody(SignIn) },
  responses: { 200: jsonReply('Signed in; the cookie is set', Session) },
})

/** Open to all: how to sign in, and signing in. */
export function signInRoutes(deps: IdentityDeps & { setUp: SetUpGate | null }): App {
  const routes = newRouter()
  routes.openapi(options, async (c) => {
    const oidc = deps.oidc ? { name: deps.oidc.name, startUrl: `/api/v1${OIDC_START}` } : null
    const { zones, demo } = await whatIsHere(deps.db)
    c.header('cache-control', 'no-store')
    // Another server may have set up since ours has opened its gate.
    return c.json({ setupNeeded: (deps.setUp?.isOpen() ?? false) && !zones, oidc, demo }, 200)
  })
  routes.openapi(open, async (c) => {
    // A script that signs in has no cookie yet that another site could use; a page of another site has no business here.
    refuseIf(whyNotFromThere(c, deps.publicUrl, 'allowed'))
    const { userId, standing, cookies } = await signIn(deps, fromOf(c), c.req.valid('json'))
    setCookies(c, cookies)
    c.header('cache-control', 'no-store')
    return c.json(await sessionView(deps, userId, standing), 200)
  })
  return routes
}
