import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { PrepareError, ROOT } from './installation.mjs'
import { withLock } from './with-lock.mjs'

const OUTPUT = join(ROOT, 'dist', 'web')
const STAMP = join(OUTPUT, '.sources')

/** Builds dist/web with the given Node, where its sources have changed since the last time. */
export async function ensureWebBuilt(node, say) {
  if (!existsSync(join(ROOT, 'web', 'index.html')) || isFresh()) return
  await withLock(
    join(ROOT, 'dist', 'web.lock'),
    () => say('Another process is building the web app; waiting …'),
    () => {
      if (!isFresh()) build(node, say)
    },
  )
}

const isFresh = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourcesHash()

// Built beside its place and then moved: a server that runs meanwhile never serves half of it.
function build(node, say) {
  say('Building the web app …')
  const began = Date.now()
  const hash = sourcesHash()
  const unfinished = `${OUTPUT}.new`
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [vite, 'build', join(ROOT, 'web'), '--outDir', unfinished, '--emptyOutDir', '--logLevel', 'warn']
  const result = spawnSync(node, args, { cwd: ROOT, encoding: 'utf8' })
  if (result.status !== 0) {
    throw new PrepareError(
      `The web app does not build:\n${result.stdout ?? ''}${result.stderr ?? result.error?.message ?? ''}`,
    )
  }
  mkdirSync(unfinished, { recursive: true })
  writeFileSync(join(unfinished, '.sources'), hash)
  rmSync(OUTPUT, { recursive: true, force: true })
  renameSync(unfinished, OUTPUT)
  say(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`)
}

function sourcesHash() {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')))
  for (const file of ['web', 'contract', 'domain'].flatMap((room) => filesUnder(join(ROOT, room)))) {
    hash.update(`${relative(ROOT, file)}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesUnder(path)
      return /\.test\.tsx?$/.test(entry.name) ? [] : [path]
    })
}
