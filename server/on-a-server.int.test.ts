import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, readdirSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aFreePort, aServer } from './testing/a-server.ts'

// A PostgreSQL server as Debian ships it, owned by a role that is no superuser: what an office's DBA hands out.
const DEBIAN = '/usr/lib/postgresql'
const versions = existsSync(DEBIAN)
  ? readdirSync(DEBIAN).filter((version) => existsSync(join(DEBIAN, version, 'bin/postgres')))
  : []
const NOBODY = 65534
const as = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}

let folder: string
let files: string
let port: number
const bin = (name: string) => join(DEBIAN, versions[0] ?? '', 'bin', name)

beforeAll(async () => {
  if (versions.length === 0) return
  folder = await mkdtemp(join(tmpdir(), 'debian-postgres-'))
  files = await mkdtemp(join(tmpdir(), 'on-a-server-'))
  if (as.uid) chownSync(folder, NOBODY, NOBODY)
  port = await aFreePort()
  const data = join(folder, 'data')
  execFileSync(bin('initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'], {
    ...as,
    stdio: 'ignore',
  })
  const settings = `-p ${port} -k ${folder} -c fsync=off -c listen_addresses=127.0.0.1`
  execFileSync(bin('pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start'], {
    ...as,
    stdio: 'ignore',
  })
  const admin = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' })
  await admin.connect()
  await admin.query(`create role office login createrole password 'office'`)
  await admin.query(`create database office owner office encoding 'UTF8' template template0`)
  await admin.query(
    `create database latin owner office encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C' template template0`,
  )
  await admin.end()
})
afterAll(async () => {
  if (versions.length === 0) return
  execFileSync(bin('pg_ctl'), ['-D', join(folder, 'data'), '-m', 'immediate', 'stop'], { ...as, stdio: 'ignore' })
  for (const made of [folder, files]) await rm(made, { recursive: true, force: true })
})

async function environment(database: string): Promise<Record<string, string>> {
  return {
    DATABASE_URL: `postgresql://office:office@127.0.0.1:${port}/${database}`,
    SESSION_SECRET: 'a secret for this test only, long enough',
    FIELD_KEY: Buffer.alloc(32, 7).toString('base64'),
    DATA_DIR: files,
    PORT: String(await aFreePort()),
  }
}

test.runIf(versions.length > 0)('a database that is not UTF8 is refused with the way out', async () => {
  await expect(aServer(await environment('latin'))).rejects.toThrow(/UTF8/)
})

test.runIf(versions.length > 0)('DATABASE_URL starts with the set-up page and nothing embedded', async () => {
  const server = await aServer(await environment('office'))
  expect(server.lines.join('\n')).toMatch(/one-time token: \S+/)
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  const options = await fetch(`${server.url}/api/v1/sign-in-options`)
  expect(await options.json()).toMatchObject({ setupNeeded: true, demo: false })
  expect(await readdir(files)).not.toContain('pg')
  await server.end('SIGTERM')
})
