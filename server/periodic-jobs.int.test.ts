import { pino } from 'pino'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { systemActor } from '../domain/eventlog/event.ts'
import { asActor } from './database/actor.ts'
import { record } from './eventlog/record.ts'
import { verifyEvents } from './eventlog/verify-events.ts'
import type { Installation } from './installation.ts'
import { periodicTasks } from './periodic-jobs.ts'
import { aDatabase, aZone, type TestDatabase } from './testing/test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
})
afterAll(() => database.drop())

test('the log of a zone that was closed is sealed to its end and verified', async () => {
  const zone = await aZone(database)
  const actor = systemActor(zone.zoneId)
  await asActor(database.db, actor, (tx) =>
    record(tx, actor, '2026-11-22', { kind: 'zone.retired', subjectKind: 'zone', subjectId: zone.zoneId }),
  )
  await database.owner.query(`update zone set retired_on = '2026-11-22' where zone_id = $1`, [zone.zoneId])
  // Sealing asks the installation for nothing.
  const tasks = periodicTasks(database.db, {} as Installation, pino({ level: 'silent' }))
  await tasks.seal_events?.({})
  expect(await verifyEvents(database.db, zone.zoneId)).toMatchObject({ batches: 1, events: 1, broken: null })
})
