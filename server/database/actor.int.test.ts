import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { record } from '../eventlog/record.ts'
import { aDatabase, anActor, aZone, type TestDatabase } from '../testing/test-database.ts'
import { asActor } from './actor.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
})
afterAll(() => database.drop())

test('without an actor no row of any zone exists', async () => {
  await aZone(database)
  const { rows } = await database.pool.query('select * from unit')
  expect(rows).toEqual([])
})

test('a user of one zone sees nothing of another, even when the statement asks for it', async () => {
  const here = await aZone(database, '东湖')
  const there = await aZone(database, '西湖')
  const admin = await anActor(database, here, 'admin')
  const seen = await asActor(database.db, admin, (tx) =>
    tx.selectFrom('unit').select('name').where('zone_id', 'in', [here.zoneId, there.zoneId]).execute(),
  )
  expect(seen.map((row) => row.name)).toEqual(['东湖管委会'])
})

test('an actor cannot write into another zone', async () => {
  const here = await aZone(database)
  const there = await aZone(database)
  const admin = await anActor(database, here, 'admin')
  const write = asActor(database.db, admin, (tx) =>
    tx
      .insertInto('member')
      .values({ zone_id: there.zoneId, user_id: 'intruder', login_name: 'intruder', display_name: '外人' })
      .execute(),
  )
  await expect(write).rejects.toThrow(/row-level security/)
})

test('the event log takes additions and refuses any change or deletion', async () => {
  const here = await aZone(database)
  const auditor = await anActor(database, here, 'auditor')
  await asActor(database.db, auditor, (tx) =>
    record(tx, auditor, '2026-11-22', { kind: 'unit.renamed', subjectKind: 'unit', subjectId: here.unitId }),
  )
  const change = asActor(database.db, auditor, (tx) =>
    tx.updateTable('event').set({ kind: 'unit.other' }).where('zone_id', '=', here.zoneId).execute(),
  )
  await expect(change).rejects.toThrow(/permission denied/)
  const deletion = asActor(database.db, auditor, (tx) =>
    tx.deleteFrom('event').where('zone_id', '=', here.zoneId).execute(),
  )
  await expect(deletion).rejects.toThrow(/permission denied/)
  const kept = await asActor(database.db, auditor, (tx) =>
    tx.selectFrom('event').select('kind').where('zone_id', '=', here.zoneId).execute(),
  )
  expect(kept).toEqual([{ kind: 'unit.renamed' }])
})

test('who acts travels in the same round trip as BEGIN', async () => {
  const here = await aZone(database)
  const admin = await anActor(database, here, 'admin')
  const before = queriesSent(database)
  await asActor(database.db, admin, (tx) =>
    tx.selectFrom('zone').select('name').where('zone_id', '=', here.zoneId).execute(),
  )
  expect(queriesSent(database) - before).toBe(3)
})

let sent = 0
function queriesSent(on: TestDatabase): number {
  const pool = on.pool as unknown as { counted?: boolean }
  if (!pool.counted) {
    pool.counted = true
    const client = (on.pool as unknown as { Client: { prototype: { query: (...args: unknown[]) => unknown } } }).Client
      .prototype
    const query = client.query
    client.query = function counted(this: unknown, ...args: unknown[]) {
      sent++
      return query.apply(this, args)
    }
  }
  return sent
}
