import { type App, newRouter } from '../http/app-env.ts'
import type { IdentityDeps } from './deps.ts'
import { oidcCallbackRoutes, oidcStartRoutes } from './oidc.routes.ts'
import { postRoutes } from './posts.routes.ts'
import { sessionRoutes } from './session.routes.ts'
import type { SetUpGate } from './set-up-gate.ts'
import { setUpRoutes } from './setup.routes.ts'
import { signInRoutes } from './sign-in.routes.ts'
import { tokenRoutes } from './tokens.routes.ts'
import { unitRoutes } from './units.routes.ts'
import { userRoutes } from './users.routes.ts'

/** What answers without a session, each at its full address: the ways in. */
export function publicIdentityRoutes(deps: IdentityDeps & { setUp: SetUpGate | null }): App[] {
  const api = newRouter()
  for (const routes of [signInRoutes(deps), oidcStartRoutes(deps), setUpRoutes(deps)]) api.route('/api/v1', routes)
  return [api, oidcCallbackRoutes(deps)]
}

/** What answers to somebody who is signed in: to be mounted under /api/v1 behind `signedIn`. */
export function identityRoutes(deps: IdentityDeps): App {
  const api = newRouter()
  const all = [sessionRoutes(deps), tokenRoutes(deps), unitRoutes(deps), postRoutes(deps), userRoutes(deps)]
  for (const routes of all) api.route('/', routes)
  return api
}
