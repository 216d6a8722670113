import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { diskFileStore } from '../files/disk-file-store.ts'
import type { FileStore } from '../files/file-store.ts'
import { removeZoneAccounts } from '../identity/remove-zone-accounts.ts'
import { seedCatalogue, seedZoneIndicators } from '../indicators/seed-indicators.store.ts'
import { aDatabase, anActor, aZone, type TestDatabase } from '../testing/test-database.ts'
import { loadDemo } from './load-demo.ts'
import { removeDemo } from './remove-demo.ts'

let database: TestDatabase
let folder: string
let files: FileStore
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  folder = await mkdtemp(join(tmpdir(), 'remove-demo-'))
  files = await diskFileStore(folder)
  const client = await database.owner.connect()
  await seedCatalogue(client).finally(() => client.release())
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true })
})

async function aDocument(zoneId: string, unitId: string, by: string, text: string): Promise<string> {
  const { sha256, size } = await files.put(Buffer.from(text), { limitBytes: 1000 })
  await database.owner.query(
    `insert into document (zone_id, document_id, unit_id, name, format, sha256, size_bytes, characters, text, checks,
       traces, inconsistencies, created_by)
     values ($1, gen_random_uuid(), $2, '总结', 'txt', $3, $4, 1, $5, '[]', '[]', 0, $6)`,
    [zoneId, unitId, sha256, size, text, by],
  )
  return sha256
}

const rowsLeft = async (zoneId: string) => {
  const { rows: tables } = await database.owner.query(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
     where column_name = 'zone_id' and table_schema in ('public', 'auth')`,
  )
  const left: string[] = []
  for (const { name } of tables) {
    const { rowCount } = await database.owner.query(`select 1 from ${name} where zone_id = $1 limit 1`, [zoneId])
    if (rowCount) left.push(name)
  }
  return left.sort()
}

test('where there is no demo nothing is removed', async () => {
  const own = await aZone(database)
  const before = await rowsLeft(own.zoneId)
  expect(await removeDemo({ ownerUrl: database.url, files }, removeZoneAccounts)).toBe(false)
  expect(await rowsLeft(own.zoneId)).toEqual(before)
})

test('the demo goes whole, with its accounts and what its documents held; another zone keeps all of its own', async () => {
  const own = await aZone(database)
  const actor = await anActor(database, own, 'handler')
  const shared = await aDocument(own.zoneId, own.unitId, actor.userId, '两家都有')
  const ownRows = await rowsLeft(own.zoneId)
  await loadDemo({ owner: database.owner, now: () => new Date('2026-11-22T02:00:00Z'), afterAdd: seedZoneIndicators })
  const { rows } = await database.owner.query(
    `select z.zone_id, m.user_id, u.unit_id from zone z join member m using (zone_id) join unit u using (zone_id)
     where z.demo and u.parent_id is null limit 1`,
  )
  const demo = rows[0]
  await aDocument(demo.zone_id, demo.unit_id, demo.user_id, '两家都有')
  const alone = await aDocument(demo.zone_id, demo.unit_id, demo.user_id, '只有演示区有')
  const { sha256: deleted } = await files.put(Buffer.from('演示区删掉了'), { limitBytes: 1000 })
  await database.owner.query(
    `insert into event (zone_id, kind, subject_kind, subject_id, on_date, data)
     values ($1, 'document.added', 'document', 'gone', '2026-11-22', jsonb_build_object('sha256', $2::text))`,
    [demo.zone_id, deleted],
  )
  expect(await removeDemo({ ownerUrl: database.url, files }, removeZoneAccounts)).toBe(true)
  expect(await rowsLeft(demo.zone_id)).toEqual([])
  const { rows: accounts } = await database.owner.query('select 1 from auth."user"')
  expect(accounts).toEqual([])
  expect(await rowsLeft(own.zoneId)).toEqual(ownRows)
  expect([await files.has(shared), await files.has(alone), await files.has(deleted)]).toEqual([true, false, false])
})
