import { Refused } from '../../domain/refusal.ts'
import { docxText } from './docx-text.ts'
import { htmlText } from './html-text.ts'
import type { ReadingReply, ReadingTask } from './read-apart.ts'

process.once('message', (task: ReadingTask) => void read(task).then((reply) => process.send?.(reply)))

async function read({ bytes, name, format, limits }: ReadingTask): Promise<ReadingReply> {
  try {
    if (format === 'html') return { ok: true, ...htmlText(bytes, limits) }
    return { ok: true, text: await docxText(bytes, name, limits), encoding: null }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
