import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { conflict, type Refusal } from '../../domain/refusal.ts'
import { documentRefusal } from './document-refusal.ts'
import type { ReadingLimits } from './reading-limits.ts'

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal }
/** What the process says at its end; it sends nothing else. */
export type Reply<Value> = Outcome<Value> | { fault: string }

// Each costs a process for as long as one document takes; more uploads at once wait their turn.
const MOST_PROCESSES = 2
// Each is held in memory meanwhile, up to the limit of an upload.
const MOST_WAITING = 30
const LAST_WORDS_CHARACTERS = 2_000
const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

let running = 0
const waiting: (() => void)[] = []

/**
 * Runs `program`, which answers with answerTask, on one document in a process of its own, which ends with it. A worker
 * thread would be cheaper, but a thread that exhausts its heap in one large step takes the server down with it,
 * resource limits or not; a process cannot. Passing the limits of time or memory is a refusal, and so is a crowd before
 * the door; all programs share it. Rejects for faults of our own.
 */
export async function runApart<Value>(program: URL, task: object, limits: ReadingLimits): Promise<Outcome<Value>> {
  if (running >= MOST_PROCESSES) {
    if (waiting.length >= MOST_WAITING) return { ok: false, refusal: conflict('check.too_busy') }
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else running++
  try {
    const reply = await replyOf<Value>(startProcess(program, limits), task, limits)
    if ('fault' in reply) throw new Error(`Reading a document failed: ${reply.fault}`)
    return reply
  } finally {
    const next = waiting.shift()
    if (next === undefined) running--
    else next()
  }
}

// Nothing of ours is in reach of a document that finds a hole in a parser: no environment, no writing, no programs.
function startProcess(program: URL, limits: ReadingLimits): ChildProcess {
  return fork(fileURLToPath(program), {
    env: {},
    execArgv: [`--max-old-space-size=${limits.heapMegabytes}`, '--permission', `--allow-fs-read=${PROJECT}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
}

async function replyOf<Value>(child: ChildProcess, task: object, limits: ReadingLimits): Promise<Reply<Value>> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply<Value>>()
  const gone = Promise.withResolvers<void>()
  const tooHeavy = () => resolve({ ok: false, refusal: documentRefusal('document.too_heavy') })
  const timer = setTimeout(tooHeavy, limits.milliseconds)
  let lastWords = ''
  child.stderr?.on('data', (chunk) => {
    lastWords = (lastWords + chunk).slice(-LAST_WORDS_CHARACTERS)
  })
  child.on('message', (reply: Reply<Value>) => resolve(reply))
  child.on('error', (error) => {
    reject(error)
    gone.resolve()
  })
  child.on('close', (code, signal) => {
    // The engine aborts when its heap is full, and the system kills what takes too much of the machine.
    if (signal !== null) tooHeavy()
    else reject(new Error(`The process that reads documents ended early with ${code}: ${lastWords}`))
    gone.resolve()
  })
  // A process that died before it had the whole task says why by its end.
  child.send(task, () => {})
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    child.kill('SIGKILL')
    await gone.promise
  }
}
