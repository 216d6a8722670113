import { parentPort, workerData } from 'node:worker_threads'
import { Refused } from '../../domain/refusal.ts'
import { docxText } from './docx-text.ts'
import { htmlText } from './html-text.ts'
import type { WorkerReply, WorkerTask } from './read-in-worker.ts'

async function read({ bytes, name, format, limits }: WorkerTask): Promise<WorkerReply> {
  try {
    if (format === 'html') return { ok: true, ...htmlText(bytes, limits) }
    return { ok: true, text: await docxText(bytes, name, limits), encoding: null }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  }
}

parentPort?.postMessage(await read(workerData))
