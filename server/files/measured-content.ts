import { createHash } from 'node:crypto'
import { type FileSource, FileTooLarge, type StoredFile } from './file-store.ts'

/**
 * Hands content on a chunk at a time, counting and hashing it. Throws FileTooLarge before it hands on the byte that
 * passes the limit.
 */
export class MeasuredContent {
  readonly #source: FileSource
  readonly #limitBytes: number
  readonly #hash = createHash('sha256')
  #size = 0

  constructor(source: FileSource, limitBytes: number) {
    this.#source = source
    this.#limitBytes = limitBytes
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#source instanceof Uint8Array ? [this.#source] : this.#source) {
      this.#size += chunk.byteLength
      if (this.#size > this.#limitBytes) throw new FileTooLarge(this.#limitBytes)
      this.#hash.update(chunk)
      yield chunk
    }
  }

  /** What went through; to be asked once, at the end. */
  finish(): StoredFile {
    return { sha256: this.#hash.digest('hex'), size: this.#size }
  }
}
