import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { isAlive, startedAt } from './live-process.ts'

export type LockAttempt = { release(): void } | { heldBy: { pid: number; note: string } }

const TAKEOVER_MS = 5_000

/** Takes a lock that dies with this process, and leaves a note for whoever finds it taken. */
export function tryLock(file: string, note: string): LockAttempt {
  const mine = JSON.stringify({ pid: process.pid, startedAt: startedAt(process.pid), note })
  for (;;) {
    if (place(file, mine)) return { release: () => releaseIfMine(file, mine) }
    const holder = readHolder(file)
    if (holder) return { heldBy: holder }
    removeDead(file)
  }
}

// A hard link appears whole or not at all, unlike a file that is opened and then written.
function place(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, text, { mode: 0o600 })
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function readHolder(file: string): { pid: number; note: string } | null {
  try {
    const held = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; startedAt: string; note: string }
    if (!isAlive(held.pid) || startedAt(held.pid) !== held.startedAt) return null
    return { pid: held.pid, note: held.note }
  } catch {
    return null
  }
}

// One at a time, and after a second look: else two that find the same dead lock remove each other's new one.
function removeDead(file: string): void {
  const turn = `${file}.takeover`
  if (!place(turn, '')) {
    const age = Date.now() - (statSync(turn, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    if (age > TAKEOVER_MS) rmSync(turn, { force: true })
    return
  }
  try {
    if (!readHolder(file)) rmSync(file, { force: true })
  } finally {
    rmSync(turn, { force: true })
  }
}

function releaseIfMine(file: string, mine: string): void {
  try {
    if (readFileSync(file, 'utf8') === mine) rmSync(file)
  } catch {
    // Already gone, with the folder perhaps: nothing is held any more.
  }
}
