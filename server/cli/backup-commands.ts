import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { backUp, keyFingerprint } from '../backup/back-up.ts'
import { BackupRefused } from '../backup/backup-file.ts'
import { restore } from '../backup/restore.ts'
import { wallTime } from '../http/system-time.ts'
import { CommandFailed, type Terminal } from './terminal.ts'
import { withInstallation } from './with-installation.ts'

/** backup, restore and key: what an office needs to lose a machine and nothing else. */
export const backupCommands = (out: Terminal): Command[] => [backupCommand(out), restoreCommand(out), keyCommand(out)]

const progress = (out: Terminal) => (done: { table: string; rows: number }) =>
  out.progress(out.say('cli.backup.progress', done))

const backupCommand = (out: Terminal) =>
  new Command('backup')
    .description(out.say('cli.backup.about'))
    .argument('<file>')
    .action((file: string) =>
      withInstallation(out, async (installation) => {
        const path = resolve(file)
        if (existsSync(path)) throw new CommandFailed(out.say('backup.file_exists', { file }))
        const made = await backUp({ ...installation, now: wallTime.now(), onProgress: progress(out) }, path)
        out.note(out.say('cli.backup.done', { file, rows: made.rows, files: made.files }))
      }),
    )

const restoreCommand = (out: Terminal) =>
  new Command('restore')
    .description(out.say('cli.restore.about'))
    .argument('<file>')
    .action((file: string) =>
      withInstallation(out, async (installation) => {
        const path = resolve(file)
        if (!existsSync(path)) throw new CommandFailed(out.say('backup.no_file', { file }))
        const restored = await restore({ ...installation, onProgress: progress(out) }, path).catch((error: unknown) => {
          if (error instanceof BackupRefused) throw new CommandFailed(out.say(error.code, error.values))
          throw error
        })
        out.note(out.say('cli.restore.done', { file, rows: restored.rows, files: restored.files, at: restored.madeAt }))
      }),
    )

const keyCommand = (out: Terminal) => {
  const exportKeys = new Command('export')
    .description(out.say('cli.key.export.about'))
    .option('--json', out.say('cli.json'))
    .action((options: { json?: boolean }) =>
      withInstallation(out, async ({ keys }) => {
        const fingerprint = keyFingerprint(keys)
        if (options.json) return out.json({ ...keys, fingerprint })
        out.print(`FIELD_KEY=${keys.fieldKey}`)
        out.print(`SESSION_SECRET=${keys.sessionSecret}`)
        out.note(out.say('cli.key.export.done', { fingerprint }))
      }),
    )
  return new Command('key').description(out.say('cli.key.about')).addCommand(exportKeys)
}
