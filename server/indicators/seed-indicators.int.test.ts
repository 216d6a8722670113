import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { CATALOGUE } from '../../domain/indicators/catalogue.ts'
import { asActor } from '../database/actor.ts'
import { listIndicators } from '../facts/zone-ledger.store.ts'
import { aDatabase, anActor, aZone, type TestDatabase } from '../testing/test-database.ts'
import { seedCatalogue, seedZoneIndicators } from './seed-indicators.store.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
})
afterAll(() => database.drop())

test('the application cannot write the shared catalogue', async () => {
  const actor = await anActor(database, await aZone(database), 'admin')
  const write = asActor(database.db, actor, (tx) =>
    tx.insertInto('indicator_catalogue').values({ code: 'mine', position: 0, definition: '{}' }).execute(),
  )
  await expect(write).rejects.toThrow(/permission denied/)
})

test('the catalogue is brought to this version however often the server starts', async () => {
  const client = await database.owner.connect()
  try {
    await seedCatalogue(client)
    await client.query(`update indicator_catalogue set definition = '{}' where code = 'gdp'`)
    await seedCatalogue(client)
    const { rows } = await client.query(
      `select count(*)::int as count, max(definition ->> 'nameZh') filter (where code = 'gdp') as gdp
       from indicator_catalogue`,
    )
    expect(rows).toEqual([{ count: CATALOGUE.length, gdp: '地区生产总值' }])
  } finally {
    client.release()
  }
})

test('a zone gets the indicators it lacks and keeps what it changed', async () => {
  const zone = await aZone(database)
  const client = await database.owner.connect()
  try {
    await seedZoneIndicators(client, zone.zoneId)
    await client.query(
      `update indicator set definition = jsonb_set(definition, '{dueDay}', '9') where zone_id = $1 and code = 'gdp'`,
      [zone.zoneId],
    )
    await client.query(`delete from indicator where zone_id = $1 and code = 'exports'`, [zone.zoneId])
    await seedZoneIndicators(client, zone.zoneId)
  } finally {
    client.release()
  }
  const actor = await anActor(database, zone, 'auditor')
  const indicators = await asActor(database.db, actor, (tx) => listIndicators(tx, zone.zoneId))
  expect(indicators.map((it) => it.code)).toEqual(CATALOGUE.map((it) => it.code))
  expect(indicators.find((it) => it.code === 'gdp')).toMatchObject({ dueDay: 9, origin: 'catalogue' })
})
