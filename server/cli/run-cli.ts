import { Command, CommanderError } from 'commander'
import { Refused } from '../../domain/refusal.ts'
import { ConfigError } from '../config.ts'
import { backupCommands } from './backup-commands.ts'
import { checkCommand } from './check-command.ts'
import { demoCommand } from './demo-command.ts'
import { migrateCommand } from './migrate-command.ts'
import { reportCommand } from './report-command.ts'
import { startCommand } from './start-command.ts'
import { CommandFailed, type Terminal, terminal } from './terminal.ts'
import { userCommand } from './user-command.ts'
import { verifyCommand } from './verify-command.ts'
import { zoneCommand } from './zone-command.ts'

/** 0: done. 1: done, and something is wrong (a check found an inconsistency, a log was altered). 2: could not run. */
export async function runCli(argv: string[]): Promise<0 | 1 | 2> {
  const out = terminal()
  const program = buildProgram(out)
  try {
    await program.parseAsync(argv)
    return out.foundWrong ? 1 : 0
  } catch (error) {
    return explain(error, out)
  }
}

function buildProgram(out: Terminal): Command {
  const program = new Command('taizhang').description(out.say('cli.about')).exitOverride()
  program.helpOption('-h, --help', out.say('cli.help')).helpCommand(false)
  const commands = [
    startCommand,
    migrateCommand,
    demoCommand,
    checkCommand,
    reportCommand,
    verifyCommand,
    zoneCommand,
    userCommand,
  ]
  for (const command of commands) program.addCommand(command(out))
  for (const command of backupCommands(out)) program.addCommand(command)
  const inherit = (command: Command) => {
    command.exitOverride().helpOption('-h, --help', out.say('cli.help'))
    command.commands.forEach(inherit)
  }
  program.commands.forEach(inherit)
  return program
}

function explain(error: unknown, out: Terminal): 0 | 2 {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof Refused) out.error(out.say(error.refusal.code, error.refusal.values))
  else if (error instanceof CommandFailed || error instanceof ConfigError) out.error(error.message)
  else if (error instanceof Error && 'code' in error) out.error(error.message)
  else out.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return 2
}
