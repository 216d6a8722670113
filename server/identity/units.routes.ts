import { createRoute, z } from '@hono/zod-openapi'
import { Id } from '../../contract/paging.ts'
import { NewUnit, Unit, UnitChange, Units } from '../../contract/units.ts'
import { asActor } from '../database/actor.ts'
import { type App, newRouter } from '../http/app-env.ts'
import { addUnit } from './add-unit.ts'
import { changeUnit } from './change-unit.ts'
import type { IdentityDeps } from './deps.ts'
import { jsonBody, jsonReply } from './route-parts.ts'
import { listUnits, type UnitRow } from './units.store.ts'

const list = createRoute({
  method: 'get',
  path: '/units',
  responses: { 200: jsonReply('The tree as a flat list, parents before children', Units) },
})
const add = createRoute({
  method: 'post',
  path: '/units',
  request: { body: jsonBody(NewUnit) },
  responses: { 201: jsonReply('The new unit', Unit) },
})
const change = createRoute({
  method: 'patch',
  path: '/units/{unitId}',
  request: { params: z.object({ unitId: Id }), body: jsonBody(UnitChange) },
  responses: { 200: jsonReply('The unit as it is now', Unit) },
})

const unitOf = ({ unitId, parentId, name, shortName, kind, position, retiredOn }: UnitRow): Unit => ({
  unitId,
  parentId,
  name,
  shortName,
  kind,
  position,
  retiredOn,
})

/** The zone's units, behind `signedIn`: read by all who work there, changed by its administrators. */
export function unitRoutes(deps: IdentityDeps): App {
  const routes = newRouter()
  routes.openapi(list, async (c) => {
    const actor = c.get('actor')
    const rows = await asActor(deps.db, actor, (tx) => listUnits(tx, actor.zoneId))
    return c.json({ rows: rows.map(unitOf) }, 200)
  })
  routes.openapi(add, async (c) => {
    const unit = await addUnit(deps, c.get('actor'), c.get('today'), c.req.valid('json'))
    return c.json(unitOf(unit), 201)
  })
  routes.openapi(change, async (c) => {
    const { unitId } = c.req.valid('param')
    const unit = await changeUnit(deps, c.get('actor'), c.get('today'), unitId, c.req.valid('json'))
    return c.json(unitOf(unit), 200)
  })
  return routes
}
