import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Runs `work` while holding the lock file; while another living process holds it, waits and says so once. */
export async function withLock(file, onWait, work) {
  mkdirSync(dirname(file), { recursive: true })
  let waited = false
  while (!take(file)) {
    if (isDead(file)) {
      rmSync(file, { force: true })
      continue
    }
    if (!waited) onWait()
    waited = true
    await sleep(300)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file) {
  try {
    const descriptor = openSync(file, 'wx')
    writeSync(descriptor, String(process.pid))
    closeSync(descriptor)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function isDead(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    // Empty for a moment between its making and its first word.
    if (pid === 0) return Date.now() - statSync(file).mtimeMs > 2000
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
