import { newId } from '../../database/new-id.ts'
import { seedZoneIndicators } from '../../indicators/seed-indicators.store.ts'
import { aZone, type TestDatabase } from '../../testing/test-database.ts'

export type LedgerZone = Awaited<ReturnType<typeof aZone>>

/** A zone with its committee and its copy of the catalogue. */
export async function aLedgerZone(database: TestDatabase, name?: string): Promise<LedgerZone> {
  const zone = await aZone(database, name)
  const client = await database.owner.connect()
  try {
    await seedZoneIndicators(client, zone.zoneId)
  } finally {
    client.release()
  }
  return zone
}

/** A unit below the committee, as a place to act in: `anActor(database, await aUnit(…), 'handler')`. */
export async function aUnit(database: TestDatabase, zone: LedgerZone, name: string): Promise<LedgerZone> {
  const unitId = newId()
  await database.owner.query(
    `insert into unit (zone_id, unit_id, parent_id, path, name, kind)
     values ($1, $2::uuid, $3::uuid, array[$3, $2]::uuid[], $4, 'department')`,
    [zone.zoneId, unitId, zone.unitId, name],
  )
  return { zoneId: zone.zoneId, unitId }
}
