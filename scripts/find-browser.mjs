import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = ['/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
const PACKAGES = ['chromium', 'fonts-noto-cjk']

/** The Chromium of this machine: CHROMIUM_PATH, the usual places, then PATH; null where there is none. */
export function findBrowser() {
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const named = process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : []
  return [...named, ...PLACES, ...inPath].find(isExecutable) ?? null
}

/** The same, installing Debian's where root may; without one, throws a line that says how to get it. */
export function ensureBrowser(say) {
  const found = findBrowser() ?? installOnDebian(say)
  if (found !== null) return found
  throw new Error(
    "The browser tests need Chromium: install your system's package (Debian: apt-get install chromium fonts-noto-cjk), or name one with CHROMIUM_PATH.",
  )
}

function installOnDebian(say) {
  if (process.getuid?.() !== 0 || !isDebian()) return null
  say(`No browser here: installing ${PACKAGES.join(' and ')} with apt-get …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
    const result = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8' })
    if (result.status !== 0) say(`apt-get ${args[0]}: ${(result.stderr ?? '').trim().split('\n').slice(-3).join(' ')}`)
  }
  return findBrowser()
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
