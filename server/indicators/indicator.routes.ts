import { createRoute } from '@hono/zod-openapi'
import { Indicators } from '../../contract/indicators.ts'
import { whyNotReadFigures } from '../../domain/identity/permissions.ts'
import { refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import type { Database } from '../database/database.ts'
import { listIndicators } from '../facts/zone-ledger.store.ts'
import { type App, newRouter } from '../http/app-env.ts'

const list = createRoute({
  method: 'get',
  path: '/indicators',
  tags: ['indicators'],
  summary: "The zone's indicators",
  responses: {
    200: { description: 'In the order of its bulletins', content: { 'application/json': { schema: Indicators } } },
  },
})

/** GET /indicators. */
export function indicatorRoutes({ db }: { db: Database }): App {
  const routes = newRouter()
  routes.openapi(list, async (c) => {
    const actor = c.get('actor')
    refuseIf(whyNotReadFigures(actor))
    const indicators = await asActor(db, actor, (tx) => listIndicators(tx, actor.zoneId))
    const rows = indicators.map((it) => ({ ...it, aliases: [...it.aliases], periods: [...it.periods] }))
    return c.json({ rows }, 200)
  })
  return routes
}
