import { createRoute } from '@hono/zod-openapi'
import { CheckResult } from '../../contract/documents.ts'
import { type App, newRouter } from '../http/app-env.ts'
import { checkDocument } from './check-document.ts'
import type { AcceptDeps } from './deps.ts'
import { documentRoutes } from './document.routes.ts'
import { incomingOf } from './incoming.ts'
import { plainBody } from './plain-body.ts'
import { sentText } from './sent-text.ts'

const check = createRoute({
  method: 'post',
  path: '/checks',
  tags: ['documents'],
  summary: 'Check the figures of a text; nothing is stored',
  middleware: plainBody,
  request: { body: sentText },
  responses: {
    200: {
      description: 'Claims, checks, and what the ledger says of them',
      content: { 'application/json': { schema: CheckResult } },
    },
  },
})

/** POST /checks and everything under /documents. */
export function checkRoutes(deps: AcceptDeps): App {
  const routes = newRouter()
  routes.openapi(check, async (c) => {
    const body = { json: c.req.valid('json'), form: c.req.valid('form') }
    const incoming = await incomingOf(c, body, deps.uploadLimitBytes)
    return c.json(await checkDocument(deps, c.get('actor'), incoming), 200)
  })
  routes.route('/', documentRoutes(deps))
  return routes
}
