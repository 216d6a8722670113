import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { isAlive } from './live-process.ts'
import { readPostmaster, waitUntilGone } from './postmaster.ts'
import { type EmbeddedServer, startEmbedded } from './start-embedded.ts'
import { aFolder, SILENT } from './testing/a-data-folder.ts'

// initdb is work for a processor: a second alone, ten on a crowded machine, and up to three follow one another here.
vi.setConfig({ testTimeout: 90_000 })

const RUN = fileURLToPath(new URL('./testing/run-embedded.ts', import.meta.url))

async function started(dataFolder: string): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataFolder, log: SILENT })
  onTestFinished(() => server.stop())
  return server
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

// Made once and copied: making one waits for the disk.
const original = mkdtempSync(join(tmpdir(), 'taizhang-original-'))

function aUsedFolder(): string {
  const folder = aFolder()
  cpSync(original, folder, { recursive: true })
  return folder
}

beforeAll(async () => {
  await (await startEmbedded({ dataFolder: original, log: SILENT })).stop()
})

afterAll(() => rmSync(original, { recursive: true, force: true }))

const pidOf = (dataFolder: string) => readPostmaster(join(dataFolder, 'pg'))?.pid ?? 0

describe('a data folder that is refused', () => {
  test('one of another major version is left as it is, with the way out', async () => {
    const dataFolder = aFolder()
    mkdirSync(join(dataFolder, 'pg'))
    writeFileSync(join(dataFolder, 'secrets.json'), SECRETS, { mode: 0o600 })
    writeFileSync(join(dataFolder, 'pg', 'PG_VERSION'), '17\n')
    const attempt = startEmbedded({ dataFolder, log: SILENT })
    await expect(attempt).rejects.toThrow(
      /PostgreSQL 17[\s\S]*PostgreSQL 18[\s\S]*taizhang backup[\s\S]*taizhang restore/,
    )
    await expect(attempt).rejects.toMatchObject({ code: 'other_major' })
  })

  test('one whose secrets are gone is not given new ones, for they would not open it', async () => {
    const dataFolder = aFolder()
    mkdirSync(join(dataFolder, 'pg'))
    writeFileSync(join(dataFolder, 'pg', 'PG_VERSION'), '18\n')
    await expect(startEmbedded({ dataFolder, log: SILENT })).rejects.toThrow(/secrets\.json is missing/)
  })

  test('one whose secrets are those of another says so, and nothing keeps running', async () => {
    const dataFolder = aUsedFolder()
    writeFileSync(join(dataFolder, 'secrets.json'), SECRETS)
    await expect(startEmbedded({ dataFolder, log: SILENT })).rejects.toMatchObject({ code: 'wrong_secrets' })
    expect(pidOf(dataFolder)).toBe(0)
  })
})

describe('starting', () => {
  test('a first start makes a safe UTF8 database, a second finds it again on the same port', async () => {
    const dataFolder = join(aFolder(), 'deep', '.data')
    const first = await startEmbedded({ dataFolder, log: SILENT })
    const settings = await ask(
      first.url,
      `SELECT pg_encoding_to_char(encoding) AS encoding, datlocale AS locale, current_setting('fsync') AS fsync,
              current_setting('full_page_writes') AS pages, current_setting('data_checksums') AS checksums
         FROM pg_database WHERE datname = 'taizhang' AND datname = current_database()`,
    )
    expect(settings).toEqual([{ encoding: 'UTF8', locale: 'C.UTF-8', fsync: 'on', pages: 'on', checksums: 'on' }])
    await ask(first.url, "CREATE TABLE kept (text text); INSERT INTO kept VALUES ('㐀𠀀')")
    await first.stop()
    const second = await started(dataFolder)
    expect(second).toMatchObject({ adopted: false, url: first.url })
    expect(await ask(second.url, 'SELECT text FROM kept')).toEqual([{ text: '㐀𠀀' }])
    expect(readFileSync(join(dataFolder, 'pg.log.1'), 'utf8')).toContain('database system is shut down')
  })

  test('nobody gets in without the password', async () => {
    const server = await started(aUsedFolder())
    const url = new URL(server.url)
    url.password = 'guessed'
    await expect(ask(url.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/)
  })

  test('what an interrupted first start left is no database and is made anew', async () => {
    const dataFolder = aFolder()
    mkdirSync(join(dataFolder, 'pg.new', 'base'), { recursive: true })
    writeFileSync(join(dataFolder, 'pg.new', 'PG_VERSION'), '18\n')
    const server = await started(dataFolder)
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  test('stopping leaves no process behind, and may be done twice', async () => {
    const dataFolder = aUsedFolder()
    const server = await startEmbedded({ dataFolder, log: SILENT })
    const pid = pidOf(dataFolder)
    expect(isAlive(pid)).toBe(true)
    await server.stop()
    expect(await waitUntilGone(pid, 2_000)).toBe(true)
    await server.stop()
  })
})

describe('a command beside a running server', () => {
  test('it joins the database and leaves it running; the last to leave stops it', async () => {
    const dataFolder = aUsedFolder()
    const server = await startEmbedded({ dataFolder, log: SILENT })
    const pid = pidOf(dataFolder)
    const { stdout } = await promisify(execFile)(process.execPath, [RUN, dataFolder])
    expect(JSON.parse(stdout)).toMatchObject({ adopted: true })
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await server.stop()
    expect(await waitUntilGone(pid, 2_000)).toBe(true)
  })

  test('two that come at once to a database that is not running share the one that is started', async () => {
    const dataFolder = aUsedFolder()
    const both = await Promise.all([started(dataFolder), started(dataFolder)])
    expect(both.map((server) => server.adopted).sort()).toEqual([false, true])
    expect(both[0].url).toBe(both[1].url)
  })
})

describe('after a crash', () => {
  test('the database of a server that was killed is adopted, with all that it had committed', async () => {
    const dataFolder = aUsedFolder()
    const killed = promisify(execFile)(process.execPath, [RUN, dataFolder, 'killed'])
    await expect(killed).rejects.toMatchObject({ signal: 'SIGKILL' })
    const left = pidOf(dataFolder)
    const server = await started(dataFolder)
    expect(server.adopted).toBe(true)
    expect(pidOf(dataFolder)).toBe(left)
    expect(await ask(server.url, 'SELECT text FROM kept')).toEqual([{ text: '台账' }])
    await server.stop()
    expect(await waitUntilGone(left, 2_000)).toBe(true)
  })

  test('a database that was killed itself starts again where it was, with all that was committed', async () => {
    const dataFolder = aUsedFolder()
    const first = await started(dataFolder)
    await ask(first.url, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)')
    process.kill(pidOf(dataFolder), 'SIGKILL')
    const second = await started(dataFolder)
    expect(second).toMatchObject({ adopted: false, url: first.url })
    expect(await ask(second.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }])
  })

  test('a number in postmaster.pid that belongs to somebody else by now does not keep it from starting', async () => {
    const dataFolder = aUsedFolder()
    const stale = [process.pid, join(dataFolder, 'pg'), 1, 5432, '', '127.0.0.1', '', 'ready', '']
    writeFileSync(join(dataFolder, 'pg', 'postmaster.pid'), stale.join('\n'), { mode: 0o600 })
    const server = await started(dataFolder)
    expect(server.adopted).toBe(false)
  })
})

const SECRETS = JSON.stringify({
  sessionSecret: 'f'.repeat(64),
  fieldKey: Buffer.alloc(32, 1).toString('base64'),
  databasePassword: 'the password of another folder',
})
