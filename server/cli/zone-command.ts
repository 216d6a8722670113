import { Command } from 'commander'
import pg from 'pg'
import { wallTime } from '../http/system-time.ts'
import { addZone, listZones, retireZone, type ZoneDeps } from '../identity/zones.ts'
import { seedCatalogue, seedZoneIndicators } from '../indicators/seed-indicators.store.ts'
import { bringUpToDate } from '../installation.ts'
import type { Terminal } from './terminal.ts'
import { withInstallation } from './with-installation.ts'

export function zoneCommand(out: Terminal): Command {
  const add = new Command('add')
    .argument('<code>')
    .argument('<name>')
    .option('--committee <name>', out.say('cli.zone.committee'))
    .action((code: string, name: string, options: { committee?: string }) =>
      withZones(out, async (deps) => {
        await addZone(deps, { code, name, committeeName: options.committee ?? `${name}管委会` })
        out.print(out.say('cli.zone.added', { code, name }))
      }),
    )
  const list = new Command('list').option('--json', out.say('cli.json')).action((options: { json?: boolean }) =>
    withZones(out, async ({ owner }) => {
      const zones = await listZones(owner)
      if (options.json) return out.json(zones)
      for (const zone of zones) out.print([zone.code, zone.name, zone.retiredOn ?? ''].join('\t'))
    }),
  )
  const retire = new Command('retire').argument('<code>').action((code: string) =>
    withZones(out, async (deps) => {
      await retireZone(deps, code)
      out.print(out.say('cli.zone.retired', { code }))
    }),
  )
  return new Command('zone').description(out.say('cli.zone.about')).addCommand(add).addCommand(list).addCommand(retire)
}

const withZones = <T>(out: Terminal, work: (deps: ZoneDeps) => Promise<T>): Promise<T> =>
  withInstallation(out, async (installation) => {
    await bringUpToDate(installation, wallTime.now())
    const owner = new pg.Pool({ connectionString: installation.ownerUrl, max: 2 })
    try {
      const client = await owner.connect()
      await seedCatalogue(client).finally(() => client.release())
      return await work({ owner, now: wallTime.now, afterAdd: seedZoneIndicators })
    } finally {
      await owner.end()
    }
  })
