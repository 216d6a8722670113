import { ReadableStream } from 'node:stream/web'
import { type FileStore, isSha256 } from './file-store.ts'
import { MeasuredContent } from './measured-content.ts'

export interface S3FileStoreOptions {
  bucket: string
  endpoint: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/**
 * Keeps files in a bucket as aa/bb/<sha256>. A file's name is known only when all of it has been read, so each is held
 * in memory up to its limit while it is stored; one request then stores it whole or not at all.
 */
export function s3FileStore(options: S3FileStoreOptions): FileStore {
  const { bucket: Bucket } = options
  const connection = lazily(() => connect(options))
  const keyOf = (sha256: string) => `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`

  const has = async (sha256: string): Promise<boolean> => {
    if (!isSha256(sha256)) return false
    const { s3, client } = await connection()
    return orNullIfMissing(() => client.send(new s3.HeadObjectCommand({ Bucket, Key: keyOf(sha256) }))).then(Boolean)
  }
  return {
    has,
    put: async (source, { limitBytes }) => {
      const content = new MeasuredContent(source, limitBytes)
      const Body = Buffer.concat(await Array.fromAsync(content.chunks()))
      const stored = content.finish()
      // Also what is there already: its day in the bucket says that it is wanted again.
      const { s3, client } = await connection()
      const ChecksumSHA256 = Buffer.from(stored.sha256, 'hex').toString('base64')
      await client.send(new s3.PutObjectCommand({ Bucket, Key: keyOf(stored.sha256), Body, ChecksumSHA256 }))
      return stored
    },
    open: async (sha256) => {
      if (!isSha256(sha256)) return null
      const { s3, client } = await connection()
      const found = await orNullIfMissing(() => client.send(new s3.GetObjectCommand({ Bucket, Key: keyOf(sha256) })))
      return found?.Body ? ReadableStream.from<Uint8Array>(chunksOf(found.Body)) : null
    },
    remove: async (sha256, options) => {
      if (!isSha256(sha256)) return false
      const { s3, client } = await connection()
      const at = { Bucket, Key: keyOf(sha256) }
      const found = await orNullIfMissing(() => client.send(new s3.HeadObjectCommand(at)))
      // The protocol has no removal on this condition: what comes between these two requests is lost.
      if (found === null || (options && !isBefore(found.LastModified, options.putBefore))) return false
      await client.send(new s3.DeleteObjectCommand(at))
      return true
    },
    listOlderThan: async function* (age, now) {
      const { s3, client } = await connection()
      const before = new Date(now.getTime() - age)
      for await (const page of s3.paginateListObjectsV2({ client }, { Bucket })) {
        for (const { Key = '', LastModified } of page.Contents ?? []) {
          const name = Key.slice(Key.lastIndexOf('/') + 1)
          if (isSha256(name) && Key === keyOf(name) && isBefore(LastModified, before)) yield name
        }
      }
    },
  }
}

const isBefore = (at: Date | undefined, before: Date): boolean => at !== undefined && at < before

// The client is large, and most installations never need it.
async function connect({ endpoint, region, accessKeyId, secretAccessKey }: S3FileStoreOptions) {
  const s3 = await import('@aws-sdk/client-s3')
  const credentials = { accessKeyId, secretAccessKey }
  // Stores on the premises rarely have a host name for each bucket.
  return { s3, client: new s3.S3Client({ endpoint, region, credentials, forcePathStyle: true }) }
}

function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null
  return () => {
    made ??= make()
    return made
  }
}

async function orNullIfMissing<Value>(request: () => Promise<Value>): Promise<Value | null> {
  try {
    return await request()
  } catch (error) {
    if (error instanceof Error && (error.name === 'NotFound' || error.name === 'NoSuchKey')) return null
    throw error
  }
}

async function* chunksOf(body: object): AsyncGenerator<Uint8Array> {
  if (!(Symbol.asyncIterator in body)) throw new Error('The S3 client gave a body that is no stream of this platform')
  for await (const chunk of body as AsyncIterable<Uint8Array>) yield chunk
}
