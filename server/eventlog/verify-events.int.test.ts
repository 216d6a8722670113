import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Actor } from '../../domain/identity/role.ts'
import { asActor } from '../database/actor.ts'
import { aDatabase, anActor, aZone, type TestDatabase } from '../testing/test-database.ts'
import { recordAll } from './record.ts'
import { sealEvents } from './seal-events.ts'
import { verifyEvents } from './verify-events.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
})
afterAll(() => database.drop())

async function aSealedLog(): Promise<{ zoneId: string; actor: Actor }> {
  const zone = await aZone(database)
  const actor = await anActor(database, zone, 'admin')
  for (const batch of [1, 2, 3]) {
    const events = [1, 2, 3].map((i) => ({
      kind: 'unit.renamed',
      subjectKind: 'unit',
      subjectId: zone.unitId,
      data: { name: `第${batch}批第${i}条`, n: i / 10 },
    }))
    await asActor(database.db, actor, (tx) => recordAll(tx, actor, '2026-11-22', events))
    await sealEvents(database.db, zone.zoneId)
  }
  return { zoneId: zone.zoneId, actor }
}

const sequences = async (zoneId: string) =>
  (await database.owner.query('select sequence from event where zone_id = $1 order by sequence', [zoneId])).rows.map(
    (row: { sequence: string }) => row.sequence,
  )

test('a row that the owner rewrites past the policies is named', async () => {
  const { zoneId } = await aSealedLog()
  const target = (await sequences(zoneId))[4]
  await database.owner.query(`update event set data = '{"name":"另一件事"}' where zone_id = $1 and sequence = $2`, [
    zoneId,
    target,
  ])
  const found = await verifyEvents(database.db, zoneId)
  expect(found.broken).toEqual({ batch: 2, row: { what: 'changed', sequence: target } })
})

test('a row that the owner removes is named', async () => {
  const { zoneId } = await aSealedLog()
  const target = (await sequences(zoneId))[8]
  await database.owner.query('delete from event where zone_id = $1 and sequence = $2', [zoneId, target])
  expect((await verifyEvents(database.db, zoneId)).broken).toEqual({
    batch: 3,
    row: { what: 'missing', sequence: target },
  })
})

test('a seal that is rewritten with its row breaks the chain at that batch', async () => {
  const { zoneId } = await aSealedLog()
  await database.owner.query(`update event_seal set hash = repeat('a', 64) where zone_id = $1 and batch = 1`, [zoneId])
  expect((await verifyEvents(database.db, zoneId)).broken).toEqual({ batch: 1, row: null })
})

test('an untouched log verifies, and a second sealing finds nothing new', async () => {
  const { zoneId } = await aSealedLog()
  expect(await sealEvents(database.db, zoneId)).toEqual([])
  expect(await verifyEvents(database.db, zoneId)).toMatchObject({ batches: 3, events: 9, broken: null })
})

test('rows written while another transaction is still open are sealed once and never skipped', async () => {
  const zone = await aZone(database)
  const actor = await anActor(database, zone, 'admin')
  const write = (i: number) =>
    asActor(database.db, actor, (tx) =>
      recordAll(tx, actor, '2026-11-22', [
        { kind: 'unit.renamed', subjectKind: 'unit', subjectId: zone.unitId, data: { i } },
      ]),
    )
  const writes = Array.from({ length: 60 }, (_, i) => write(i))
  const seals = Array.from({ length: 4 }, () => sealEvents(database.db, zone.zoneId))
  await Promise.all([...writes, ...seals])
  await sealEvents(database.db, zone.zoneId)
  expect(await verifyEvents(database.db, zone.zoneId)).toMatchObject({ events: 60, broken: null })
})
