import type { FileStore } from './file-store.ts'

// A document's content is stored a moment before its row; nothing that takes an hour is still on the way.
const FRESH_MILLISECONDS = 3_600_000
const ASKED_AT_ONCE = 500

export interface Sweep {
  files: Pick<FileStore, 'listOlderThan' | 'remove'>
  /** Those of the contents that something refers to. */
  isKept: (sha256: readonly string[]) => Promise<readonly string[]>
  now: Date
}

/** Removes what was last stored over an hour ago and nothing refers to. Answers how many files went. */
export async function sweepFiles({ files, isKept, now }: Sweep): Promise<number> {
  const putBefore = new Date(now.getTime() - FRESH_MILLISECONDS)
  let removed = 0
  for await (const batch of inBatches(files.listOlderThan(FRESH_MILLISECONDS, now))) {
    const kept = new Set(await isKept(batch))
    for (const sha256 of batch) {
      // The same content may have come again since it was listed, and its row may not be there yet.
      if (!kept.has(sha256) && (await files.remove(sha256, { putBefore }))) removed++
    }
  }
  return removed
}

async function* inBatches(names: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = []
  for await (const name of names) {
    batch.push(name)
    if (batch.length < ASKED_AT_ONCE) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
