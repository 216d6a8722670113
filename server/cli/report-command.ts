import { writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import pg from 'pg'
import { isIsoDate } from '../../domain/calendar/iso-date.ts'
import { systemActor } from '../../domain/eventlog/event.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { openDatabase } from '../database/database.ts'
import { dayIn, wallTime } from '../http/system-time.ts'
import { listZones } from '../identity/zones.ts'
import { reportSources } from '../report-sources.ts'
import { downloadReport } from '../reports/write-report.ts'
import { CommandFailed, type Terminal } from './terminal.ts'
import { withInstallation } from './with-installation.ts'

/** Who asks on the console has the database already; the report still reads no more than a statistician may. */
const reporter = (zoneId: string): Actor => ({ ...systemActor(zoneId), roles: ['statistician'] })

interface Options {
  zone: string
  from: string
  to: string
  output: string
}

export const reportCommand = (out: Terminal): Command =>
  new Command('report')
    .description(out.say('cli.report.about'))
    .requiredOption('--zone <code>', out.say('cli.report.zone'))
    .requiredOption('--from <date>', out.say('cli.report.period'))
    .requiredOption('--to <date>', out.say('cli.report.period'))
    .requiredOption('-o, --output <file>', out.say('cli.report.file'))
    .action((options: Options) => writeReportFile(out, options))

function writeReportFile(out: Terminal, { zone, from, to, output }: Options): Promise<void> {
  const wrong = [from, to].find((date) => !isIsoDate(date))
  if (wrong !== undefined) throw new CommandFailed(out.say('cli.not_a_date', { date: wrong }))
  return withInstallation(out, async ({ ownerUrl, secrets }) => {
    const found = await zoneByCode(ownerUrl, zone)
    if (!found) throw new CommandFailed(out.say('cli.zone.unknown', { code: zone }))
    const { db, close } = openDatabase(ownerUrl, secrets.sessionSecret, { max: 2 })
    try {
      const today = dayIn(found.timeZone, wallTime.now())
      const deps = { db, now: wallTime.now, ...reportSources(db) }
      const { bytes } = await downloadReport(deps, reporter(found.zoneId), today, { from, to })
      await writeFile(output, bytes)
      out.print(out.say('cli.report.done', { file: output }))
    } finally {
      await close()
    }
  })
}

async function zoneByCode(ownerUrl: string, code: string) {
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 })
  try {
    return (await listZones(owner)).find((zone) => zone.code === code && zone.retiredOn === null)
  } finally {
    await owner.end()
  }
}
