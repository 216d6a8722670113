import type { Logger } from 'pino'
import { dailyBackup } from './backup/daily-backup.ts'
import { keptFiles } from './checks/kept-files.store.ts'
import type { Database } from './database/database.ts'
import { listZoneIds } from './eventlog/chain.store.ts'
import { sealEvents } from './eventlog/seal-events.ts'
import { sweepFiles } from './files/sweep-files.ts'
import { wallTime } from './http/system-time.ts'
import type { Installation } from './installation.ts'
import type { Task } from './jobs/run-jobs.ts'

/** In UTC: 18:15 is a quarter past two at night in the offices. `fill`: what was due while the server was down runs once, late, when it comes back. */
export const CRONTAB = [
  '*/5 * * * * seal_events ?max=3',
  '15 18 * * * daily_backup ?fill=1d&max=3',
  '45 18 * * * sweep_files ?fill=1d&max=3',
].join('\n')

/** What the house does by itself. Each opens its own work; one zone that fails never stops the others. */
export function periodicTasks(db: Database, installation: Installation, log: Logger): Record<string, Task> {
  return {
    async seal_events() {
      for (const zoneId of await listZoneIds(db)) {
        await sealEvents(db, zoneId).catch((error: unknown) => log.error({ err: error, zoneId }, 'sealing failed'))
      }
    },
    async daily_backup() {
      const { backupFolder, backupsKept } = installation.config
      const made = await dailyBackup({ ...installation, now: wallTime.now() }, backupFolder, backupsKept)
      log.info({ path: made.path, rows: made.rows, files: made.files }, 'daily backup')
    },
    async sweep_files() {
      const isKept = (hashes: readonly string[]) => keptFiles(db, hashes)
      const removed = await sweepFiles({ files: installation.files, isKept, now: wallTime.now() })
      log.info({ removed }, 'files that nothing refers to')
    },
  }
}
