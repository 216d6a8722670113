import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ReadableStream } from 'node:stream/web'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { diskFileStore } from './disk-file-store.ts'
import { FileTooLarge } from './file-store.ts'

const LIMIT = { limitBytes: 1_000_000 }
const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const text = (value: string) => new TextEncoder().encode(value)

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-store-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function filesIn(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
}

/** Runs `put` in a process of its own under the given shell prelude, with a source that never ends. */
function storeEndlessly(prelude: string) {
  const store = new URL('./disk-file-store.ts', import.meta.url).href
  const program = `
    const { diskFileStore } = await import(${JSON.stringify(store)})
    const store = await diskFileStore(${JSON.stringify(folder)})
    async function* endless() { for (let n = 0; ; n++) { yield Buffer.alloc(65536); if (n === 64) console.log('writing') } }
    await store.put(ReadableStream.from(endless()), { limitBytes: 1e12 }).catch((error) => console.log(error.code))`
  return spawn('sh', ['-c', `${prelude} exec "$0" --input-type=module -e "$1"`, process.execPath, program], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

describe('nothing is stored', () => {
  test('when the content passes the limit, as bytes or as a stream', async () => {
    const store = await diskFileStore(folder)
    const stream = ReadableStream.from(Array.from({ length: 3 }, () => new Uint8Array(400_000)))
    await expect(store.put(new Uint8Array(1_000_001), LIMIT)).rejects.toThrow(FileTooLarge)
    await expect(store.put(stream, LIMIT)).rejects.toThrow(FileTooLarge)
    expect(await filesIn()).toEqual([])
  })

  test('when the source fails on the way', async () => {
    const store = await diskFileStore(folder)
    async function* failing() {
      yield text('一半')
      throw new Error('The line is cut')
    }
    await expect(store.put(ReadableStream.from(failing()), LIMIT)).rejects.toThrow('The line is cut')
    expect(await filesIn()).toEqual([])
  })

  test('when the system takes no more bytes', async () => {
    const child = storeEndlessly(`trap '' XFSZ; ulimit -f 64;`)
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    await once(child, 'close')
    expect(output.trim()).toBe('EFBIG')
    expect(await filesIn()).toEqual([])
  })

  test('under any name when the process is killed, and the leftover goes at a start an hour later', async () => {
    const child = storeEndlessly('')
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'close')
    const left = await readdir(join(folder, 'unfinished'))
    expect(left).toHaveLength(1)
    expect(await filesIn()).toEqual(left)

    await diskFileStore(folder, new Date())
    expect(await filesIn()).toEqual(left)
    await diskFileStore(folder, new Date(Date.now() + 3_700_000))
    expect(await filesIn()).toEqual([])
  })

  test('under a name that is no hash, least of all a path', async () => {
    const store = await diskFileStore(folder)
    await writeFile(join(folder, 'secret'), 'x')
    for (const name of ['../secret', 'secret', '', 'A'.repeat(64), `${'a'.repeat(64)}\n`]) {
      expect(await store.open(name)).toBeNull()
      expect(await store.has(name)).toBe(false)
      await store.remove(name)
    }
    expect(await filesIn()).toEqual(['secret'])
  })
})

describe('what is stored', () => {
  test('is found by its hash, byte for byte, after the next start too', async () => {
    const bytes = randomBytes(300_000)
    const stream = ReadableStream.from([bytes.subarray(0, 7), bytes.subarray(7)])
    const stored = await (await diskFileStore(folder)).put(stream, LIMIT)
    expect(stored).toEqual({ sha256: sha256Of(bytes), size: 300_000 })
    const reopened = await (await diskFileStore(folder)).open(stored.sha256)
    expect(reopened).not.toBeNull()
    expect(sha256Of(Buffer.concat(await Array.fromAsync(reopened ?? [])))).toBe(stored.sha256)
    const { sha256 } = stored
    expect(await readFile(join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256))).toEqual(bytes)
  })

  test('may be empty', async () => {
    const store = await diskFileStore(folder)
    const { sha256, size } = await store.put(new Uint8Array(), LIMIT)
    expect(size).toBe(0)
    const reopened = await store.open(sha256)
    expect(reopened).not.toBeNull()
    expect(await Array.fromAsync(reopened ?? [])).toEqual([])
  })

  test('is kept once, however often and however concurrently it comes', async () => {
    const store = await diskFileStore(folder)
    const all = await Promise.all(Array.from({ length: 8 }, () => store.put(text('同一份文件'), LIMIT)))
    expect(new Set(all.map(({ sha256 }) => sha256)).size).toBe(1)
    expect(await filesIn()).toEqual([all[0]?.sha256])
  })

  test('is made whole again when a fault of the disk has cut it', async () => {
    const store = await diskFileStore(folder)
    const { sha256 } = await store.put(text('完整的内容'), LIMIT)
    const path = join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
    await truncate(path, 3)
    await store.put(text('完整的内容'), LIMIT)
    expect(await readFile(path, 'utf8')).toBe('完整的内容')
  })

  test('stays at a start, however old, and goes when it is removed, once or twice', async () => {
    const store = await diskFileStore(folder)
    const { sha256 } = await store.put(text('旧'), LIMIT)
    await utimes(join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), 0, 0)
    const restarted = await diskFileStore(folder)
    expect(await restarted.has(sha256)).toBe(true)
    await restarted.remove(sha256)
    await restarted.remove(sha256)
    expect(await restarted.has(sha256)).toBe(false)
    expect(await restarted.open(sha256)).toBeNull()
  })

  test('counts as new when it comes again, and then no sweep that listed it before takes it', async () => {
    const store = await diskFileStore(folder)
    const { sha256 } = await store.put(text('又来了'), LIMIT)
    const hour = 3_600_000
    const old = () => Array.fromAsync(store.listOlderThan(hour, new Date()))
    expect(await old()).toEqual([])
    await utimes(join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), 0, 0)
    await writeFile(join(folder, 'unfinished', 'b'.repeat(63)), 'x')
    expect(await old()).toEqual([sha256])
    await store.put(text('又来了'), LIMIT)
    expect(await old()).toEqual([])
    expect(await store.remove(sha256, { putBefore: new Date(Date.now() - hour) })).toBe(false)
    expect(await store.has(sha256)).toBe(true)
    expect(await store.remove(sha256, { putBefore: new Date(Date.now() + hour) })).toBe(true)
    expect(await store.remove(sha256)).toBe(false)
  })

  test('is there after every put, however often a sweep comes between', async () => {
    const store = await diskFileStore(folder)
    const bytes = text('争抢')
    const { sha256 } = await store.put(bytes, LIMIT)
    const path = join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
    for (let round = 0; round < 60; round++) {
      await utimes(path, 0, 0)
      await Promise.all([store.put(bytes, LIMIT), store.remove(sha256, { putBefore: new Date(1_000) })])
      expect(await store.has(sha256)).toBe(true)
    }
  })
})
