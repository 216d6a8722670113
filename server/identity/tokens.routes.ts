import { createRoute, z } from '@hono/zod-openapi'
import { Id } from '../../contract/paging.ts'
import { NewToken, Token, TokenCreated } from '../../contract/session.ts'
import { asActor } from '../database/actor.ts'
import { type App, newRouter } from '../http/app-env.ts'
import { createToken } from './create-token.ts'
import type { IdentityDeps } from './deps.ts'
import { revokeToken } from './revoke-token.ts'
import { jsonBody, jsonReply, nothing } from './route-parts.ts'
import { requirePerson } from './signed-in.ts'
import { listTokens, type TokenRow } from './tokens.store.ts'

const person = [requirePerson]
const list = createRoute({
  method: 'get',
  path: '/tokens',
  middleware: person,
  responses: { 200: jsonReply('One’s own tokens', z.object({ rows: z.array(Token) })) },
})
const create = createRoute({
  method: 'post',
  path: '/tokens',
  middleware: person,
  request: { body: jsonBody(NewToken) },
  responses: { 201: jsonReply('The token; its secret is shown once', TokenCreated) },
})
const revoke = createRoute({
  method: 'delete',
  path: '/tokens/{tokenId}',
  middleware: person,
  request: { params: z.object({ tokenId: Id }) },
  responses: nothing,
})

const tokenOf = (row: TokenRow): z.infer<typeof Token> => ({
  tokenId: row.tokenId,
  name: row.name,
  scopes: row.scopes,
  postId: row.postId,
  createdAt: row.createdAt.toISOString(),
  expiresOn: row.expiresOn,
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
})

/** One's own API tokens, behind `signedIn`. A token cannot make another. */
export function tokenRoutes(deps: IdentityDeps): App {
  const routes = newRouter()
  routes.openapi(list, async (c) => {
    const actor = c.get('actor')
    const rows = await asActor(deps.db, actor, (tx) => listTokens(tx, actor.zoneId, actor.userId))
    return c.json({ rows: rows.map(tokenOf) }, 200)
  })
  routes.openapi(create, async (c) => {
    const made = await createToken(deps, c.get('actor'), c.get('today'), c.req.valid('json'))
    return c.json({ ...tokenOf(made), secret: made.secret }, 201)
  })
  routes.openapi(revoke, async (c) => {
    await revokeToken(deps, c.get('actor'), c.get('today'), c.req.valid('param').tokenId)
    return c.body(null, 204)
  })
  return routes
}
