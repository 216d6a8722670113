import { compress } from 'hono/compress'
import type { Logger } from 'pino'
import { missing } from '../domain/refusal.ts'
import { checkRoutes } from './checks/check.routes.ts'
import type { TextChecker } from './checks/text-checker.ts'
import type { Database } from './database/database.ts'
import { eventRoutes } from './eventlog/event.routes.ts'
import { factRoutes } from './facts/fact.routes.ts'
import type { FileStore } from './files/file-store.ts'
import { type App, newRouter } from './http/app-env.ts'
import { bodyLimits } from './http/body-limits.ts'
import { healthRoutes } from './http/health.routes.ts'
import type { Metrics } from './http/metrics.ts'
import { onError } from './http/on-error.ts'
import { problemResponse } from './http/problem.ts'
import { requestLog } from './http/request-log.ts'
import { pageHeaders } from './http/secure-headers.ts'
import { staticFiles } from './http/static-files.ts'
import type { IdentityDeps } from './identity/deps.ts'
import { identityRoutes, publicIdentityRoutes } from './identity/identity.routes.ts'
import type { SetUpGate } from './identity/set-up-gate.ts'
import { signedIn } from './identity/signed-in.ts'
import { indicatorRoutes } from './indicators/indicator.routes.ts'
import { draftObservations } from './observations/draft-observations.ts'
import { observationRoutes } from './observations/observation.routes.ts'
import { reportSources } from './report-sources.ts'
import { readTraces } from './reports/read-traces.ts'
import { reportRoutes } from './reports/report.routes.ts'

export interface AppDeps {
  db: Database
  identity: IdentityDeps
  setUp: SetUpGate | null
  files: FileStore
  checker: TextChecker
  uploadLimitBytes: number
  metrics: Metrics
  metricsToken: string | null
  log: Logger
  ping: () => Promise<void>
  webFolder: string
  now: () => Date
}

/** The only file that knows everyone: who is mounted where, and behind which doors. */
export function createApp(deps: AppDeps): App {
  const app = newRouter()
  app.onError(onError)
  app.use(requestLog(deps.log, deps.metrics))
  app.use(pageHeaders(deps.identity.secureCookies))
  app.use(compress())
  app.route('/', healthRoutes(deps))
  app.route('/', apiOf(deps))
  app.all('/api/*', (c) => problemResponse(c, missing('http.not_found')))
  app.get('*', staticFiles(deps.webFolder))
  app.notFound((c) => problemResponse(c, missing('http.not_found')))
  return app
}

// A text or a file to be checked, and nothing else, is large.
const UPLOADS = /^\/api\/v1\/(checks|documents)\/?$/

// Everything under /api, the document that describes it included.
function apiOf(deps: AppDeps): App {
  const api = newRouter()
  api.use('/api/*', bodyLimits(UPLOADS, deps.uploadLimitBytes))
  api.doc31('/api/v1/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Taizhang', version: '1', description: 'Ledgers, facts and traceable summaries.' },
  })
  for (const routes of publicIdentityRoutes({ ...deps.identity, setUp: deps.setUp })) api.route('/', routes)
  const guarded = newRouter()
  guarded.use(signedIn(deps.identity))
  for (const routes of guardedRoutes(deps)) guarded.route('/', routes)
  api.route('/api/v1', guarded)
  return api
}

function guardedRoutes(deps: AppDeps): App[] {
  const { db, files, checker, uploadLimitBytes, now } = deps
  return [
    identityRoutes(deps.identity),
    eventRoutes({ db }),
    indicatorRoutes({ db }),
    observationRoutes({ db, now }),
    checkRoutes({ db, files, checker, uploadLimitBytes, traces: readTraces, now, draftObservations }),
    factRoutes({ db }),
    reportRoutes({ db, now, ...reportSources(db) }),
  ]
}
