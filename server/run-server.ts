import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { Logger } from 'pino'
import { createApp } from './app.ts'
import { openTextChecker } from './checks/text-checker.ts'
import { urlFor } from './database/connection.ts'
import { openDatabase } from './database/database.ts'
import { passwordOf, WORKER_ROLE } from './database/roles.ts'
import { type DemoAccount, isDemoRemoved, keepDemoAccounts, readDemoAccounts } from './demo/demo-accounts.ts'
import { loadDemo } from './demo/load-demo.ts'
import { newMetrics } from './http/metrics.ts'
import { wallTime } from './http/system-time.ts'
import { openAuthentication } from './identity/authentication.ts'
import { asOwner } from './identity/owner-connection.ts'
import { SetUpGate } from './identity/set-up-gate.ts'
import { isUntouched } from './identity/untouched.ts'
import { seedCatalogue, seedZoneIndicators } from './indicators/seed-indicators.store.ts'
import { bringUpToDate, type Installation } from './installation.ts'
import { runJobs } from './jobs/run-jobs.ts'
import { CRONTAB, periodicTasks } from './periodic-jobs.ts'
import { listen } from './serve.ts'

export interface RunningServer {
  url: string
  /** Set while there is neither zone nor user. */
  setUpToken: string | null
  demoAccounts: DemoAccount[]
  stop(): Promise<void>
}

const WEB_FOLDER = fileURLToPath(new URL('../dist/web', import.meta.url))

/** Brings the database up to date, opens every part, listens. Throws what stands in the way; nothing then stays open. */
export async function runServer(
  installation: Installation,
  { demo, log }: { demo: boolean; log: Logger },
): Promise<RunningServer> {
  const { config, ownerUrl } = installation
  for (const name of await bringUpToDate(installation, wallTime.now())) log.info({ name }, 'migrated')
  const { gate, accounts } = await firstSteps(installation, demo)
  const closing: (() => Promise<unknown>)[] = gate ? [() => gate.close()] : []
  const stop = async () => {
    for (const close of closing.reverse()) await close().catch((error: unknown) => log.error({ err: error }, 'closing'))
  }
  try {
    const parts = openParts(installation, log, closing)
    const app = createApp({ ...parts, setUp: gate })
    const serving = await listen(app, config)
    closing.push(() => serving.close())
    const { secrets } = installation
    const workerUrl = urlFor(ownerUrl, { role: WORKER_ROLE, password: passwordOf(secrets.sessionSecret, WORKER_ROLE) })
    const tasks = periodicTasks(parts.db, installation, log)
    const runner = await runJobs({ workerUrl, tasks, crontab: CRONTAB, log, metrics: parts.metrics })
    closing.push(() => runner.stop())
    return { url: config.publicUrl, setUpToken: gate?.token ?? null, demoAccounts: accounts, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Reference data, then the demo or the set-up door where nothing is there yet. */
async function firstSteps(installation: Installation, demo: boolean) {
  const { ownerUrl, config } = installation
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  owner.on('error', () => undefined)
  const deps = { owner, now: wallTime.now, afterAdd: seedZoneIndicators }
  const untouched = await asOwner(owner, async (tx) => {
    await seedCatalogue(tx.client)
    return isUntouched(tx)
  })
  const wanted = demo && !(await isDemoRemoved(config.dataFolder))
  if (untouched && wanted) await keepDemoAccounts(config.dataFolder, await loadDemo(deps))
  const gate = untouched && !wanted ? new SetUpGate(deps) : null
  if (!gate) await owner.end()
  return { gate, accounts: await readDemoAccounts(config.dataFolder) }
}

function openParts(installation: Installation, log: Logger, closing: (() => Promise<unknown>)[]) {
  const { config, ownerUrl, secrets, files } = installation
  const { publicUrl, secureCookies, oidc } = config
  const secret = secrets.sessionSecret
  const metrics = newMetrics()
  const { db, pool, close } = openDatabase(ownerUrl, secret)
  closing.push(close)
  const say = (level: 'error' | 'warn', message: string) => log[level]({ part: 'sign-in' }, message)
  const auth = openAuthentication({ databaseUrl: ownerUrl, secret, publicUrl, secureCookies, oidc, say })
  closing.push(() => auth.close())
  metrics.watchPool('app', pool)
  const checker = openTextChecker()
  closing.push(() => checker.close())
  const identity = { db, auth, now: wallTime.now, publicUrl, secureCookies, secret, oidc }
  const ping = async () => void (await pool.query('select 1'))
  const { uploadLimitBytes, metricsToken } = config
  const shared = { metrics, metricsToken, log, ping, webFolder: WEB_FOLDER, now: wallTime.now }
  return { db, identity, files, checker, uploadLimitBytes, ...shared }
}
