import { execFile, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { startEmbedded } from './start-embedded.ts'
import { aFolder, SILENT } from './testing/a-data-folder.ts'

// initdb is work for a processor: a second alone, ten on a crowded machine, and up to three follow one another here.
vi.setConfig({ testTimeout: 90_000 })

const RUN = fileURLToPath(new URL('./testing/run-embedded.ts', import.meta.url))
const NOBODY = Number(readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+)/m)?.[1])
const isRoot = process.getuid?.() === 0

interface Told {
  uid?: number
  adopted?: boolean
  refusal?: string
}

async function run(command: string, args: string[], options: object = {}): Promise<Told> {
  const { stdout } = await promisify(execFile)(command, args, { cwd: '/', ...options })
  return JSON.parse(stdout) as Told
}

// From a checkout that only root may enter, another user can be had in a namespace only; PostgreSQL sees no difference.
const othersMayEnter = isRoot && spawnSync('test', ['-r', RUN], { uid: NOBODY, gid: NOBODY, cwd: '/' }).status === 0

function runAsOrdinaryUser(dataFolder: string): Promise<Told> {
  const args = [RUN, dataFolder]
  if (!isRoot) return run(process.execPath, args)
  if (othersMayEnter) return run(process.execPath, args, { uid: NOBODY, gid: NOBODY })
  return run('unshare', ['--user', `--map-user=${NOBODY}`, '--', process.execPath, ...args])
}

/** A folder in a folder, both given to the ordinary user where that is somebody else than root. */
function aFolderOfTheUser(): string {
  const folder = aFolder()
  if (othersMayEnter) chownSync(folder, NOBODY, NOBODY)
  return folder
}

describe('whom PostgreSQL runs as', () => {
  test('a folder of mode 700 in another of mode 700 will do, for root as for a user', async () => {
    const outer = aFolder()
    const inner = join(outer, 'inner')
    mkdirSync(inner, { mode: 0o700 })
    chmodSync(outer, 0o700)
    const server = await startEmbedded({ dataFolder: join(inner, '.data'), log: SILENT })
    await server.stop()
    expect(statSync(join(inner, '.data', 'pg')).uid).toBe(process.getuid?.())
    expect(statSync(join(inner, '.data')).mode & 0o777).toBe(0o700)
  })

  test('an ordinary user starts it without help', async () => {
    const dataFolder = join(aFolderOfTheUser(), '.data')
    const told = await runAsOrdinaryUser(dataFolder)
    expect(told).toEqual({ uid: isRoot ? NOBODY : process.getuid?.(), adopted: false })
  })

  test('what an ordinary user began, root may start, and the user again after it', async () => {
    const dataFolder = join(aFolderOfTheUser(), '.data')
    await runAsOrdinaryUser(dataFolder)
    const owner = statSync(join(dataFolder, 'pg')).uid
    await (await startEmbedded({ dataFolder, log: SILENT })).stop()
    expect(statSync(join(dataFolder, 'pg')).uid).toBe(owner)
    expect(await runAsOrdinaryUser(dataFolder)).toMatchObject({ adopted: false })
  })

  test('a user who may not write the folder is told so in a sentence', async () => {
    const closed = aFolder()
    chmodSync(closed, 0o500)
    const told = await runAsOrdinaryUser(join(closed, '.data'))
    expect(told.refusal).toBe(
      `This user may not write ${join(closed, '.data')}: start as its owner, or name another folder with DATA_DIR.`,
    )
  })

  test.runIf(isRoot)('where namespaces are forbidden, root hands it to nobody or says what to do instead', async () => {
    const folder = aFolder()
    chmodSync(folder, 0o755)
    const bin = join(folder, 'bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    const told = await run(process.execPath, [RUN, join(folder, '.data')], { env: { PATH: `${bin}:/usr/bin:/bin` } })
    if (othersMayEnter) {
      expect(told).toEqual({ uid: 0, adopted: false })
      expect(statSync(join(folder, '.data', 'pg')).uid).toBe(NOBODY)
      expect(statSync(join(folder, '.data', 'secrets.json')).uid).toBe(0)
    } else {
      expect(told.refusal).toMatch(/start as an ordinary user/)
    }
  })
})
