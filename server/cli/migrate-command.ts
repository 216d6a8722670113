import { Command } from 'commander'
import { wallTime } from '../http/system-time.ts'
import { bringUpToDate } from '../installation.ts'
import type { Terminal } from './terminal.ts'
import { withInstallation } from './with-installation.ts'

export const migrateCommand = (out: Terminal): Command =>
  new Command('migrate').description(out.say('cli.migrate.about')).action(() =>
    withInstallation(out, async (installation) => {
      const applied = await bringUpToDate(installation, wallTime.now())
      for (const name of applied) out.print(name)
      out.note(out.say(applied.length ? 'cli.migrate.done' : 'cli.migrate.nothing', { count: applied.length }))
    }),
  )
