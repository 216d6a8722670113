import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './live-process.ts'

export interface Postmaster {
  pid: number
  port: number
}

/** The process and port that postmaster.pid names, or null where there is none or it is half written. */
export function readPostmaster(cluster: string): Postmaster | null {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  return pid > 0 && port > 0 ? { pid, port } : null
}

/** The port of the last run, so that pools which outlive a killed database find the next one. */
export function lastPort(cluster: string): number | null {
  const file = join(cluster, 'postmaster.opts')
  const port = existsSync(file) ? readFileSync(file, 'utf8').match(/"-p" "(\d+)"/)?.[1] : undefined
  return port === undefined ? null : Number(port)
}

/**
 * Whether the process is PostgreSQL at work in this folder. A number alone says nothing: after a power cut it may
 * be anybody's, and then the file that names it would keep the database from ever starting again.
 */
export function isPostmasterOf(cluster: string, pid: number): boolean {
  if (!isAlive(pid)) return false
  try {
    return realpathSync(readlinkSync(`/proc/${pid}/cwd`)) === realpathSync(cluster)
  } catch {
    // No /proc on this system, or a process of somebody else: believe the file, as PostgreSQL does.
    return !existsSync('/proc/self/cwd')
  }
}

/** Removes a postmaster.pid whose process is gone or is not PostgreSQL. */
export function clearStalePid(cluster: string): void {
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

/** Waits until the process has ended; false where it has not within the time. */
export async function waitUntilGone(pid: number, allowanceMs: number): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < allowanceMs; waitedMs += 50) {
    if (!isAlive(pid)) return true
    await sleep(50)
  }
  return !isAlive(pid)
}
