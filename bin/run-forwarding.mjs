import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a command in our place: same terminal, and it gets the signals that we get; then ends as it ended.
 * Ctrl-C at a terminal reaches it twice, from the terminal and from here, a moment apart: it has to take two of a
 * kind within a second for one.
 */
export function runForwarding(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit' })
    const forwardedAt = new Map()
    const handlers = FORWARDED.map((signal) => {
      const forward = () => {
        const now = Date.now()
        if (now - (forwardedAt.get(signal) ?? 0) < 1000) return
        forwardedAt.set(signal, now)
        child.kill(signal)
      }
      process.on(signal, forward)
      return [signal, forward]
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      for (const [name, forward] of handlers) process.off(name, forward)
      process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
      resolve()
    })
  })
}
