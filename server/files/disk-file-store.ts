import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, opendir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { type FileSource, type FileStore, isSha256, type StoredFile } from './file-store.ts'
import { MeasuredContent } from './measured-content.ts'

const UNFINISHED = 'unfinished'
const ABANDONED_AFTER_MILLISECONDS = 3_600_000

/**
 * Keeps files under `folder` as aa/bb/<sha256>. A file has its name only when all of it is on the disk: whatever stops
 * a write leaves at most an unfinished file, which a later start clears away once it is an hour old.
 */
export async function diskFileStore(folder: string, startedAt: Date = new Date()): Promise<FileStore> {
  const unfinished = join(folder, UNFINISHED)
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  await sweep(unfinished, startedAt.getTime() - ABANDONED_AFTER_MILLISECONDS)
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  return {
    put: async (source, { limitBytes }) => {
      const temporary = join(unfinished, randomUUID())
      try {
        const stored = await writeDurably(temporary, source, limitBytes)
        await giveName(temporary, pathOf(stored.sha256), stored.size)
        return stored
      } finally {
        await rm(temporary, { force: true })
      }
    },
    open: async (sha256) => (isSha256(sha256) ? openForReading(pathOf(sha256)) : null),
    has: async (sha256) => isSha256(sha256) && (await sizeOf(pathOf(sha256))) !== null,
    remove: async (sha256, options) =>
      isSha256(sha256) && removeFile(pathOf(sha256), join(unfinished, randomUUID()), options?.putBefore ?? null),
    listOlderThan: (age, now) => listOlderThan(folder, now.getTime() - age),
  }
}

async function writeDurably(path: string, source: FileSource, limitBytes: number): Promise<StoredFile> {
  const content = new MeasuredContent(source, limitBytes)
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of content.chunks()) await writeWhole(file, chunk)
    await file.sync()
  } finally {
    await file.close()
  }
  return content.finish()
}

// One write may take only part of what it is given, on a disk that is nearly full for one.
async function writeWhole(file: FileHandle, chunk: Uint8Array): Promise<void> {
  let written = 0
  while (written < chunk.byteLength) {
    const { bytesWritten } = await file.write(chunk, written)
    written += bytesWritten
  }
}

// A name is as durable as the folders on its way. One that another call gave just now may not be so yet.
async function giveName(temporary: string, path: string, size: number): Promise<void> {
  const folder = dirname(path)
  if ((await sizeOf(path)) !== size || !(await renewed(path))) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await rename(temporary, path)
  }
  for (const step of [folder, join(folder, '..'), join(folder, '../..')]) await syncFolder(step)
}

// False where a sweep takes the file away at this moment.
async function renewed(path: string): Promise<boolean> {
  const now = new Date()
  try {
    await utimes(path, now, now)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

// Taken out of its place before its age is asked: content that is stored again finds it either renewed or gone, and
// never goes between a look and the removal.
async function removeFile(path: string, aside: string, putBefore: Date | null): Promise<boolean> {
  try {
    await rename(path, aside)
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
  if (putBefore !== null && (await stat(aside)).mtimeMs >= putBefore.getTime()) {
    await rename(aside, path)
    return false
  }
  await rm(aside, { force: true })
  return true
}

async function* listOlderThan(folder: string, before: number): AsyncGenerator<string> {
  for await (const entry of await opendir(folder, { recursive: true })) {
    if (!entry.isFile() || !isSha256(entry.name)) continue
    const seen = await stat(join(entry.parentPath, entry.name)).catch(() => null)
    if (seen !== null && seen.mtimeMs < before) yield entry.name
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function openForReading(path: string): Promise<ReadableStream<Uint8Array> | null> {
  if ((await sizeOf(path)) === null) return null
  return Readable.toWeb(createReadStream(path), { type: 'bytes' })
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

async function sweep(folder: string, olderThan: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    // Another process of this installation may finish the file between the two looks.
    const seen = await stat(path).catch(() => null)
    if (seen !== null && seen.mtimeMs < olderThan) await rm(path, { force: true })
  }
}
