import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { CheckedText } from '../../domain/figures/check-text.ts'
import { conflict, invalid, type Refusal, Refused } from '../../domain/refusal.ts'

export interface CheckTask {
  text: string
  name: string
  mostClaims: number
}
/** The text does not travel back: who sent it still has it. */
export type CheckReply = { checked: Omit<CheckedText, 'text'> } | { refusal: Refusal } | { fault: string }

export interface CheckLimits {
  processes: number
  /** Texts that may wait for a process; each is held in memory. */
  waiting: number
  milliseconds: number
  heapMegabytes: number
  mostClaims: number
  /** A process that nothing asked for so long gives its memory back. */
  idleMilliseconds: number
}
const LIMITS: CheckLimits = {
  processes: 2,
  waiting: 30,
  milliseconds: 30_000,
  heapMegabytes: 768,
  mostClaims: 50_000,
  idleMilliseconds: 300_000,
}

/** Reads the figures of texts apart from the server: a text of many pages would hold up every other request. */
export interface TextChecker {
  /** Throws Refused where the text costs more than the limits allow, or too many wait. Rejects for faults of our own. */
  check(text: string, name: string): Promise<CheckedText>
  close(): Promise<void>
}

const PROGRAM = fileURLToPath(new URL('./check-text.worker.ts', import.meta.url))
const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** Processes start with the first text and are kept warm; nothing of ours is in their reach but the program itself. */
export function openTextChecker(limits: CheckLimits = LIMITS): TextChecker {
  const pool = new CheckProcesses(limits)
  return {
    check: async (text, name) => {
      const reply = await pool.run({ text, name, mostClaims: limits.mostClaims })
      if ('refusal' in reply) throw new Refused(reply.refusal)
      if ('fault' in reply) throw new Error(`Checking a text failed: ${reply.fault}`)
      return { ...reply.checked, text }
    },
    close: () => pool.close(),
  }
}

class CheckProcesses {
  readonly #limits: CheckLimits
  readonly #idle: ChildProcess[] = []
  readonly #waiting: (() => void)[] = []
  #running = 0
  #rest: NodeJS.Timeout | undefined

  constructor(limits: CheckLimits) {
    this.#limits = limits
  }

  async run(task: CheckTask): Promise<CheckReply> {
    if (this.#running >= this.#limits.processes) {
      if (this.#waiting.length >= this.#limits.waiting) return { refusal: conflict('check.too_busy') }
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    } else this.#running++
    clearTimeout(this.#rest)
    try {
      return await this.#runOn(this.#idle.pop() ?? startProcess(this.#limits), task)
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else if (--this.#running === 0)
        this.#rest = setTimeout(() => void this.close(), this.#limits.idleMilliseconds).unref()
    }
  }

  async #runOn(child: ChildProcess, task: CheckTask): Promise<CheckReply> {
    const reply = await replyOf(child, task, this.#limits.milliseconds)
    const alive = child.connected && child.exitCode === null && child.signalCode === null
    // What hit a limit or a fault is not asked again.
    if (alive && 'checked' in reply) {
      child.unref()
      child.channel?.unref()
      this.#idle.push(child)
    } else child.kill('SIGKILL')
    return reply
  }

  async close(): Promise<void> {
    clearTimeout(this.#rest)
    for (const child of this.#idle.splice(0)) child.kill('SIGKILL')
  }
}

function startProcess(limits: CheckLimits): ChildProcess {
  return fork(PROGRAM, {
    env: {},
    execArgv: [`--max-old-space-size=${limits.heapMegabytes}`, '--permission', `--allow-fs-read=${PROJECT}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

async function replyOf(child: ChildProcess, task: CheckTask, milliseconds: number): Promise<CheckReply> {
  child.ref()
  child.channel?.ref()
  const { promise, resolve, reject } = Promise.withResolvers<CheckReply>()
  const tooLong = () => resolve({ refusal: invalid('check.took_too_long') })
  const timer = setTimeout(tooLong, milliseconds)
  const onExit = (code: number | null, signal: NodeJS.Signals | null) =>
    // The engine aborts when its heap is full, and the system kills what takes too much of the machine.
    signal === null ? reject(new Error(`The process that checks texts ended early with ${code}`)) : tooLong()
  child.once('message', resolve as (reply: unknown) => void)
  child.once('error', reject)
  child.once('exit', onExit)
  child.send(task, (error) => {
    // A process that died before it had the whole task says why by its exit.
    if (error !== null && child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  })
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    child.removeAllListeners('message').removeListener('error', reject).removeListener('exit', onExit)
  }
}
