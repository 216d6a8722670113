import { execFile } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import { EmbeddedError } from './embedded-error.ts'

/**
 * Whom the binaries of PostgreSQL run as, since they refuse root and users without a name.
 * `prefix` goes before the command; `owner` is who has to own the data on disk (null: whoever we are).
 */
export interface Identity {
  prefix: readonly string[]
  spawn: { uid?: number; gid?: number }
  owner: { uid: number; gid: number } | null
}

const SELF: Identity = { prefix: [], spawn: {}, owner: null }

/**
 * An ordinary user runs them itself. Root keeps its files, and its way through folders of mode 700, by a user
 * namespace in which it has another number; where namespaces are forbidden (most containers) it becomes `nobody`.
 * Data that an ordinary user has made stays that user's when root starts it.
 */
export async function chooseIdentity(binaries: Binaries, cluster: string): Promise<Identity> {
  const uid = process.getuid?.()
  if (uid === undefined || (uid !== 0 && hasName())) return SELF
  const owner = ownerOf(cluster)
  const candidates = uid === 0 && owner && owner.uid !== 0 ? [become(owner), renamed(uid)] : [renamed(uid)]
  if (uid === 0) candidates.push(become(nobody()))
  for (const candidate of candidates) {
    if (await works(candidate, binaries, dirname(dirname(cluster)))) return candidate
  }
  throw new EmbeddedError(
    'no_permission',
    uid === 0
      ? `PostgreSQL refuses root, this machine forbids user namespaces, and no other user may enter this folder: start as an ordinary user, move to a folder that others may enter, or set DATABASE_URL.`
      : `User ${uid} has no name on this machine and PostgreSQL wants one: start as a named user, or set DATABASE_URL.`,
  )
}

/** Command and arguments as this identity runs them. */
export const asIdentity = (identity: Identity, program: string, args: readonly string[]): [string, ...string[]] => {
  const [command = program, ...rest] = [...identity.prefix, program, ...args]
  return [command, ...rest]
}

const renamed = (uid: number): Identity => ({
  prefix: ['unshare', '--user', `--map-user=${nobody().uid}`, '--'],
  spawn: {},
  owner: { uid, gid: process.getgid?.() ?? 0 },
})

const become = (owner: { uid: number; gid: number }): Identity => ({ prefix: [], spawn: owner, owner })

async function works(identity: Identity, binaries: Binaries, above: string): Promise<boolean> {
  const script = 'test -x "$0" && "$1" --version'
  const [command, ...args] = asIdentity(identity, '/bin/sh', ['-c', script, above, binaries.postgres])
  const tried = promisify(execFile)(command, args, { ...identity.spawn, cwd: '/' })
  return await tried.then(
    () => true,
    () => false,
  )
}

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

function ownerOf(path: string): { uid: number; gid: number } | null {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? { uid: found.uid, gid: found.gid } : null
}

// initdb looks its user up by number, so the number has to stand in the list of users.
function nobody(): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m)
  return { uid: Number(line?.[1] ?? 65534), gid: Number(line?.[2] ?? 65534) }
}
