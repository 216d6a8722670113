import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { Refused } from '../../domain/refusal.ts'
import { documentRefused } from './document-refusal.ts'
import type { ReadingLimits } from './reading-limits.ts'

/** The parts of a zip by their lower-case names; unpacked only as far as somebody reads them. */
export interface ZipParts {
  has(name: string): boolean
  /** Unpacks one part, a chunk at a time. Throws Refused when it is damaged, encrypted or larger than it may be. */
  read(name: string): AsyncIterable<Buffer>
}

// Small parts may be as regular as they like: a ratio says something only about many bytes.
const RATIO_COUNTS_FROM_BYTES = 1_000_000
const LOCAL_HEADER_BYTES = 30

export async function openZip(bytes: Uint8Array, limits: ReadingLimits): Promise<ZipParts> {
  const zip = await orDamaged(() => fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
  if (zip.entryCount > limits.zipEntries) throw documentRefused('document.zip_bomb')
  const entries = await orDamaged(() => directoryOf(zip))
  refuseOverlaps([...entries.values()])
  const budget = { left: limits.inflatedBytes }
  return {
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => {
      const entry = entries.get(name.toLowerCase())
      if (entry === undefined) throw documentRefused('document.damaged')
      return unpack(zip, entry, budget, limits.inflatedRatio)
    },
  }
}

async function directoryOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase()
    // Two parts of one name read differently in different programs: what is checked must be what is printed.
    if (entries.has(name)) throw documentRefused('document.damaged')
    entries.set(name, entry)
  }
  return entries
}

// Parts that share their packed bytes are how a small file claims to be endless.
function refuseOverlaps(entries: Entry[]): void {
  const inOrder = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  let end = 0
  for (const entry of inOrder) {
    if (entry.relativeOffsetOfLocalHeader < end) throw documentRefused('document.zip_bomb')
    end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_BYTES + entry.fileNameLength + entry.compressedSize
  }
}

async function* unpack(zip: ZipFile, entry: Entry, budget: { left: number }, ratio: number): AsyncGenerator<Buffer> {
  if (entry.isEncrypted()) throw documentRefused('document.encrypted')
  if (!entry.canDecodeFileData()) throw documentRefused('document.damaged')
  const most = Math.max(RATIO_COUNTS_FROM_BYTES, entry.compressedSize * ratio)
  const stream = await orDamaged(() => zip.openReadStreamPromise(entry))
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]()
  let size = 0
  let checksum = 0
  try {
    for (;;) {
      const next = await orDamaged(() => chunks.next())
      if (next.done) break
      size += next.value.length
      budget.left -= next.value.length
      if (size > most || budget.left < 0) throw documentRefused('document.zip_bomb')
      checksum = crc32(next.value, checksum)
      yield next.value
    }
  } finally {
    stream.destroy()
  }
  if (checksum !== entry.crc32) throw documentRefused('document.damaged')
}

/** Whatever yauzl and zlib find wrong with the bytes is damage to the one who sent them. */
async function orDamaged<Value>(step: () => Promise<Value>): Promise<Value> {
  try {
    return await step()
  } catch (error) {
    throw error instanceof Refused ? error : documentRefused('document.damaged')
  }
}
