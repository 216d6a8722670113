import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { EventQuery } from '../../contract/events.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { asActor } from '../database/actor.ts'
import { aDatabase, anActor, aZone, type TestDatabase } from '../testing/test-database.ts'
import { listEvents, sealStanding } from './event-list.store.ts'
import { recordAll } from './record.ts'
import { sealEvents } from './seal-events.ts'

let database: TestDatabase
let zone: { zoneId: string; unitId: string }
let [auditor, handler, absent]: Actor[] = []

beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  zone = await aZone(database)
  auditor = await anActor(database, zone, 'auditor')
  absent = await anActor(database, zone, 'handler')
  handler = { ...(await anActor(database, zone, 'handler')), forUserId: absent.userId }
  const add = (actor: Actor, today: string, kind: string) =>
    asActor(database.db, actor, (tx) =>
      recordAll(tx, actor, today, [{ kind, subjectKind: 'unit', subjectId: zone.unitId, data: { name: '统计局' } }]),
    )
  await add(handler, '2026-11-20', 'unit.added')
  await add(handler, '2026-11-21', 'unit.renamed')
  await add(auditor, '2026-11-22', 'document.kept')
  await sealEvents(database.db, zone.zoneId)
  await add(auditor, '2026-11-22', 'document.deleted')
})
afterAll(() => database.drop())

const list = (actor: Actor | undefined, query: Record<string, unknown> = {}) => {
  if (!actor) throw new Error('nobody asks')
  return asActor(database.db, actor, (tx) => listEvents(tx, zone.zoneId, EventQuery.parse(query)))
}

test('a handler sees only what they did themselves', async () => {
  const { rows, total } = await list(handler)
  expect(rows.map((row) => row.kind)).toEqual(['unit.renamed', 'unit.added'])
  expect(total).toBe(2)
})

test('the auditor sees all, newest first, by whom and for whom, and which batch sealed it', async () => {
  const { rows } = await list(auditor)
  expect(rows.map((row) => row.kind)).toEqual(['document.deleted', 'document.kept', 'unit.renamed', 'unit.added'])
  expect(rows[3]).toMatchObject({
    byUserId: handler?.userId,
    sealedInBatch: 1,
    unitName: expect.stringContaining('管委会'),
  })
  expect(rows[3]?.forName).toBeTruthy()
  expect(rows[0]?.sealedInBatch).toBeNull()
})

test('every filter narrows the list, and a wildcard in one is only a character', async () => {
  expect((await list(auditor, { kind: 'unit.' })).total).toBe(2)
  expect((await list(auditor, { kind: '%' })).total).toBe(0)
  expect((await list(auditor, { byUserId: auditor?.userId })).total).toBe(2)
  expect((await list(auditor, { fromOn: '2026-11-21', untilOn: '2026-11-21' })).total).toBe(1)
  expect((await list(auditor, { subjectId: 'elsewhere' })).total).toBe(0)
  expect((await list(auditor, { page: 2, pageSize: 3 })).rows).toHaveLength(1)
})

test('the seal tells how far it reaches', async () => {
  if (!auditor) throw new Error('nobody asks')
  const standing = await asActor(database.db, auditor, (tx) => sealStanding(tx, zone.zoneId))
  expect(standing).toMatchObject({ batches: 1, sealedEvents: 3, unsealedEvents: 1 })
})
