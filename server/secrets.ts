import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Config } from './config.ts'

export interface Secrets {
  /** Signs sessions; 64 hexadecimal digits. */
  sessionSecret: string
  /** Encrypts identity fields; 32 bytes. Lost with it: every encrypted field. */
  fieldKey: Buffer
  /** The superuser of the embedded database. */
  databasePassword: string
}

/** What the running server works with, wherever it comes from. */
export interface RunningSecrets {
  sessionSecret: string
  fieldKey: Buffer
}

export class SecretsError extends Error {
  override name = 'SecretsError'
}

const secretsFile = z.object({
  sessionSecret: z.string().min(32),
  fieldKey: z.base64().refine((text) => Buffer.from(text, 'base64').length === 32),
  databasePassword: z.string().min(16),
})

/**
 * The secrets of a data folder, drawn on its first start. Files that others could read are closed, with a word
 * through `say`; a missing or broken file beside an existing database is refused, for new keys would not open it.
 */
export function loadSecrets(dataFolder: string, say: (line: string) => void = () => {}): Secrets {
  const file = join(dataFolder, 'secrets.json')
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  // Another user may be let through the folder (PostgreSQL, where root may not run it), never into its list.
  close(dataFolder, 0o700, 0o066, say)
  if (!existsSync(file)) return drawSecrets(dataFolder, file)
  close(file, 0o600, 0o077, say)
  const { fieldKey, ...rest } = parse(file)
  return { ...rest, fieldKey: Buffer.from(fieldKey, 'base64') }
}

/** The secrets to run with: the environment's where it names them, else those of the data folder. */
export function runningSecrets(
  config: Pick<Config, 'sessionSecret' | 'fieldKey' | 'databaseUrl' | 'dataFolder'>,
  say?: (line: string) => void,
): RunningSecrets {
  const kept = config.databaseUrl === null ? loadSecrets(config.dataFolder, say) : null
  const sessionSecret = config.sessionSecret ?? kept?.sessionSecret
  const fieldKey = config.fieldKey ?? kept?.fieldKey
  if (sessionSecret === undefined || fieldKey === undefined) {
    throw new SecretsError('SESSION_SECRET and FIELD_KEY are required with DATABASE_URL')
  }
  return { sessionSecret, fieldKey }
}

function parse(file: string): z.infer<typeof secretsFile> {
  try {
    return secretsFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new SecretsError(`${file} cannot be read as the secrets of Taizhang: put it back from a copy.`, { cause })
  }
}

function drawSecrets(dataFolder: string, file: string): Secrets {
  if (existsSync(join(dataFolder, 'pg', 'PG_VERSION'))) {
    throw new SecretsError(`${file} is missing although there is a database beside it: put it back from a copy.`)
  }
  const sessionSecret = randomBytes(32).toString('hex')
  const fieldKey = randomBytes(32)
  const databasePassword = randomBytes(24).toString('base64url')
  const text = JSON.stringify({ sessionSecret, fieldKey: fieldKey.toString('base64'), databasePassword }, null, 2)
  writeWhole(file, `${text}\n`)
  return { sessionSecret, fieldKey, databasePassword }
}

function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.new`
  const descriptor = openSync(unfinished, 'w', 0o600)
  try {
    writeFileSync(descriptor, text)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(unfinished, file)
}

function close(path: string, mode: number, forbidden: number, say: (line: string) => void): void {
  if (process.platform === 'win32') return
  const found = statSync(path).mode & 0o777
  if ((found & forbidden) === 0) return
  chmodSync(path, mode)
  say(`${path} was open to other users (mode ${found.toString(8)}); it is ${mode.toString(8)} now.`)
}
