import { createHash, type Hash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

/** The first line of a backup. */
export interface BackupHeader {
  format: 'taizhang-backup'
  version: 1
  madeAt: string
  /** The migrations that the rows fit, in order. */
  migrations: string[]
  /** Says which keys can read the encrypted fields, without giving them away. */
  keyFingerprint: string
}

export interface TableLine {
  table: string
  columns: string[]
  types: string[]
}
/** One row: each column's text form, or null. */
export type RowLine = (string | null)[]
export interface FileLine {
  file: string
  base64: string
}
export interface EndLine {
  end: true
  rows: number
  files: number
  /** Over every line before this one. */
  sha256: string
}
export type BackupLine = BackupHeader | TableLine | RowLine | FileLine | EndLine

/** A backup that is not whole, not ours, or not fit for this database. `code` has its text in the catalogues. */
export class BackupRefused extends Error {
  readonly code: string
  readonly values: Record<string, string | number>
  constructor(code: string, values: Record<string, string | number> = {}) {
    super(code)
    this.code = code
    this.values = values
  }
}

export interface BackupWriter {
  write(line: BackupLine): Promise<void>
  /** Ends the file with its checksum, brings it to disk and gives it its name: until then there is no backup. */
  finish(counts: { rows: number; files: number }): Promise<void>
  abandon(): Promise<void>
}

/** Writes gzip lines beside the final name; the name appears only when all of it is on disk. */
export function writeBackupFile(path: string): BackupWriter {
  const temporary = `${path}.partial`
  const gzip = createGzip({ level: 5 })
  const file = createWriteStream(temporary, { mode: 0o600 })
  gzip.pipe(file)
  // A full disk shows on the file; the gzip stream before it must then not wait for ever.
  file.on('error', (error) => gzip.destroy(error))
  // Whoever writes next, or finishes, is told.
  gzip.on('error', () => undefined)
  const hash = createHash('sha256')
  const send = (line: BackupLine) => sendLine(gzip, hash, line)
  return {
    write: send,
    async finish(counts) {
      await send({ end: true, ...counts, sha256: hash.copy().digest('hex') })
      gzip.end()
      await finished(file)
      await toDisk(temporary)
      await rename(temporary, path)
      await toDisk(dirname(path))
    },
    async abandon() {
      gzip.destroy()
      file.destroy()
      await rm(temporary, { force: true })
    },
  }
}

async function sendLine(into: Writable, hash: Hash, line: BackupLine): Promise<void> {
  const text = `${JSON.stringify(line)}\n`
  hash.update(text)
  if (into.destroyed) throw into.errored ?? new Error('the backup file was closed')
  // Rejects where the stream fails first, and takes its listeners away again.
  if (!into.write(text)) await once(into, 'drain')
}

async function toDisk(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Reads lines one by one, checking the checksum at the end: a cut or altered file is refused, at the latest there. */
export async function* readBackupFile(path: string): AsyncGenerator<BackupLine> {
  const source = createReadStream(path)
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  const hash = createHash('sha256')
  const lines = createInterface({ input: source.pipe(gunzip), crlfDelay: Number.POSITIVE_INFINITY })
  // The loop is told of a cut file by itself; a reader who left it early must not be ended by what comes later.
  gunzip.on('error', () => undefined)
  lines.on('error', () => undefined)
  let ended = false
  try {
    for await (const text of lines) {
      if (ended) throw new BackupRefused('backup.damaged')
      const line = JSON.parse(text) as BackupLine
      if ('end' in line) {
        ended = true
        if (line.sha256 !== hash.digest('hex')) throw new BackupRefused('backup.damaged')
      } else hash.update(`${text}\n`)
      yield line
    }
  } catch (error) {
    throw error instanceof BackupRefused || (error as { code?: string }).code === 'ENOENT'
      ? error
      : new BackupRefused('backup.damaged')
  } finally {
    lines.close()
    source.destroy()
    gunzip.destroy()
  }
  if (!ended) throw new BackupRefused('backup.damaged')
}
