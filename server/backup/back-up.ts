import { createHash } from 'node:crypto'
import pg from 'pg'
import type { FileStore } from '../files/file-store.ts'
import { type BackupWriter, type RowLine, writeBackupFile } from './backup-file.ts'
import { type BackedTable, tablesToBackUp } from './tables.ts'

export interface BackupDeps {
  /** The owner's connection: policies would hide rows from anybody else. */
  ownerUrl: string
  files: FileStore
  keys: { fieldKey: string; sessionSecret: string }
  now: Date
  onProgress?: (done: { table: string; rows: number }) => void
}

export interface BackedUp {
  path: string
  rows: number
  files: number
}

const CHUNK_ROWS = 500

/** Names the keys without telling them. */
export const keyFingerprint = (keys: BackupDeps['keys']): string =>
  createHash('sha256').update(`taizhang keys\n${keys.fieldKey}\n${keys.sessionSecret}`).digest('hex').slice(0, 32)

/** Everything as it stood at one instant, in one file. Encrypted fields stay as they are. A failure leaves no file behind. */
export async function backUp(deps: BackupDeps, path: string): Promise<BackedUp> {
  const client = new pg.Client({ connectionString: deps.ownerUrl })
  await client.connect()
  const writer = writeBackupFile(path)
  try {
    await client.query(`set time zone 'UTC'; set datestyle to 'ISO'; begin isolation level repeatable read read only`)
    const migrations = await client.query<{ name: string }>('select name from migration order by name')
    await writer.write({
      format: 'taizhang-backup',
      version: 1,
      madeAt: deps.now.toISOString(),
      migrations: migrations.rows.map((row) => row.name),
      keyFingerprint: keyFingerprint(deps.keys),
    })
    const rows = await writeTables(client, writer, deps)
    const files = await writeFiles(client, writer, deps.files)
    await writer.finish({ rows, files })
    return { path, rows, files }
  } catch (error) {
    await writer.abandon()
    throw error
  } finally {
    await client.end()
  }
}

async function writeTables(client: pg.Client, writer: BackupWriter, deps: BackupDeps): Promise<number> {
  let total = 0
  for (const table of await tablesToBackUp(client)) {
    await writer.write({ table: table.name, columns: table.columns, types: table.types })
    let rows = 0
    for await (const chunk of rowsOf(client, table)) {
      for (const row of chunk) await writer.write(row)
      rows += chunk.length
    }
    total += rows
    deps.onProgress?.({ table: table.name, rows })
  }
  return total
}

async function* rowsOf(client: pg.Client, table: BackedTable): AsyncGenerator<RowLine[]> {
  const columns = table.columns.map((column) => `${column}::text`).join(', ')
  await client.query(`declare backed_up no scroll cursor for select ${columns} from only ${table.name}`)
  for (;;) {
    const chunk = await client.query<RowLine>({ text: `fetch ${CHUNK_ROWS} from backed_up`, rowMode: 'array' })
    if (chunk.rows.length === 0) break
    yield chunk.rows
  }
  await client.query('close backed_up')
}

/** The kept originals, each once. One that the store has lost is told, not passed over. */
async function writeFiles(client: pg.Client, writer: BackupWriter, files: FileStore): Promise<number> {
  const { rows } = await client.query<{ sha256: string }>('select distinct sha256 from document order by sha256')
  for (const { sha256 } of rows) {
    const stream = await files.open(sha256)
    if (!stream) throw new Error(`the file store has lost ${sha256}`)
    const bytes = Buffer.from(await new Response(stream).arrayBuffer())
    await writer.write({ file: sha256, base64: bytes.toString('base64') })
  }
  return rows.length
}
