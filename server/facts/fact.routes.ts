import { createRoute, z } from '@hono/zod-openapi'
import { Fact, FactListQuery, FactQuery, FactRecords, FactRecordsQuery, Facts } from '../../contract/facts.ts'
import type { Database } from '../database/database.ts'
import { type App, newRouter } from '../http/app-env.ts'
import { getFact, listRecords, showFacts } from './list-facts.ts'

const json = <S extends z.ZodType>(schema: S, description: string) => ({
  200: { description, content: { 'application/json': { schema } } },
})
const named = z.object({ name: z.string().max(80) })

const listRoute = createRoute({
  method: 'get',
  path: '/facts',
  tags: ['facts'],
  summary: 'Every fact of one unit and period',
  request: { query: FactListQuery },
  responses: json(Facts, 'The facts, and the periods that have figures'),
})
const factRoute = createRoute({
  method: 'get',
  path: '/facts/{name}',
  tags: ['facts'],
  summary: 'One fact: value, same period last year, growth',
  request: { params: named, query: FactQuery },
  responses: json(Fact, 'The fact'),
})
const recordsRoute = createRoute({
  method: 'get',
  path: '/facts/{name}/records',
  tags: ['facts'],
  summary: 'The records behind a fact',
  request: { params: named, query: FactRecordsQuery },
  responses: json(FactRecords, "One page of the fact's own query without the aggregate"),
})

/** GET /facts, /facts/{name}, /facts/{name}/records. */
export function factRoutes(deps: { db: Database }): App {
  const routes = newRouter()
  routes.openapi(listRoute, async (c) =>
    c.json(await showFacts(deps, c.get('actor'), c.get('today'), c.req.valid('query')), 200),
  )
  routes.openapi(factRoute, async (c) =>
    c.json(await getFact(deps, c.get('actor'), c.req.valid('param').name, c.req.valid('query')), 200),
  )
  routes.openapi(recordsRoute, async (c) =>
    c.json(await listRecords(deps, c.get('actor'), c.req.valid('param').name, c.req.valid('query')), 200),
  )
  return routes
}
