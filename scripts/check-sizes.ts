// No source file is longer than a reader can hold. Tests, and tables of data on the list, may be as long as they are.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const LONGEST_FILE = 300

/** Files that only list things; each is here for a reason that its name tells. */
export const DATA_TABLES: readonly string[] = ['domain/indicators/catalogue.ts']

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const ROOMS = ['bin', 'domain', 'contract', 'server', 'web', 'e2e', 'bench', 'scripts']
const TEST = /\.(test|spec)\.tsx?$/

export interface MeasuredFile {
  path: string
  lines: number
}

/** Those of the files that are too long and have no excuse. */
export const tooLong = (files: readonly MeasuredFile[]) =>
  files.filter(({ path, lines }) => lines > LONGEST_FILE && !TEST.test(path) && !DATA_TABLES.includes(path))

function measure(folder: string): MeasuredFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : measure(path)
    if (!/\.(tsx?|mjs|cjs|css)$/.test(entry.name)) return []
    return [
      { path: relative(ROOT, path).split(sep).join('/'), lines: readFileSync(path, 'utf8').split('\n').length - 1 },
    ]
  })
}

if (import.meta.main) {
  const long = tooLong(ROOMS.flatMap((room) => measure(join(ROOT, room))))
  for (const { path, lines } of long)
    console.log(`${path} has ${lines} lines; at most ${LONGEST_FILE}: split it by verb`)
  process.exitCode = long.length > 0 ? 1 : 0
}
