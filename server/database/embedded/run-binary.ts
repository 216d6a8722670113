import { spawn } from 'node:child_process'
import { asIdentity, type Identity } from './identity.ts'

export interface BinaryResult {
  code: number
  output: string
}

// Nothing of the caller's environment reaches PostgreSQL: a PGDATA or a LANG there would change what it does.
const ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C' }

/** Runs one of PostgreSQL's programs to its end; resolves with its exit code and all that it wrote. */
export function runBinary(identity: Identity, program: string, args: readonly string[]): Promise<BinaryResult> {
  const [command, ...rest] = asIdentity(identity, program, args)
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, {
      ...identity.spawn,
      ...(process.platform === 'win32' ? { windowsHide: true } : { env: ENVIRONMENT, cwd: '/' }),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: Ctrl-C at the terminal must not reach an initdb or a pg_ctl half way.
      detached: process.platform !== 'win32',
    })
    let output = ''
    const take = (chunk: string) => {
      output += chunk
    }
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', take)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
