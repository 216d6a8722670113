import { createRoute, z } from '@hono/zod-openapi'
import { MovedObservations, MoveObservations, ObservationQuery, Observations } from '../../contract/indicators.ts'
import { Id } from '../../contract/paging.ts'
import { whyNotReadFigures } from '../../domain/identity/permissions.ts'
import { refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import type { Database } from '../database/database.ts'
import { observationReply } from '../facts/observation-reply.ts'
import { type App, newRouter } from '../http/app-env.ts'
import { listObservations } from './list-observations.store.ts'
import { moveAll, withdrawObservation } from './move-observations.ts'

const list = createRoute({
  method: 'get',
  path: '/observations',
  tags: ['observations'],
  summary: 'The figures of the ledger in all their states',
  request: { query: ObservationQuery },
  responses: {
    200: { description: 'Newest first', content: { 'application/json': { schema: Observations } } },
  },
})
const move = createRoute({
  method: 'post',
  path: '/observations/transitions',
  tags: ['observations'],
  summary: 'Submit, approve or return figures: all of them or none',
  request: { body: { required: true, content: { 'application/json': { schema: MoveObservations } } } },
  responses: {
    200: { description: 'All were moved', content: { 'application/json': { schema: MovedObservations } } },
  },
})
const withdraw = createRoute({
  method: 'delete',
  path: '/observations/{observationId}',
  tags: ['observations'],
  summary: 'Withdraw a draft; its claim is open again',
  request: { params: z.object({ observationId: Id }) },
  responses: { 204: { description: 'Withdrawn' } },
})

/** GET /observations, POST /observations/transitions, DELETE /observations/{id}. */
export function observationRoutes(deps: { db: Database; now: () => Date }): App {
  const routes = newRouter()
  routes.openapi(list, async (c) => {
    const actor = c.get('actor')
    refuseIf(whyNotReadFigures(actor))
    const query = c.req.valid('query')
    const { rows, total } = await asActor(deps.db, actor, (tx) => listObservations(tx, actor.zoneId, query))
    const { page, pageSize } = query
    return c.json({ rows: rows.map((row) => observationReply(row, actor)), page, pageSize, total }, 200)
  })
  routes.openapi(move, async (c) =>
    c.json(await moveAll(deps, c.get('actor'), c.get('today'), c.req.valid('json')), 200),
  )
  routes.openapi(withdraw, async (c) => {
    await withdrawObservation(deps, c.get('actor'), c.get('today'), c.req.valid('param').observationId)
    return c.body(null, 204)
  })
  return routes
}
