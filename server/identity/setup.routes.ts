import { createRoute } from '@hono/zod-openapi'
import { SetUp } from '../../contract/setup.ts'
import { conflict, Refused, refuseIf } from '../../domain/refusal.ts'
import { type App, newRouter } from '../http/app-env.ts'
import { jsonBody, nothing } from './route-parts.ts'
import { whyNotFromThere } from './same-origin.ts'
import { setUp } from './set-up.ts'
import type { SetUpGate } from './set-up-gate.ts'

const begin = createRoute({
  method: 'post',
  path: '/setup',
  request: { body: jsonBody(SetUp) },
  responses: nothing,
})

/** Open to whoever can read the server's console, once. */
export function setUpRoutes(deps: { setUp: SetUpGate | null; publicUrl: string }): App {
  const routes = newRouter()
  routes.openapi(begin, async (c) => {
    refuseIf(whyNotFromThere(c, deps.publicUrl, 'allowed'))
    if (!deps.setUp) throw new Refused(conflict('setup.done'))
    await setUp(deps.setUp, c.req.valid('json'))
    return c.body(null, 204)
  })
  return routes
}
