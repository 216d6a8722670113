import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import type { AppEnv } from './app-env.ts'
import type { Metrics } from './metrics.ts'

interface Deps {
  metrics: Metrics
  /** Without it /metrics answers this machine only; with it, whoever brings it as a bearer token. */
  metricsToken: string | null
  /** Resolves when the database answers. */
  ping: () => Promise<void>
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/

// A proxy on this machine brings the whole world in from the loopback address; it says so in one of these.
const isForwarded = (c: Context): boolean =>
  ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => c.req.header(name) !== undefined)

/** /healthz: this process lives. /readyz: it can serve. /metrics: how it fares. */
export function healthRoutes({ metrics, metricsToken, ping }: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>()
  routes.get('/healthz', (c) => c.json({ status: 'ok' }))
  routes.get('/readyz', async (c) => {
    try {
      await ping()
      return c.json({ status: 'ready' })
    } catch {
      return c.json({ status: 'database unreachable' }, 503)
    }
  })
  routes.get('/metrics', async (c) => {
    const allowed = metricsToken
      ? c.req.header('authorization') === `Bearer ${metricsToken}`
      : LOOPBACK.test(getConnInfo(c).remote.address ?? '') && !isForwarded(c)
    if (!allowed) return c.json({ status: 'forbidden' }, 403)
    return c.text(await metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4' })
  })
  return routes
}
