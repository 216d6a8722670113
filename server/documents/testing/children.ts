import { readdirSync, readFileSync } from 'node:fs'

const PEAK_KILOBYTES = /^VmHWM:\s+(\d+)/m

/** The most memory that each running child of this process has held so far, in megabytes; empty where /proc is not. */
export function childPeakMegabytes(): number[] {
  return childIds().flatMap((id) => {
    const peak = PEAK_KILOBYTES.exec(readOr(`/proc/${id}/status`, ''))?.[1]
    return peak === undefined ? [] : [Number(peak) / 1000]
  })
}

function childIds(): string[] {
  try {
    return readdirSync('/proc/self/task').flatMap((task) =>
      readOr(`/proc/self/task/${task}/children`, '').split(' ').filter(Boolean),
    )
  } catch {
    return []
  }
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return otherwise
  }
}
