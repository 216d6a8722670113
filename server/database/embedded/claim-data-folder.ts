import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { tryLock } from './lock-file.ts'

export type DataFolderClaim = { release(): void } | { runningAt: string; pid: number }

/**
 * One server per data folder. Whoever comes second learns the address of the first; `taizhang start` then says so
 * and ends with 0, for what was asked for is there. The claim ends with the process, however it ends.
 */
export function claimDataFolder(dataFolder: string, url: string): DataFolderClaim {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const attempt = tryLock(join(dataFolder, 'server.lock'), url)
  return 'heldBy' in attempt ? { runningAt: attempt.heldBy.note, pid: attempt.heldBy.pid } : attempt
}
