import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { clusterFolder } from './cluster.ts'
import { isAlive } from './live-process.ts'
import { tryLock } from './lock-file.ts'
import { isPostmasterOf, readPostmaster, waitUntilGone } from './postmaster.ts'
import { startEmbedded } from './start-embedded.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser of the test PostgreSQL, on its database `postgres`: `inject('adminUrl')`. */
    adminUrl: string
    /** Where each compiled statement of the run is kept for the audit at its end. */
    sqlAuditFile: string
  }
}

export interface TestServer {
  /** The superuser on the database `postgres`, from where tests create and drop databases of their own. */
  adminUrl: string
  /** Leaves the server; the last one to leave stops it. */
  release(): Promise<void>
}

const SILENT = { info: () => {}, warn: () => {} }

/**
 * The PostgreSQL of the integration tests, in `<folder>/pg`. Test runs at the same time share one; it forgets on a
 * crash, so one that nobody uses is thrown away and made new.
 */
export async function testServer(folder: string): Promise<TestServer> {
  const users = join(folder, 'users')
  mkdirSync(users, { recursive: true, mode: 0o700 })
  const mine = join(users, String(process.pid))
  const server = await inTurn(folder, async () => {
    if (liveUsers(users).length === 0) await beginAnew(folder, users)
    writeFileSync(mine, '')
    return await startEmbedded({ dataFolder: folder, log: SILENT, durable: false })
  })
  const leave = async () => {
    rmSync(mine, { force: true })
    if (liveUsers(users).length === 0) await server.stop()
  }
  return { adminUrl: server.url.replace(/[^/]*$/, 'postgres'), release: () => inTurn(folder, leave) }
}

async function beginAnew(folder: string, users: string): Promise<void> {
  const cluster = clusterFolder(folder)
  const left = readPostmaster(cluster)
  if (left && isPostmasterOf(cluster, left.pid)) {
    process.kill(left.pid, 'SIGQUIT')
    await waitUntilGone(left.pid, 10_000)
  }
  rmSync(cluster, { recursive: true, force: true })
  for (const dead of readdirSync(users)) rmSync(join(users, dead), { force: true })
}

function liveUsers(users: string): string[] {
  return readdirSync(users).filter((pid) => isAlive(Number(pid)))
}

async function inTurn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const attempt = tryLock(join(folder, 'turn.lock'), 'tests')
    if ('release' in attempt) return await work().finally(attempt.release)
    await sleep(100)
  }
}
