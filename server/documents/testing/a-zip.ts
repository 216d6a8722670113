import { constants, crc32, deflateRawSync } from 'node:zlib'

/** One entry of a zip that tests build, with room for every lie a directory can tell. */
export interface ZipEntry {
  name: string
  content?: Uint8Array | string
  /** Bytes as they stand in the file; by default `content`, deflated. */
  packed?: Uint8Array
  declaredSize?: number
  crc?: number
  method?: 0 | 8
  encrypted?: boolean
  /** Points at the packed bytes of an earlier entry instead of bringing its own. */
  sharesWith?: number
}

export function aZip(entries: ZipEntry[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  const offsets: number[] = []
  let end = 0
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? '')
    const packed = entry.packed ?? (entry.method === 0 ? content : deflateRawSync(content))
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(entry.encrypted ? 0x801 : 0x800, 2)
    fields.writeUInt16LE(entry.method ?? 8, 4)
    fields.writeUInt32LE(entry.crc ?? crc32(content), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(entry.declaredSize ?? content.length, 18)
    const name = Buffer.from(entry.name)
    fields.writeUInt16LE(name.length, 22)
    const offset = entry.sharesWith === undefined ? end : (offsets[entry.sharesWith] ?? 0)
    offsets.push(offset)
    if (entry.sharesWith === undefined) {
      const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed])
      locals.push(local)
      end += local.length
    }
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, name]))
  }
  return Buffer.concat([...locals, ...directory, endOfZip(entries.length, directory, end)])
}

function endOfZip(count: number, directory: Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count & 0xffff, 8)
  end.writeUInt16LE(count & 0xffff, 10)
  end.writeUInt32LE(
    directory.reduce((size, entry) => size + entry.length, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return end
}

/** `start`, then `block` as often as it takes, then `end`: deflated without ever standing in memory whole. */
export function packedRepeat(start: string, block: string, times: number, end: string): Uint8Array {
  const flush = { finishFlush: constants.Z_FULL_FLUSH }
  const repeated = deflateRawSync(Buffer.from(block), flush)
  return Buffer.concat([
    deflateRawSync(Buffer.from(start), flush),
    ...Array.from({ length: times }, () => repeated),
    deflateRawSync(Buffer.from(end)),
  ])
}
