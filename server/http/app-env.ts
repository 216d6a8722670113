import { OpenAPIHono } from '@hono/zod-openapi'
import type { Logger } from 'pino'
import type { Actor } from '../../domain/identity/role.ts'
import { invalid, Refused } from '../../domain/refusal.ts'
import { problemResponse } from './problem.ts'

/** What every request carries once its middleware has run. */
export interface AppEnv {
  Variables: {
    requestId: string
    log: Logger
    /** Set on all routes behind `signedIn`. */
    actor: Actor
    /** The day in the acting zone's time zone. */
    today: string
    /** The scopes of an API token; null for a person at a page, who may do all that their post may. */
    scopes: readonly string[] | null
  }
}

export type App = OpenAPIHono<AppEnv>

/** A router whose schemas refuse at the door with a problem document that names each wrong field. */
export const newRouter = (): App =>
  new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => {
      if (result.success) return
      const fields = result.error.issues.map((issue) => ({
        pointer: `/${issue.path.map(String).join('/')}`,
        code: issue.code ?? 'invalid',
      }))
      return problemResponse(c, invalid('http.invalid_fields'), { fields })
    },
  })

export const refused = (error: unknown): Refused | null => (error instanceof Refused ? error : null)
