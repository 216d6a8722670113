import { readFileSync } from 'node:fs'

/** Whether a process is at work: it exists and is not the remains of one that nobody collected. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return statOf(pid)?.state !== 'Z'
}

/**
 * When a process began, in ticks since the machine did, or '' where the system does not say. Numbers of processes
 * are used again; number and beginning together are not.
 */
export const startedAt = (pid: number): string => statOf(pid)?.startedAt ?? ''

function statOf(pid: number): { state: string; startedAt: string } | null {
  try {
    // The name in brackets may hold anything; what follows the last bracket is counted from field 3 on.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return { state: fields[0] ?? '', startedAt: fields[19] ?? '' }
  } catch {
    return null
  }
}
