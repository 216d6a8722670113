import { Logger, run } from 'graphile-worker'
import type { Logger as PinoLogger } from 'pino'
import { openPool } from '../database/connection.ts'
import type { Metrics } from '../http/metrics.ts'

/** What a task does with its payload. It opens its own work as the application's role, with the actor that the payload names. */
export type Task = (payload: unknown) => Promise<void>

export interface JobDeps {
  /** The connection of the worker's own role. */
  workerUrl: string
  tasks: Record<string, Task>
  /** cron lines: `15 2 * * * daily_backup ?fill=1d`; fill runs once, late, what was missed while the server was down. */
  crontab: string
  log: PinoLogger
  metrics: Metrics
}

/** Polls the queue until stopped. A failing job is tried again by the queue and never stops the others. */
export async function runJobs({
  workerUrl,
  tasks,
  crontab,
  log,
  metrics,
}: JobDeps): Promise<{ stop(): Promise<void> }> {
  // A pool of our own: the queue's leaves its connections behind without a listener, and the database that goes down
  // after it then ended the process with an uncaught error.
  const pgPool = openPool(workerUrl, { max: 3 })
  const runner = await run({
    pgPool,
    concurrency: 2,
    pollInterval: 2_000,
    noHandleSignals: true,
    crontab,
    taskList: Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, watched(name, task, metrics)])),
    logger: new Logger(() => (level, message) => {
      if (level === 'error') log.error({ job: message }, 'job queue')
      else if (level === 'warning') log.warn({ job: message }, 'job queue')
      else log.debug({ job: message }, 'job queue')
    }),
  })
  const stop = async () => {
    await runner.stop()
    await pgPool.end()
  }
  return { stop }
}

const watched = (name: string, task: Task, metrics: Metrics) => async (payload: unknown) => {
  try {
    await task(payload)
    metrics.job(name, 'done')
  } catch (error) {
    metrics.job(name, 'failed')
    throw error
  }
}
