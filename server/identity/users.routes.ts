import { createRoute, z } from '@hono/zod-openapi'
import { NewUser, PasswordReset, User, UserChange, UserCreated, Users } from '../../contract/users.ts'
import { type App, newRouter } from '../http/app-env.ts'
import { addUser } from './add-user.ts'
import { changeUser } from './change-user.ts'
import type { IdentityDeps } from './deps.ts'
import { getUser, listUsers } from './list-users.ts'
import { resetPassword } from './reset-password.ts'
import { jsonBody, jsonReply } from './route-parts.ts'
import { requirePerson } from './signed-in.ts'

const UserId = z.object({ userId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/) })
const list = createRoute({
  method: 'get',
  path: '/users',
  responses: { 200: jsonReply('The zone’s users', Users) },
})
const add = createRoute({
  method: 'post',
  path: '/users',
  middleware: [requirePerson],
  request: { body: jsonBody(NewUser) },
  responses: { 201: jsonReply('The new user; the first password is shown once', UserCreated) },
})
const change = createRoute({
  method: 'patch',
  path: '/users/{userId}',
  middleware: [requirePerson],
  request: { params: UserId, body: jsonBody(UserChange) },
  responses: { 200: jsonReply('The user as they are now', User) },
})
const reset = createRoute({
  method: 'post',
  path: '/users/{userId}/password-reset',
  middleware: [requirePerson],
  request: { params: UserId },
  responses: { 200: jsonReply('A new first password, shown once', PasswordReset) },
})

/** The zone's users, behind `signedIn`. Scripts may list them; letting people in takes a person. */
export function userRoutes(deps: IdentityDeps): App {
  const routes = newRouter()
  routes.openapi(list, async (c) => c.json({ rows: await listUsers(deps, c.get('actor')) }, 200))
  routes.openapi(add, async (c) => {
    const actor = c.get('actor')
    const { userId, firstPassword } = await addUser(deps, actor, c.get('today'), c.req.valid('json'))
    return c.json({ ...(await getUser(deps, actor, userId)), firstPassword }, 201)
  })
  routes.openapi(change, async (c) => {
    const { userId } = c.req.valid('param')
    await changeUser(deps, c.get('actor'), c.get('today'), userId, c.req.valid('json'))
    return c.json(await getUser(deps, c.get('actor'), userId), 200)
  })
  routes.openapi(reset, async (c) =>
    c.json(await resetPassword(deps, c.get('actor'), c.get('today'), c.req.valid('param').userId), 200),
  )
  return routes
}
