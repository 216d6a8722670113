import { createRoute } from '@hono/zod-openapi'
import { EventQuery, Events, SealStanding } from '../../contract/events.ts'
import { whyNotReadEventLog } from '../../domain/identity/permissions.ts'
import { refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import type { Database } from '../database/database.ts'
import { type App, newRouter } from '../http/app-env.ts'
import { listEvents, sealStanding } from './event-list.store.ts'

const list = createRoute({
  method: 'get',
  path: '/events',
  request: { query: EventQuery },
  responses: { 200: { description: 'The log, newest first', content: { 'application/json': { schema: Events } } } },
})
const seal = createRoute({
  method: 'get',
  path: '/events/seal',
  responses: {
    200: { description: 'How far the chain reaches', content: { 'application/json': { schema: SealStanding } } },
  },
})

export function eventRoutes({ db }: { db: Database }): App {
  const routes = newRouter()
  routes.openapi(list, async (c) => {
    const actor = c.get('actor')
    refuseIf(whyNotReadEventLog(actor))
    const query = c.req.valid('query')
    const page = await asActor(db, actor, (tx) => listEvents(tx, actor.zoneId, query))
    return c.json({ ...page, page: query.page, pageSize: query.pageSize }, 200)
  })
  routes.openapi(seal, async (c) => {
    const actor = c.get('actor')
    refuseIf(whyNotReadEventLog(actor))
    return c.json(await asActor(db, actor, (tx) => sealStanding(tx, actor.zoneId)), 200)
  })
  return routes
}
