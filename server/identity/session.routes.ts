import { createRoute } from '@hono/zod-openapi'
import {
  ActFor,
  ChangePassword,
  ConfirmSecondFactor,
  SecondFactorStarted,
  Session,
  StartSecondFactor,
} from '../../contract/session.ts'
import { type App, newRouter } from '../http/app-env.ts'
import { actFor } from './act-for.ts'
import { changePassword } from './change-password.ts'
import { currentSession } from './current-session.ts'
import type { IdentityDeps } from './deps.ts'
import { fromOf, jsonBody, jsonReply, nothing, setCookies } from './route-parts.ts'
import { confirmSecondFactor, endSecondFactor, startSecondFactor } from './second-factor.ts'
import { sessionView, standingOf } from './session-view.ts'
import { signOut } from './sign-out.ts'
import { notSignedIn, requirePerson } from './signed-in.ts'

const person = [requirePerson]
const read = createRoute({
  method: 'get',
  path: '/session',
  responses: { 200: jsonReply('Who is signed in and for which post', Session) },
})
const end = createRoute({ method: 'delete', path: '/session', middleware: person, responses: nothing })
const acting = createRoute({
  method: 'put',
  path: '/session/acting',
  middleware: person,
  request: { body: jsonBody(ActFor) },
  responses: { 200: jsonReply('Acting for the post', Session) },
})
const password = createRoute({
  method: 'put',
  path: '/session/password',
  middleware: person,
  request: { body: jsonBody(ChangePassword) },
  responses: nothing,
})
const startFactor = createRoute({
  method: 'post',
  path: '/session/second-factor',
  middleware: person,
  request: { body: jsonBody(StartSecondFactor) },
  responses: { 200: jsonReply('The secret, shown once; to be confirmed', SecondFactorStarted) },
})
const confirmFactor = createRoute({
  method: 'put',
  path: '/session/second-factor',
  middleware: person,
  request: { body: jsonBody(ConfirmSecondFactor) },
  responses: nothing,
})
const endFactor = createRoute({
  method: 'delete',
  path: '/session/second-factor',
  middleware: person,
  request: { body: jsonBody(StartSecondFactor) },
  responses: nothing,
})

/** One's own session, behind `signedIn`. */
export function sessionRoutes(deps: IdentityDeps): App {
  const routes = newRouter()
  routes.openapi(read, async (c) => {
    const actor = c.get('actor')
    return c.json(await sessionView(deps, actor.userId, await standingOf(deps, actor)), 200)
  })
  routes.openapi(end, async (c) => {
    const { headers } = fromOf(c)
    setCookies(c, (await signOut(deps, c.get('actor'), c.get('today'), headers)).cookies)
    return c.body(null, 204)
  })
  routes.openapi(acting, async (c) => {
    const session = await currentSession(deps.auth, c.req.raw)
    if (!session) throw notSignedIn()
    const standing = await actFor(deps, session, c.req.valid('json').postId)
    return c.json(await sessionView(deps, session.userId, standing), 200)
  })
  routes.openapi(password, async (c) => {
    setCookies(c, (await changePassword(deps, c.get('actor'), fromOf(c), c.req.valid('json'))).cookies)
    return c.body(null, 204)
  })
  addSecondFactor(routes, deps)
  return routes
}

function addSecondFactor(routes: App, deps: IdentityDeps): void {
  routes.openapi(startFactor, async (c) => {
    const { cookies, ...started } = await startSecondFactor(
      deps,
      c.get('actor'),
      fromOf(c),
      c.req.valid('json').password,
    )
    setCookies(c, cookies)
    return c.json(started, 200)
  })
  routes.openapi(confirmFactor, async (c) => {
    setCookies(c, (await confirmSecondFactor(deps, c.get('actor'), fromOf(c), c.req.valid('json').code)).cookies)
    return c.body(null, 204)
  })
  routes.openapi(endFactor, async (c) => {
    setCookies(c, (await endSecondFactor(deps, c.get('actor'), fromOf(c), c.req.valid('json').password)).cookies)
    return c.body(null, 204)
  })
}
