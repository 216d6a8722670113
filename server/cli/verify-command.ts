import { Command } from 'commander'
import { openDatabase } from '../database/database.ts'
import { listZoneIds } from '../eventlog/chain.store.ts'
import { type Verification, verifyEvents } from '../eventlog/verify-events.ts'
import type { Terminal } from './terminal.ts'
import { withInstallation } from './with-installation.ts'

export const verifyCommand = (out: Terminal): Command =>
  new Command('verify')
    .description(out.say('cli.verify.about'))
    .option('--json', out.say('cli.json'))
    .action((options: { json?: boolean }) =>
      withInstallation(out, async ({ ownerUrl, secrets }) => {
        const { db, close } = openDatabase(ownerUrl, secrets.sessionSecret, { max: 2 })
        try {
          const found: Verification[] = []
          for (const zoneId of await listZoneIds(db)) found.push(await verifyEvents(db, zoneId))
          out.foundWrong = found.some((zone) => zone.broken !== null)
          if (options.json) return out.json(found)
          for (const zone of found) out.print(sentence(out, zone))
        } finally {
          await close()
        }
      }),
    )

function sentence(out: Terminal, zone: Verification): string {
  const { broken, ...whole } = zone
  if (!broken) return out.say('cli.verify.whole', { ...whole })
  if (!broken.row) return out.say('cli.verify.seal', { zoneId: zone.zoneId, batch: broken.batch })
  return out.say(`cli.verify.${broken.row.what}`, {
    zoneId: zone.zoneId,
    batch: broken.batch,
    sequence: broken.row.sequence,
  })
}
