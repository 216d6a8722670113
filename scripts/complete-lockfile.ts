// npm leaves an optional package of another platform out of package-lock.json when it could not see it while the
// lockfile was made, and `npm ci` of a newer npm then refuses the lockfile. This adds what is missing, by the version
// that its parent asks for; npm fetches it on the platform that needs it and skips it elsewhere.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface LockedPackage {
  version: string
  optional?: boolean
  dev?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

type Packages = Record<string, LockedPackage>

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/** The entries that package-lock.json lacks, by the path that they would have in it. */
export function missingOptionals(packages: Packages): Packages {
  const missing: Packages = {}
  for (const [path, parent] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (path === '' || isLocked(packages, path, name) || !/^\d/.test(version)) continue
      missing[`node_modules/${name}`] = {
        version,
        ...(parent.dev ? { dev: true } : {}),
        optional: true,
        ...platformOf(name),
      }
    }
  }
  return missing
}

// As Node looks packages up: in the parent's own folder, then in every folder above it.
function isLocked(packages: Packages, parent: string, name: string): boolean {
  for (let at = parent; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${at}${at === '' ? '' : '/'}node_modules/${name}`]) return true
    if (at === '') return false
  }
}

/** What such packages put into their names: @swc/core-linux-arm64-musl, @oxc-parser/binding-linux-arm-gnueabihf. */
export function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.replace('windows', 'win32').split(/[-/]/)
  const os = SYSTEMS.filter((system) => words.includes(system))
  const cpu = PROCESSORS.filter((processor) => words.includes(processor))
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : []
  return { ...(os.length > 0 ? { os } : {}), ...(cpu.length > 0 ? { cpu } : {}), ...(libc.length > 0 ? { libc } : {}) }
}

if (import.meta.main) {
  const file = process.argv[2] ?? join(dirname(dirname(fileURLToPath(import.meta.url))), 'package-lock.json')
  if (!existsSync(file)) throw new Error(`${file} is not there`)
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Packages }
  const missing = missingOptionals(lock.packages)
  const sorted = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
  console.log(`${Object.keys(missing).length} packages of other platforms added`)
}
