import { createServer } from 'node:http'
import { ReadableStream } from 'node:stream/web'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FileTooLarge } from './file-store.ts'
import { s3FileStore } from './s3-file-store.ts'

// Speaks as much of the protocol as the store uses, and checks nothing of the signature.
const objects = new Map<string, Buffer>()
const LONG_AGO = new Date('2026-01-01T00:00:00Z')
const lastModified = LONG_AGO
const checksums: (string | undefined)[] = []
const server = createServer(async (request, response) => {
  const key = request.url?.split('?')[0] ?? ''
  const body = Buffer.concat(await Array.fromAsync(request))
  const found = objects.get(key)
  if (request.url?.includes('list-type=2')) return void response.end(listing())
  if (request.method === 'PUT') {
    objects.set(key, body)
    checksums.push(request.headers['x-amz-checksum-sha256']?.toString())
  } else if (request.method === 'DELETE') objects.delete(key)
  else if (found === undefined) {
    response.statusCode = 404
    response.end(request.method === 'GET' ? '<Error><Code>NoSuchKey</Code></Error>' : undefined)
    return
  }
  response.setHeader('last-modified', lastModified.toUTCString())
  response.end(request.method === 'GET' ? found : undefined)
})
const listing = () =>
  `<ListBucketResult>${[...objects.keys()]
    .map(
      (key) =>
        `<Contents><Key>${key.slice('/ledger/'.length)}</Key><LastModified>${lastModified.toISOString()}</LastModified></Contents>`,
    )
    .join('')}<IsTruncated>false</IsTruncated></ListBucketResult>`

let port = 0
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const aStore = () =>
  s3FileStore({
    bucket: 'ledger',
    endpoint: `http://127.0.0.1:${port}`,
    region: 'local',
    accessKeyId: 'key',
    secretAccessKey: 'secret',
  })

test('a bucket takes nothing over the limit and answers null for what it lacks', async () => {
  const store = aStore()
  const tooMuch = ReadableStream.from([new Uint8Array(6), new Uint8Array(6)])
  await expect(store.put(tooMuch, { limitBytes: 10 })).rejects.toThrow(FileTooLarge)
  expect(objects.size).toBe(0)
  expect(await store.open('a'.repeat(64))).toBeNull()
  expect(await store.has('a'.repeat(64))).toBe(false)
  expect(await store.has('../a')).toBe(false)
})

test('a bucket keeps a file once under its hash, with a checksum to hold it to, until it is removed', async () => {
  const store = aStore()
  const bytes = Buffer.from('原件')
  const { sha256, size } = await store.put(bytes, { limitBytes: 10 })
  expect(size).toBe(6)
  await store.put(ReadableStream.from([bytes]), { limitBytes: 10 })
  expect([...objects.keys()]).toEqual([`/ledger/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`])
  // Sent again, so that the bucket knows it as new.
  expect(checksums).toEqual(Array(2).fill(Buffer.from(sha256, 'hex').toString('base64')))
  expect(Buffer.concat(await Array.fromAsync((await store.open(sha256)) ?? [])).toString()).toBe('原件')
  await store.remove(sha256)
  expect(await store.has(sha256)).toBe(false)
})

test('a bucket lists what is old and its own, and keeps what came again since', async () => {
  const store = aStore()
  const { sha256 } = await store.put(Buffer.from('旧件'), { limitBytes: 10 })
  objects.set(`/ledger/backups/${'a'.repeat(64)}`, Buffer.from('not ours'))
  const day = 86_400_000
  expect(await Array.fromAsync(store.listOlderThan(day, LONG_AGO))).toEqual([])
  expect(await Array.fromAsync(store.listOlderThan(day, new Date(LONG_AGO.getTime() + 2 * day)))).toEqual([sha256])
  expect(await store.remove(sha256, { putBefore: LONG_AGO })).toBe(false)
  expect(await store.remove(sha256, { putBefore: new Date(LONG_AGO.getTime() + 1_000) })).toBe(true)
  expect(await store.remove(sha256)).toBe(false)
})
