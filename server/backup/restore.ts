import pg from 'pg'
import { migrate } from '../database/migrate.ts'
import type { FileStore } from '../files/file-store.ts'
import { keyFingerprint } from './back-up.ts'
import { type BackupHeader, type BackupLine, BackupRefused, type RowLine, readBackupFile } from './backup-file.ts'
import { foreignKeys, moveSequences } from './tables.ts'

export interface RestoreDeps {
  ownerUrl: string
  files: FileStore
  keys: { fieldKey: string; sessionSecret: string }
  onProgress?: (done: { table: string; rows: number }) => void
}

export interface Restored {
  rows: number
  files: number
  madeAt: string
}

/** Puts a backup into an empty database, all of it or nothing, then brings it to this version. */
export async function restore(deps: RestoreDeps, path: string): Promise<Restored> {
  const header = await readHeader(path)
  if (header.keyFingerprint !== keyFingerprint(deps.keys)) throw new BackupRefused('backup.other_keys')
  await migrate(deps.ownerUrl, deps.keys.sessionSecret, { only: header.migrations })
  const client = new pg.Client({ connectionString: deps.ownerUrl })
  await client.connect()
  try {
    await client.query(`set time zone 'UTC'; set datestyle to 'ISO'; begin`)
    await refuseUnlessEmpty(client)
    const restored = await load(client, deps, path)
    await client.query('commit')
    await migrate(deps.ownerUrl, deps.keys.sessionSecret)
    return { ...restored, madeAt: header.madeAt }
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    await client.end()
  }
}

async function readHeader(path: string): Promise<BackupHeader> {
  for await (const line of readBackupFile(path)) {
    if (!('format' in line) || line.format !== 'taizhang-backup') throw new BackupRefused('backup.not_ours')
    if (line.version !== 1) throw new BackupRefused('backup.newer')
    return line
  }
  throw new BackupRefused('backup.damaged')
}

async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ used: boolean }>(
    'select exists (select 1 from zone) or exists (select 1 from auth."user") as used',
  )
  if (rows[0]?.used) throw new BackupRefused('backup.not_empty')
  await client.query('delete from indicator_catalogue')
}

/** Foreign keys are set aside while rows come in whatever order, and put back before the commit: each is then checked whole. */
async function load(client: pg.Client, deps: RestoreDeps, path: string): Promise<{ rows: number; files: number }> {
  const keys = await foreignKeys(client)
  for (const key of keys) await client.query(`alter table ${key.table} drop constraint ${key.name}`)
  const counts = { rows: 0, files: 0 }
  const table = new TableLoader(client, deps.onProgress)
  for await (const line of readBackupFile(path)) {
    if (Array.isArray(line)) counts.rows += await table.add(line)
    else {
      await table.flush()
      if (await isFileTaken(line, deps.files)) counts.files++
      if ('table' in line) table.begin(line)
      if ('end' in line && (line.rows !== counts.rows || line.files !== counts.files))
        throw new BackupRefused('backup.damaged')
    }
  }
  await moveSequences(client)
  for (const key of keys) await client.query(`alter table ${key.table} add constraint ${key.name} ${key.definition}`)
  return counts
}

async function isFileTaken(line: Exclude<BackupLine, RowLine>, files: FileStore): Promise<boolean> {
  if (!('file' in line)) return false
  const bytes = Buffer.from(line.base64, 'base64')
  const stored = await files.put(bytes, { limitBytes: bytes.length })
  if (stored.sha256 !== line.file) throw new BackupRefused('backup.damaged')
  return true
}

const BATCH_PARAMETERS = 20_000
const NAME = /^[a-z_]+\."?[a-zA-Z_]+"?$/

class TableLoader {
  readonly #client: pg.Client
  readonly #onProgress: RestoreDeps['onProgress']
  #table: { table: string; columns: string[]; types: string[] } | null = null
  #rows: RowLine[] = []
  #loaded = 0

  constructor(client: pg.Client, onProgress: RestoreDeps['onProgress']) {
    this.#client = client
    this.#onProgress = onProgress
  }

  begin(table: { table: string; columns: string[]; types: string[] }): void {
    if (!NAME.test(table.table)) throw new BackupRefused('backup.damaged')
    this.#table = table
    this.#loaded = 0
  }

  async add(row: RowLine): Promise<1> {
    if (!this.#table || row.length !== this.#table.columns.length) throw new BackupRefused('backup.damaged')
    this.#rows.push(row)
    if (this.#rows.length * row.length >= BATCH_PARAMETERS) await this.flush()
    return 1
  }

  async flush(): Promise<void> {
    const table = this.#table
    if (!table || this.#rows.length === 0) return
    const tuples = this.#rows.map(
      (row, i) => `(${row.map((_, j) => `$${i * row.length + j + 1}::text::${table.types[j]}`).join(', ')})`,
    )
    await this.#client.query(
      `insert into ${table.table} (${table.columns.join(', ')}) overriding system value values ${tuples.join(', ')}`,
      this.#rows.flat(),
    )
    this.#loaded += this.#rows.length
    this.#rows = []
    this.#onProgress?.({ table: table.table, rows: this.#loaded })
  }
}
