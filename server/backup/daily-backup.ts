import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type BackedUp, type BackupDeps, backUp } from './back-up.ts'

const DAILY = /^daily-\d{4}-\d{2}-\d{2}\.taizhang$/

/** Backs up into the folder under the day's name and keeps the newest `keep`. A second run on a day replaces the first. */
export async function dailyBackup(deps: BackupDeps, folder: string, keep: number): Promise<BackedUp> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const made = await backUp(deps, join(folder, `daily-${deps.now.toISOString().slice(0, 10)}.taizhang`))
  const old = (await readdir(folder))
    .filter((name) => DAILY.test(name))
    .sort()
    .reverse()
    .slice(keep)
  for (const name of old) await rm(join(folder, name))
  return made
}
