import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, startedAt } from './live-process.ts'
import { tryLock } from './lock-file.ts'

export interface Use {
  /** Gives it back; true where nobody else uses the database any more. */
  end(): boolean
}

const usersFolder = (dataFolder: string) => join(dataFolder, 'pg-users')

let uses = 0

/** Notes that this process uses the database of the folder: a command may come while the server runs, and leave first. */
export function beginUse(dataFolder: string): Use {
  mkdirSync(usersFolder(dataFolder), { recursive: true, mode: 0o700 })
  uses += 1
  const mine = join(usersFolder(dataFolder), `${process.pid}-${uses}`)
  writeFileSync(mine, startedAt(process.pid), { mode: 0o600 })
  return {
    end: () => {
      rmSync(mine, { force: true })
      return !isUsed(dataFolder)
    },
  }
}

/** Whether a living process uses the database; what dead ones left is removed. */
export function isUsed(dataFolder: string): boolean {
  const folder = usersFolder(dataFolder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const living = readdirSync(folder).filter((name) => {
    const pid = Number.parseInt(name, 10)
    const isLiving = isAlive(pid) && startedAt(pid) === readFileSync(join(folder, name), 'utf8')
    if (!isLiving) rmSync(join(folder, name), { force: true })
    return isLiving
  })
  return living.length > 0
}

/** One process at a time starts or stops the database of a folder; the others wait for it. */
export async function inTurn<T>(dataFolder: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const attempt = tryLock(join(dataFolder, 'pg.turn'), '')
    if ('release' in attempt) return await work().finally(attempt.release)
    await sleep(100)
  }
}
