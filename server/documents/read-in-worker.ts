import { Worker } from 'node:worker_threads'
import type { Refusal } from '../../domain/refusal.ts'
import { documentRefusal } from './document-refusal.ts'
import type { ReadingLimits } from './reading-limits.ts'

export interface WorkerTask {
  bytes: Uint8Array
  name: string
  format: 'docx' | 'html'
  limits: ReadingLimits
}

export type WorkerReply =
  | { ok: true; text: string; encoding: 'utf-8' | 'gb18030' | null }
  | { ok: false; refusal: Refusal }

// Each holds a heap of its own for as long as one document takes; more uploads at once wait their turn.
const MOST_WORKERS = 2
const YOUNG_HEAP_MEGABYTES = 32

let running = 0
const waiting: (() => void)[] = []

/**
 * Reads one document in a thread of its own, which ends with it: however it is built, it cannot stop the server, and
 * passing the limits of time or memory is a refusal. Rejects for faults of our own.
 */
export async function readInWorker(task: WorkerTask): Promise<WorkerReply> {
  if (running >= MOST_WORKERS) await new Promise<void>((resolve) => waiting.push(resolve))
  else running++
  try {
    return await runWorker(task)
  } finally {
    const next = waiting.shift()
    if (next === undefined) running--
    else next()
  }
}

async function runWorker(task: WorkerTask): Promise<WorkerReply> {
  const worker = new Worker(new URL('./read-document.worker.ts', import.meta.url), {
    workerData: task,
    // Nothing of ours is in reach of a document that finds a hole in a parser.
    env: {},
    execArgv: [],
    resourceLimits: {
      maxOldGenerationSizeMb: task.limits.heapMegabytes,
      maxYoungGenerationSizeMb: YOUNG_HEAP_MEGABYTES,
    },
  })
  const { promise, resolve, reject } = Promise.withResolvers<WorkerReply>()
  const tooHeavy = () => resolve({ ok: false, refusal: documentRefusal('document.too_heavy') })
  const timer = setTimeout(tooHeavy, task.limits.milliseconds)
  worker.on('message', (reply: WorkerReply) => resolve(reply))
  worker.on('error', (error) => (isOutOfMemory(error) ? tooHeavy() : reject(error)))
  worker.on('exit', (code) => reject(new Error(`The thread that reads documents ended early with ${code}`)))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

// A string beyond what the engine can hold is reported as a range error.
function isOutOfMemory(error: unknown): boolean {
  if (error instanceof RangeError) return true
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
