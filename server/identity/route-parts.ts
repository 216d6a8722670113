import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AppEnv } from '../http/app-env.ts'
import { headersFor } from './better-auth-call.ts'
import { clientAddress } from './client-address.ts'

export const jsonReply = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})

export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
})

export const nothing = { 204: { description: 'Done' } }

/** Who asks, as far as passwords and sessions need to know. */
export const fromOf = (c: Context<AppEnv>): { address: string; headers: Headers } => ({
  address: clientAddress(c),
  headers: headersFor(c.req.raw),
})

export function setCookies(c: Context<AppEnv>, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
}
