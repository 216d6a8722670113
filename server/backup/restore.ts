import { isDeepStrictEqual } from 'node:util'
import pg from 'pg'
import { migrate } from '../database/migrate.ts'
import type { FileStore } from '../files/file-store.ts'
import { keyFingerprint } from './back-up.ts'
import {
  type BackupHeader,
  type BackupLine,
  BackupRefused,
  type RowLine,
  readBackupFile,
  type TableLine,
} from './backup-file.ts'
import { type BackedTable, foreignKeys, moveSequences, tablesToBackUp } from './tables.ts'

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
  const client = new pg.Client({ connectionString: deps.ownerUrl })
  await client.connect()
  try {
    // Before it is brought to the backup's version: a database in use must not be changed by being refused.
    await refuseUnlessEmpty(client)
    await migrate(deps.ownerUrl, deps.keys.sessionSecret, { only: header.migrations })
    await client.query(`set time zone 'UTC'; set datestyle to 'ISO'; begin`)
    await refuseUnlessEmpty(client)
    await client.query('delete from indicator_catalogue')
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
  for (const table of ['zone', 'auth."user"']) {
    const { rows: known } = await client.query('select to_regclass($1) is not null as known', [table])
    if (!known[0]?.known) continue
    const { rowCount } = await client.query(`select 1 from ${table} limit 1`)
    if (rowCount) throw new BackupRefused('backup.not_empty')
  }
}

/** Foreign keys are set aside while rows come in whatever order, and put back before the commit: each is then checked whole. */
async function load(client: pg.Client, deps: RestoreDeps, path: string): Promise<{ rows: number; files: number }> {
  const keys = await foreignKeys(client)
  for (const key of keys) await client.query(`alter table ${key.table} drop constraint ${key.name}`)
  const counts = { rows: 0, files: 0 }
  const table = new TableLoader(client, await tablesToBackUp(client), deps.onProgress)
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

class TableLoader {
  readonly #client: pg.Client
  readonly #known: readonly BackedTable[]
  readonly #onProgress: RestoreDeps['onProgress']
  #table: BackedTable | null = null
  #rows: RowLine[] = []
  #loaded = 0

  constructor(client: pg.Client, known: readonly BackedTable[], onProgress: RestoreDeps['onProgress']) {
    this.#client = client
    this.#known = known
    this.#onProgress = onProgress
  }

  /** Names become SQL, and a file may say anything: only the database's own are taken, column by column. */
  begin({ table, columns, types }: TableLine): void {
    const known = this.#known.find((it) => it.name === table)
    if (!known || !isDeepStrictEqual([columns, types], [known.columns, known.types])) {
      throw new BackupRefused('backup.damaged')
    }
    this.#table = known
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
      `insert into ${table.name} (${table.columns.join(', ')}) overriding system value values ${tuples.join(', ')}`,
      this.#rows.flat(),
    )
    this.#loaded += this.#rows.length
    this.#rows = []
    this.#onProgress?.({ table: table.name, rows: this.#loaded })
  }
}
