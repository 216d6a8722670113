import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  request(method: string, route: string, status: number, seconds: number): void
  job(task: string, outcome: 'done' | 'failed'): void
  watchPool(name: string, pool: { totalCount: number; idleCount: number; waitingCount: number }): void
  /** The text format that Prometheus reads. */
  text(): Promise<string>
}

/** Counts by route pattern, never by path: an id in a label would make one series for each record. */
export function newMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'taizhang_http_request_seconds',
    help: 'Time to answer, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  })
  const jobs = new Counter({
    name: 'taizhang_jobs_total',
    help: 'Background jobs by task and outcome.',
    labelNames: ['task', 'outcome'],
    registers: [registry],
  })
  return {
    request: (method, route, status, seconds) => requests.observe({ method, route, status: String(status) }, seconds),
    job: (task, outcome) => jobs.inc({ task, outcome }),
    watchPool: (name, pool) => watchPool(registry, name, pool),
    text: () => registry.metrics(),
  }
}

function watchPool(
  registry: Registry,
  name: string,
  pool: { totalCount: number; idleCount: number; waitingCount: number },
): void {
  new Gauge({
    name: `taizhang_pool_${name}_connections`,
    help: `Database connections of the ${name} pool.`,
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'open' }, pool.totalCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waiting' }, pool.waitingCount)
    },
  })
}
