import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { MODULES, PrepareError } from './installation.mjs'

export const CARRIED_NODE = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Whether this very Node will do: it strips types (from 22.18 on) and knows argon2 for passwords (from 24.7 on). */
export function isGoodNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 7)
}

/** The Node to run TypeScript with: this one, or the one among the installed packages. */
export function findNode() {
  if (isGoodNode()) return process.execPath
  if (spawnSync(CARRIED_NODE, ['--version']).status === 0) return CARRIED_NODE
  throw new PrepareError(
    `This is Node ${process.version}, and the newer one that npm should have brought does not run here: install Node 24.`,
  )
}
