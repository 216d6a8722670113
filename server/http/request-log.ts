import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Logger } from 'pino'
import type { AppEnv } from './app-env.ts'
import type { Metrics } from './metrics.ts'

const GIVEN_ID = /^[A-Za-z0-9-]{8,64}$/

/** Gives each request an id (the caller's own if it is harmless), logs its end and counts it. Bodies and queries are not logged. */
export function requestLog(log: Logger, metrics: Metrics): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const given = c.req.header('x-request-id')
    const requestId = given && GIVEN_ID.test(given) ? given : randomUUID()
    const child = log.child({ requestId })
    c.set('requestId', requestId)
    c.set('log', child)
    c.header('x-request-id', requestId)
    const started = performance.now()
    await next()
    const millis = Math.round(performance.now() - started)
    const route = routePath(c, -1)
    metrics.request(c.req.method, route, c.res.status, millis / 1000)
    const line = { method: c.req.method, path: c.req.path, status: c.res.status, millis }
    if (c.res.status >= 500) child.error(line, 'request failed')
    else if (route.startsWith('/api')) child.info(line, 'request')
    else child.debug(line, 'request')
  }
}
