import { Command } from 'commander'
import pg from 'pg'
import { wallTime } from '../http/system-time.ts'
import {
  addOperatorUser,
  listOperatorUsers,
  type OperatorDeps,
  resetOperatorUserPassword,
  setOperatorUserState,
  unlockOperatorUser,
} from '../identity/operator-users.ts'
import type { Terminal } from './terminal.ts'
import { withInstallation } from './with-installation.ts'

/** People from the console: for the first of a zone, and for whoever locked the last administrator out. */
export function userCommand(out: Terminal): Command {
  const command = new Command('user').description(out.say('cli.user.about'))
  command.addCommand(addCommand(out))
  command.addCommand(listCommand(out))
  for (const act of ['disable', 'enable', 'unlock', 'reset-password'] as const) command.addCommand(actCommand(out, act))
  return command
}

const addCommand = (out: Terminal) =>
  onZone(out, new Command('add'))
    .argument('<login-name>')
    .argument('<display-name>')
    .option('--admin', out.say('cli.user.admin'))
    .action((loginName: string, displayName: string, options: { zone: string; admin?: boolean }) =>
      withUsers(out, async (deps) => {
        const user = { zoneCode: options.zone, loginName, displayName, admin: options.admin === true }
        const { firstPassword } = await addOperatorUser(deps, user)
        if (firstPassword === null) return out.print(out.say('cli.user.done', { loginName }))
        out.print(out.say('cli.user.added', { loginName, password: firstPassword }))
      }),
    )

const listCommand = (out: Terminal) =>
  onZone(out, new Command('list'))
    .option('--json', out.say('cli.json'))
    .action((options: { zone: string; json?: boolean }) =>
      withUsers(out, async (deps) => {
        const users = await listOperatorUsers(deps, options.zone)
        if (options.json) return out.json(users)
        for (const user of users) out.print([user.loginName, user.displayName, user.state].join('\t'))
      }),
    )

const actCommand = (out: Terminal, act: 'disable' | 'enable' | 'unlock' | 'reset-password') =>
  onZone(out, new Command(act))
    .argument('<login-name>')
    .action((loginName: string, options: { zone: string }) =>
      withUsers(out, async (deps) => {
        const who = { zoneCode: options.zone, loginName }
        if (act === 'reset-password') {
          const { firstPassword } = await resetOperatorUserPassword(deps, who)
          return out.print(out.say('cli.user.reset', { loginName, password: firstPassword }))
        }
        if (act === 'unlock') await unlockOperatorUser(deps, who)
        else await setOperatorUserState(deps, who, act === 'disable' ? 'disabled' : 'active')
        out.print(out.say('cli.user.done', { loginName }))
      }),
    )

const onZone = (out: Terminal, command: Command) => command.requiredOption('--zone <code>', out.say('cli.report.zone'))

const withUsers = (out: Terminal, work: (deps: OperatorDeps) => Promise<void>): Promise<void> =>
  withInstallation(out, async ({ ownerUrl, secrets }) => {
    const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 })
    try {
      await work({ owner, now: wallTime.now, secret: secrets.sessionSecret })
    } finally {
      await owner.end()
    }
  })
