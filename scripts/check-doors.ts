// Holds every import of every room against .dependency-cruiser.cjs, and sees that no source file was passed over: a
// reader that cannot read TypeScript passes all of it silently.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const CRUISER = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
const ROOMS = ['domain', 'contract', 'server', 'web', 'e2e', 'bench', 'scripts', 'bin']

interface Violation {
  rule: { name: string }
  from: string
  to: string
  cycle?: { name: string }[]
}

interface CruiserOutput {
  modules: { source: string }[]
  summary: { violations: Violation[] }
}

/** The forbidden imports under `root` as lines "rule: from → to", the files read, and the files that are there. */
export function checkDoors(root: string): { violations: string[]; cruised: string[]; sources: string[] } {
  const rooms = ROOMS.filter((room) => existsSync(join(root, room)))
  const args = [CRUISER, '--config', join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json', ...rooms]
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
  if (!result.stdout.startsWith('{'))
    throw new Error(`dependency-cruiser could not run: ${result.stderr}${result.stdout}`)
  const { modules, summary } = JSON.parse(result.stdout) as CruiserOutput
  const sources = rooms.flatMap((room) => sourcesUnder(root, join(root, room))).sort()
  const known = new Set(sources)
  return {
    violations: summary.violations.map(describe),
    cruised: modules
      .map((module) => module.source)
      .filter((source) => known.has(source))
      .sort(),
    sources,
  }
}

const describe = ({ rule, from, to, cycle }: Violation) =>
  `${rule.name}: ${[from, ...(cycle ? cycle.map((step) => step.name) : [to])].join(' → ')}`

function sourcesUnder(root: string, folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourcesUnder(root, path)
    return /\.(tsx?|mts|mjs)$/.test(entry.name) ? [relative(root, path).split(sep).join('/')] : []
  })
}

if (import.meta.main) {
  const { violations, cruised, sources } = checkDoors(ROOT)
  const missed = sources.filter((source) => !cruised.includes(source))
  const lines = [...violations, ...missed.map((source) => `not read: ${source}`)]
  console.log(lines.length > 0 ? lines.join('\n') : `${cruised.length} files, every import through its door`)
  process.exitCode = lines.length > 0 ? 1 : 0
}
