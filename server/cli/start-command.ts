import { Command } from 'commander'
import { processEnvironment, readConfig } from '../config.ts'
import { claimDataFolder } from '../database/embedded/claim-data-folder.ts'
import { newLogger } from '../http/logger.ts'
import { openInstallation } from '../installation.ts'
import { type RunningServer, runServer } from '../run-server.ts'
import { CommandFailed, type Terminal } from './terminal.ts'
import { ROOT } from './with-installation.ts'

export const startCommand = (out: Terminal): Command =>
  new Command('start')
    .description(out.say('cli.start.about'))
    .option('--no-demo', out.say('cli.start.no_demo'))
    .action((options: { demo: boolean }) => start(out, options.demo))

async function start(out: Terminal, demo: boolean): Promise<void> {
  const config = readConfig(processEnvironment(), ROOT)
  const claim = claimDataFolder(config.dataFolder, config.publicUrl)
  if ('runningAt' in claim) return out.print(out.say('cli.start.already', { url: claim.runningAt, pid: claim.pid }))
  const stopped = untilAskedToStop()
  const log = newLogger({ level: config.logLevel, format: config.logFormat })
  const installation = await openInstallation(config, {
    info: (line) => log.info(line),
    warn: (line) => log.warn(line),
  })
  try {
    const server = await runServer(installation, { demo: demo && config.databaseUrl === null, log }).catch(explainPort)
    welcome(out, server)
    await stopped
    out.note(out.say('cli.start.stopping'))
    await server.stop()
  } finally {
    await installation.close()
    claim.release()
  }
  out.note(out.say('cli.start.stopped'))

  function explainPort(error: unknown): never {
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error
    throw new CommandFailed(out.say('cli.start.port_taken', { host: config.host, port: config.port }))
  }
}

function welcome(out: Terminal, server: RunningServer): void {
  out.print(out.say('cli.start.address', { url: server.url }))
  if (server.setUpToken) out.print(out.say('cli.start.setup', { url: server.url, token: server.setUpToken }))
  if (server.demoAccounts.length > 0) {
    out.print(out.say('cli.start.accounts'))
    for (const account of server.demoAccounts)
      out.print(`  ${account.loginName.padEnd(10)} ${account.password}  ${account.title}`)
  }
}

/** The first signal asks for a clean end; what comes after it while that is under way changes nothing. */
function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}
