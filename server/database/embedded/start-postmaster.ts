import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ClusterRequest, clusterFolder, openTo } from './cluster.ts'
import { EmbeddedError, explainFailure } from './embedded-error.ts'
import { lastPort } from './postmaster.ts'
import { runBinary } from './run-binary.ts'

const KEPT_LOGS = 3
const RECOVERY_SECONDS = 600

const SAFE = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' }
const FORGETFUL = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' }

/** Starts PostgreSQL on the loopback address and waits until it takes connections; resolves with its port. */
export async function startPostmaster(request: ClusterRequest, durable: boolean): Promise<number> {
  const cluster = clusterFolder(request.dataFolder)
  const logFile = rotateLog(request)
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(attempt === 1 ? lastPort(cluster) : null)
    const written = statSync(logFile).size
    const result = await runBinary(request.identity, request.binaries.pgCtl, [
      ...['start', '--wait', '--silent', '-t', String(RECOVERY_SECONDS), '-D', cluster, '-l', logFile],
      ...['-o', options(port, durable)],
    ])
    if (result.code === 0) return port
    const said = result.output + readFileSync(logFile, 'utf8').slice(written)
    if (attempt === 50 || !mayPass(said)) throw explainFailure('Starting the database', cluster, said)
    await sleep(200)
  }
}

// The port went to somebody else since we asked, or the children of a killed postmaster have not noticed yet.
const mayPass = (said: string) =>
  /could not bind|Address already in use|pre-existing shared memory block/.test(said) && !/No space left/.test(said)

function options(port: number, durable: boolean): string {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? SAFE : FORGETFUL),
  }
  const pairs = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  return [`-p ${port}`, ...pairs].join(' ')
}

/** Stops a PostgreSQL that runs on this folder: running statements are cut, what was committed is kept. */
export async function stopPostmaster(request: ClusterRequest): Promise<void> {
  const stop = (mode: string, seconds: number) =>
    runBinary(request.identity, request.binaries.pgCtl, [
      ...['stop', '--wait', '--silent', '-t', String(seconds), '-m', mode, '-D', clusterFolder(request.dataFolder)],
    ])
  const fast = await stop('fast', 60)
  if (fast.code === 0 || /PID file .* does not exist|No such process/.test(fast.output)) return
  const immediate = await stop('immediate', 20)
  if (immediate.code !== 0) throw new EmbeddedError('not_startable', `PostgreSQL does not stop: ${immediate.output}`)
}

function rotateLog(request: ClusterRequest): string {
  const logFile = join(request.dataFolder, 'pg.log')
  if (existsSync(logFile) && statSync(logFile).size > 0) {
    for (let age = KEPT_LOGS - 1; age >= 1; age -= 1) {
      if (existsSync(`${logFile}.${age}`)) renameSync(`${logFile}.${age}`, `${logFile}.${age + 1}`)
    }
    renameSync(logFile, `${logFile}.1`)
  }
  rmSync(logFile, { force: true })
  closeSync(openSync(logFile, 'a', 0o600))
  openTo(request.identity, request.dataFolder, [logFile])
  return logFile
}

async function freePort(preferred: number | null): Promise<number> {
  if (preferred !== null && (await canListen(preferred)) !== null) return preferred
  return (await canListen(0)) ?? 0
}

function canListen(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })
}
