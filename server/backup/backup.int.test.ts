import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { asActor } from '../database/actor.ts'
import { openDatabase } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { recordAll } from '../eventlog/record.ts'
import { sealEvents } from '../eventlog/seal-events.ts'
import { verifyEvents } from '../eventlog/verify-events.ts'
import { diskFileStore } from '../files/disk-file-store.ts'
import { aDatabase, anActor, aZone, TEST_SECRET, type TestDatabase } from '../testing/test-database.ts'
import { backUp } from './back-up.ts'
import { dailyBackup } from './daily-backup.ts'
import { restore } from './restore.ts'
import { tablesToBackUp } from './tables.ts'

const KEYS = { fieldKey: randomBytes(32).toString('base64'), sessionSecret: TEST_SECRET }
const now = new Date('2026-11-22T02:15:00Z')

let database: TestDatabase
let folder: string
let zoneId: string

beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  folder = await mkdtemp(join(tmpdir(), 'backup-test-'))
  const files = await diskFileStore(join(folder, 'files'))
  const zone = await aZone(database)
  zoneId = zone.zoneId
  const actor = await anActor(database, zone, 'statistician')
  const original = Buffer.from('全年完成财政总收入114.23亿元。')
  const { sha256, size } = await files.put(original, { limitBytes: 1000 })
  await database.owner.query(
    `insert into document (zone_id, document_id, unit_id, name, format, sha256, size_bytes, characters, text, checks, traces, inconsistencies, created_by)
     values ($1, gen_random_uuid(), $2, '年报', 'txt', $3, $4, 20, $5, '[]', '[]', 0, $6)`,
    [zone.zoneId, zone.unitId, sha256, size, '“引号”\n换行\t制表 \\ 反斜杠', actor.userId],
  )
  await database.owner.query(
    `insert into indicator (zone_id, code, origin, position, definition) values ($1, 'gdp', 'zone', 1, '{"n": 1.10}')`,
    [zone.zoneId],
  )
  for (const [revision, value] of ['114.23', '0.000001', '-99999999999999.5', null].entries())
    await database.owner.query(
      `insert into observation (zone_id, observation_id, indicator_code, unit_id, period_from, period_to, kind, revision, value, growth_official, state, drafted_in_unit_id, created_by)
       values ($1, gen_random_uuid(), 'gdp', $2, '2025-01-01', '2025-12-31', 'final', $3, $4, 7.2, 'draft', $2, $5)`,
      [zone.zoneId, zone.unitId, revision + 1, value, actor.userId],
    )
  const events = Array.from({ length: 30 }, (_, i) => ({
    kind: 'unit.renamed',
    subjectKind: 'unit',
    subjectId: `${i}`,
    data: { 名: `第${i}`, n: i / 7 },
  }))
  await asActor(database.db, actor, (tx) => recordAll(tx, actor, '2026-11-22', events))
  await sealEvents(database.db, zone.zoneId)
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true })
})

const deps = async (ownerUrl: string, files = 'files') => ({
  ownerUrl,
  keys: KEYS,
  now,
  files: await diskFileStore(join(folder, files)),
})

async function anEmptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `r_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: inject('adminUrl') })
  await admin.connect()
  await admin.query(`create database ${name} encoding 'UTF8' template template0`)
  const url = new URL(inject('adminUrl'))
  url.pathname = `/${name}`
  const drop = async () => {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  }
  return { url: url.toString(), drop }
}

async function contentOf(url: string): Promise<Record<string, unknown[]>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const content: Record<string, unknown[]> = {}
  for (const { name } of await tablesToBackUp(client)) {
    const { rows } = await client.query(`select t::text as row from ${name} t order by 1`)
    content[name] = rows
  }
  await client.end()
  return content
}

test('a backup that was cut short or altered is refused and leaves the database empty', async () => {
  const whole = join(folder, 'whole.taizhang')
  await backUp(await deps(database.url), whole)
  const bytes = await readFile(whole)
  const cut = join(folder, 'cut.taizhang')
  await writeFile(cut, bytes.subarray(0, bytes.length - 40))
  const altered = join(folder, 'altered.taizhang')
  await writeFile(altered, gzipSync(gunzipSync(bytes).toString('utf8').replace('114.23', '114.24')))
  for (const path of [cut, altered]) {
    const empty = await anEmptyDatabase()
    await expect(restore(await deps(empty.url, 'other-files'), path)).rejects.toMatchObject({ code: 'backup.damaged' })
    const client = new pg.Client({ connectionString: empty.url })
    await client.connect()
    expect((await client.query('select 1 from zone')).rowCount).toBe(0)
    await client.end()
    await empty.drop()
  }
})

test('a backup is refused where the keys differ, and where there is data already', async () => {
  const path = join(folder, 'refused.taizhang')
  await backUp(await deps(database.url), path)
  const empty = await anEmptyDatabase()
  const otherKeys = { ...(await deps(empty.url)), keys: { ...KEYS, fieldKey: randomBytes(32).toString('base64') } }
  await expect(restore(otherKeys, path)).rejects.toMatchObject({ code: 'backup.other_keys' })
  await expect(restore(await deps(database.url), path)).rejects.toMatchObject({ code: 'backup.not_empty' })
  await empty.drop()
})

test('a database in use is not changed by being refused, not even brought to a newer version', async () => {
  const path = join(folder, 'older.taizhang')
  await backUp(await deps(database.url), path)
  const older = await anEmptyDatabase()
  const only = ['0001_zones_and_people.sql', '0002_event_log.sql']
  await migrate(older.url, TEST_SECRET, { only })
  const client = new pg.Client({ connectionString: older.url })
  await client.connect()
  await client.query(`insert into zone (zone_id, code, name) values (gen_random_uuid(), 'z1', '在用的开发区')`)
  await expect(restore(await deps(older.url), path)).rejects.toMatchObject({ code: 'backup.not_empty' })
  const { rows } = await client.query('select name from migration order by name')
  expect(rows.map((row) => row.name)).toEqual(only)
  await client.end()
  await older.drop()
})

test('names that a forged backup brings along never become statements', async () => {
  const whole = join(folder, 'to-forge.taizhang')
  await backUp(await deps(database.url), whole)
  const lines = gunzipSync(await readFile(whole))
    .toString('utf8')
    .split('\n')
  const forgeries: ((line: { table: string; columns: string[]; types: string[] }) => object)[] = [
    (line) => ({ ...line, table: 'auth."user" as u' }),
    (line) => ({ ...line, types: ['text); drop table zone; --', ...line.types.slice(1)] }),
    (line) => ({ ...line, columns: line.columns.slice(1), types: line.types.slice(1) }),
  ]
  for (const [number, forge] of forgeries.entries()) {
    const at = lines.findIndex((line) => line.includes('"table":"public.zone"'))
    const altered = lines.with(at, JSON.stringify(forge(JSON.parse(lines[at] ?? '')))).slice(0, -2)
    const end = {
      ...JSON.parse(lines.at(-2) ?? ''),
      sha256: createHash('sha256')
        .update(`${altered.join('\n')}\n`)
        .digest('hex'),
    }
    const path = join(folder, `forged-${number}.taizhang`)
    await writeFile(path, gzipSync(`${[...altered, JSON.stringify(end)].join('\n')}\n`))
    const empty = await anEmptyDatabase()
    await expect(restore(await deps(empty.url, 'forged-files'), path)).rejects.toMatchObject({ code: 'backup.damaged' })
    await empty.drop()
  }
})

test('every row, every file and the chain of the log come back as they were', async () => {
  const path = join(folder, 'good.taizhang')
  const made = await backUp(await deps(database.url), path)
  const empty = await anEmptyDatabase()
  const target = await deps(empty.url, 'restored-files')
  const restored = await restore(target, path)
  expect(restored).toMatchObject({ rows: made.rows, files: 1 })
  expect(await contentOf(empty.url)).toEqual(await contentOf(database.url))
  const again = openDatabase(empty.url, TEST_SECRET)
  expect(await verifyEvents(again.db, zoneId)).toMatchObject({ events: 30, broken: null })
  await again.close()
  expect(await migrate(empty.url, TEST_SECRET)).toEqual({ applied: [] })
  await empty.drop()
})

test('a log that goes on after a restore continues its numbers', async () => {
  const path = join(folder, 'goes-on.taizhang')
  await backUp(await deps(database.url), path)
  const empty = await anEmptyDatabase()
  await restore(await deps(empty.url), path)
  const client = new pg.Client({ connectionString: empty.url })
  await client.connect()
  await client.query(
    `insert into event (zone_id, kind, subject_kind, subject_id, on_date) values ($1, 'unit.added', 'unit', 'x', '2026-11-22')`,
    [zoneId],
  )
  const { rows } = await client.query('select sequence from event order by sequence desc limit 2')
  expect(Number(rows[0].sequence)).toBeGreaterThan(Number(rows[1].sequence))
  await client.end()
  await empty.drop()
})

test('a backup that fails leaves no file, and daily ones beyond the number kept go', async () => {
  const days = join(folder, 'daily')
  const broken = { ...(await deps(database.url)), files: await diskFileStore(join(folder, 'lost-files')) }
  await expect(dailyBackup(broken, days, 2)).rejects.toThrow(/lost/)
  expect(await readdir(days)).toEqual([])
  for (const day of ['19', '20', '21', '22'])
    await dailyBackup({ ...(await deps(database.url)), now: new Date(`2026-11-${day}T02:15:00Z`) }, days, 2)
  expect((await readdir(days)).sort()).toEqual(['daily-2026-11-21.taizhang', 'daily-2026-11-22.taizhang'])
})
