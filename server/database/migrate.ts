import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import { installJobs } from '../jobs/install-jobs.ts'
import { urlFor } from './connection.ts'
import { assertUtf8 } from './embedded/assert-utf8.ts'
import { ensureRoles, passwordOf, WORKER_ROLE } from './roles.ts'

const FOLDER = new URL('./migrations/', import.meta.url)
// Any constant: it keeps two servers that start together from migrating at once.
const MIGRATION_LOCK = 7_246_001

export interface Migrated {
  applied: string[]
}

export interface MigrateOptions {
  /** Only these files: a backup is put into the version that it was taken from. Unknown names are refused. */
  only?: readonly string[]
  /** Called once before a database that is already in use is changed. */
  beforeUpgrade?: () => Promise<void>
}

/** Thrown when a migration that has run no longer reads as it did: the schema is not what the code believes. */
export class MigrationChanged extends Error {}

/** Brings the database to this version: roles, SQL files in order, the job queue. Each file in one transaction, once. */
export async function migrate(url: string, secret: string, options: MigrateOptions = {}): Promise<Migrated> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await assertUtf8(client)
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await ensureRoles(client, secret)
    await client.query(
      'create table if not exists migration (name text primary key, sha256 text not null, run_at timestamptz not null default now())',
    )
    const { applied, pending } = await compareMigrations(client, options.only)
    if (applied > 0 && pending.length > 0) await options.beforeUpgrade?.()
    for (const file of pending) await run(client, file)
    await installJobs(urlFor(url, { role: WORKER_ROLE, password: passwordOf(secret, WORKER_ROLE) }))
    return { applied: pending.map((file) => file.name) }
  } finally {
    await client.end()
  }
}

interface MigrationFile {
  name: string
  sql: string
  sha256: string
}

async function compareMigrations(
  client: pg.Client,
  only?: readonly string[],
): Promise<{ applied: number; pending: MigrationFile[] }> {
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration')
  const known = new Map(rows.map((row) => [row.name, row.sha256]))
  const files = await readMigrations()
  const names = new Set(files.map((file) => file.name))
  const foreign = [...known.keys(), ...(only ?? [])].find((name) => !names.has(name))
  if (foreign) throw new MigrationChanged(`${foreign} is of a newer version than this program`)
  const changed = files.find((file) => known.has(file.name) && known.get(file.name) !== file.sha256)
  if (changed) throw new MigrationChanged(`${changed.name} has changed since it ran on this database`)
  const pending = files.filter((file) => !known.has(file.name) && (!only || only.includes(file.name)))
  return { applied: known.size, pending }
}

async function readMigrations(): Promise<MigrationFile[]> {
  const names = (await readdir(FOLDER)).filter((file) => file.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, FOLDER), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function run(client: pg.Client, file: MigrationFile): Promise<void> {
  await client.query('begin')
  try {
    await client.query(file.sql)
    await client.query('insert into migration (name, sha256) values ($1, $2)', [file.name, file.sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`${file.name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
