import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { dayIn } from '../http/system-time.ts'
import { type BackedUp, type BackupDeps, backUp } from './back-up.ts'

// The offices' own day; a night's backup at 02:15 there is the evening before in UTC.
const OFFICE_TIME = 'Asia/Shanghai'
const DAILY = /^daily-\d{4}-\d{2}-\d{2}\.taizhang$/

/** Backs up into the folder under the day's name and keeps the newest `keep`. A second run on a day replaces the first. */
export async function dailyBackup(deps: BackupDeps, folder: string, keep: number): Promise<BackedUp> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  // What a kill left half written is nobody's backup.
  for (const name of await readdir(folder)) if (name.endsWith('.partial')) await rm(join(folder, name))
  const made = await backUp(deps, join(folder, `daily-${dayIn(OFFICE_TIME, deps.now)}.taizhang`))
  const old = (await readdir(folder))
    .filter((name) => DAILY.test(name))
    .sort()
    .reverse()
    .slice(keep)
  for (const name of old) await rm(join(folder, name))
  return made
}
