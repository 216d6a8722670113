import { Command } from 'commander'
import pg from 'pg'
import { Refused } from '../../domain/refusal.ts'
import { forgetDemoAccounts, keepDemoAccounts } from '../demo/demo-accounts.ts'
import { loadDemo } from '../demo/load-demo.ts'
import { removeDemo } from '../demo/remove-demo.ts'
import { wallTime } from '../http/system-time.ts'
import { removeZoneAccounts } from '../identity/remove-zone-accounts.ts'
import { seedCatalogue, seedZoneIndicators } from '../indicators/seed-indicators.store.ts'
import { bringUpToDate, type Installation } from '../installation.ts'
import type { Terminal } from './terminal.ts'
import { withInstallation } from './with-installation.ts'

export const demoCommand = (out: Terminal): Command =>
  new Command('demo')
    .description(out.say('cli.demo.about'))
    .addCommand(new Command('load').action(() => withInstallation(out, (installation) => load(out, installation))))
    .addCommand(new Command('remove').action(() => withInstallation(out, (installation) => remove(out, installation))))

async function load(out: Terminal, installation: Installation): Promise<void> {
  await bringUpToDate(installation, wallTime.now())
  const owner = new pg.Pool({ connectionString: installation.ownerUrl, max: 2 })
  try {
    const client = await owner.connect()
    await seedCatalogue(client).finally(() => client.release())
    const accounts = await loadDemo({ owner, now: wallTime.now, afterAdd: seedZoneIndicators })
    await keepDemoAccounts(installation.config.dataFolder, accounts)
    out.print(out.say('cli.demo.loaded'))
    for (const { loginName, password, title } of accounts) out.print(`  ${loginName.padEnd(10)} ${password}  ${title}`)
  } catch (error) {
    if (!(error instanceof Refused && error.refusal.code === 'zone.code_taken')) throw error
    out.print(out.say('cli.demo.present'))
  } finally {
    await owner.end()
  }
}

async function remove(out: Terminal, installation: Installation): Promise<void> {
  const removed = await removeDemo(installation, removeZoneAccounts)
  await forgetDemoAccounts(installation.config.dataFolder)
  out.print(out.say(removed ? 'cli.demo.removed' : 'cli.demo.absent'))
}
