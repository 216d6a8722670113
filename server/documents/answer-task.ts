import { Refused } from '../../domain/refusal.ts'
import type { Reply } from './run-apart.ts'

/** The other end of runApart: does the one task of this process. A Refused becomes the refusal that the server sees. */
export function answerTask<Task, Value>(work: (task: Task) => Promise<Value>): void {
  process.once('message', (task: Task) => void replyTo(work, task).then((reply) => process.send?.(reply)))
}

async function replyTo<Task, Value>(work: (task: Task) => Promise<Value>, task: Task): Promise<Reply<Value>> {
  try {
    return { ok: true, value: await work(task) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
