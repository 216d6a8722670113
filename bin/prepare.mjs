import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MODULES, outsideEnvironment, PrepareError, ROOT } from './installation.mjs'
import { repairInstall } from './repair-install.mjs'
import { withLock } from './with-lock.mjs'

const LOCKFILE = join(ROOT, 'package-lock.json')
const STAMP = join(MODULES, '.taizhang-installed')

/** Sees that node_modules fits package-lock.json; a second process that comes meanwhile waits for the first. */
export async function ensureInstalled(say) {
  if (!isInstalled()) {
    await withLock(
      join(ROOT, 'dist', 'install.lock'),
      () => say('Another process is installing; waiting for it …'),
      () => {
        if (!isInstalled()) install(say)
      },
    )
  }
  repairInstall(say)
}

function isInstalled() {
  if (read(STAMP) === stamp()) return true
  if (!matchesLockfile()) return false
  keepStamp()
  return true
}

const stamp = () => {
  const lock = createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex')
  return `${lock} ${process.platform}-${process.arch}\n`
}

// The list that npm leaves behind tells whether somebody ran it already; what does not fit this machine is optional.
function matchesLockfile() {
  const left = read(join(MODULES, '.package-lock.json'))
  if (left === null) return false
  const installed = JSON.parse(left).packages
  return Object.entries(JSON.parse(readFileSync(LOCKFILE, 'utf8')).packages).every(([path, wanted]) => {
    if (path === '') return true
    if (!existsSync(join(ROOT, path, 'package.json'))) return wanted.optional === true
    return installed[path] !== undefined && installed[path].version === wanted.version
  })
}

function install(say) {
  say('Installing what the lockfile names (once; a few minutes on a slow line) …')
  const began = Date.now()
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const [command, ...first] = npmCommand()
  const result = spawnSync(command, [...first, ...args], {
    cwd: ROOT,
    env: outsideEnvironment(),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (result.error || result.status !== 0) {
    const why = result.error ? result.error.message : `npm ended with ${result.status ?? result.signal}`
    throw new PrepareError(`The installation failed (${why}). Is the package registry in reach? Try: npm ci`)
  }
  keepStamp()
  say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`)
}

// Under `npm start` we are told which npm it was, and which Node ran it.
function npmCommand() {
  const script = process.env.npm_execpath
  if (!script || !/npm-cli\.c?js$/.test(script) || !existsSync(script)) return ['npm']
  return [process.env.npm_node_execpath ?? process.execPath, script]
}

// A folder that we may not write was installed by somebody else, and well.
function keepStamp() {
  try {
    writeFileSync(STAMP, stamp())
  } catch {}
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
