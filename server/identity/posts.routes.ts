import { createRoute, z } from '@hono/zod-openapi'
import { Id } from '../../contract/paging.ts'
import { NewPost, NewStandIn, Post, PostChange, Posts, StandIn, StandIns } from '../../contract/units.ts'
import { asActor } from '../database/actor.ts'
import { type App, newRouter } from '../http/app-env.ts'
import { addPost } from './add-post.ts'
import { changePost } from './change-post.ts'
import type { IdentityDeps } from './deps.ts'
import { endStandIn } from './end-stand-in.ts'
import { nameStandIn } from './name-stand-in.ts'
import { listPosts } from './posts.store.ts'
import { jsonBody, jsonReply, nothing } from './route-parts.ts'
import { listStandIns, type StandInRow } from './stand-ins.store.ts'

const list = createRoute({
  method: 'get',
  path: '/posts',
  responses: { 200: jsonReply('All posts and who sits in them', Posts) },
})
const add = createRoute({
  method: 'post',
  path: '/posts',
  request: { body: jsonBody(NewPost) },
  responses: { 201: jsonReply('The new post, empty', Post) },
})
const change = createRoute({
  method: 'patch',
  path: '/posts/{postId}',
  request: { params: z.object({ postId: Id }), body: jsonBody(PostChange) },
  responses: { 200: jsonReply('The post as it is now', Post) },
})
const listOfStandIns = createRoute({
  method: 'get',
  path: '/stand-ins',
  responses: { 200: jsonReply('Who stands in for whom, the newest first', StandIns) },
})
const name = createRoute({
  method: 'post',
  path: '/stand-ins',
  request: { body: jsonBody(NewStandIn) },
  responses: { 201: jsonReply('The stand-in', StandIn) },
})
const end = createRoute({
  method: 'delete',
  path: '/stand-ins/{standInId}',
  request: { params: z.object({ standInId: Id }) },
  responses: nothing,
})

const standInOf = (row: StandInRow): z.infer<typeof StandIn> => ({
  ...row,
  endedAt: row.endedAt?.toISOString() ?? null,
})

/** Posts and who stands in for their holders, behind `signedIn`: read by all who work there, changed by administrators. */
export function postRoutes(deps: IdentityDeps): App {
  const routes = newRouter()
  routes.openapi(list, async (c) => {
    const actor = c.get('actor')
    return c.json({ rows: await asActor(deps.db, actor, (tx) => listPosts(tx, actor.zoneId)) }, 200)
  })
  routes.openapi(add, async (c) =>
    c.json(await addPost(deps, c.get('actor'), c.get('today'), c.req.valid('json')), 201),
  )
  routes.openapi(change, async (c) => {
    const { postId } = c.req.valid('param')
    return c.json(await changePost(deps, c.get('actor'), c.get('today'), postId, c.req.valid('json')), 200)
  })
  routes.openapi(listOfStandIns, async (c) => {
    const actor = c.get('actor')
    const rows = await asActor(deps.db, actor, (tx) => listStandIns(tx, actor.zoneId))
    return c.json({ rows: rows.map(standInOf) }, 200)
  })
  routes.openapi(name, async (c) => {
    const row = await nameStandIn(deps, c.get('actor'), c.get('today'), c.req.valid('json'))
    return c.json(standInOf(row), 201)
  })
  routes.openapi(end, async (c) => {
    await endStandIn(deps, c.get('actor'), c.get('today'), c.req.valid('param').standInId)
    return c.body(null, 204)
  })
  return routes
}
