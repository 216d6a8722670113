import type { ReadableStream } from 'node:stream/web'

export type FileSource = Uint8Array | ReadableStream<Uint8Array>

export interface StoredFile {
  /** Of the content, in lower-case hexadecimal: the only name a file has here. */
  sha256: string
  /** In bytes. */
  size: number
}

/**
 * Keeps files by what they hold: the same content is kept once, however often it comes. Who refers to a file is known
 * elsewhere, and so is whether it may be removed.
 */
export interface FileStore {
  /**
   * Resolves once the content is safely stored; content that was there already counts as stored now. Rejects with
   * FileTooLarge, or whatever the storage or the source met; then nothing is stored.
   */
  put(source: FileSource, options: { limitBytes: number }): Promise<StoredFile>
  /** Null when there is no such file. */
  open(sha256: string): Promise<ReadableStream<Uint8Array> | null>
  has(sha256: string): Promise<boolean>
  /** False, and nothing done, when there is no such file, or when it was stored again at `putBefore` or later. */
  remove(sha256: string, options?: { putBefore: Date }): Promise<boolean>
  /** The hashes of what was last stored more than `age` milliseconds before `now`, in no order. */
  listOlderThan(age: number, now: Date): AsyncIterable<string>
}

export class FileTooLarge extends Error {
  readonly limitBytes: number

  constructor(limitBytes: number) {
    super(`The file is larger than ${limitBytes} bytes`)
    this.name = 'FileTooLarge'
    this.limitBytes = limitBytes
  }
}

const SHA256 = /^[0-9a-f]{64}$/

/** Whatever is no hash names no file, least of all a path. */
export const isSha256 = (text: string): boolean => SHA256.test(text)
