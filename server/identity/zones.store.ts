import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { Schema } from '../database/schema.ts'

// On the owner's connection: no zone's user may make or close a zone.
type Tx = Transaction<Schema>

// Any constant: those who make zones or set up at the same time come one after the other.
const ZONES_LOCK = 7_246_003

export async function lockZones(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ZONES_LOCK})`.execute(tx)
}

export interface ZoneRow {
  zoneId: string
  code: string
  name: string
  timeZone: string
  demo: boolean
  createdAt: Date
  retiredOn: string | null
}

const COLUMNS = [
  'zone_id as zoneId',
  'code',
  'name',
  'time_zone as timeZone',
  'demo',
  'created_at as createdAt',
  'retired_on as retiredOn',
] as const

export async function listZoneRows(tx: Tx): Promise<ZoneRow[]> {
  return tx.selectFrom('zone').select(COLUMNS).orderBy('created_at').orderBy('zone_id').execute()
}

export async function findZoneByCode(tx: Tx, code: string): Promise<ZoneRow | undefined> {
  return tx.selectFrom('zone').select(COLUMNS).where('code', '=', code).executeTakeFirst()
}

export async function insertZone(tx: Tx, zone: { zoneId: string; code: string; name: string }): Promise<ZoneRow> {
  return tx
    .insertInto('zone')
    .values({ zone_id: zone.zoneId, code: zone.code, name: zone.name })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow()
}

export async function setZoneRetired(tx: Tx, zoneId: string, on: string): Promise<void> {
  await tx.updateTable('zone').set({ retired_on: on }).where('zone_id', '=', zoneId).execute()
}

export async function insertCommittee(tx: Tx, at: { zoneId: string; unitId: string; name: string }): Promise<void> {
  await tx
    .insertInto('unit')
    .values({
      zone_id: at.zoneId,
      unit_id: at.unitId,
      parent_id: null,
      path: [at.unitId],
      name: at.name,
      kind: 'committee',
    })
    .execute()
}

/** The zone's root unit, above all others. */
export async function getRootUnit(tx: Tx, zoneId: string): Promise<string> {
  const { unit_id } = await tx
    .selectFrom('unit')
    .select('unit_id')
    .where('zone_id', '=', zoneId)
    .where('parent_id', 'is', null)
    .where('retired_on', 'is', null)
    .orderBy('unit_id')
    .executeTakeFirstOrThrow()
  return unit_id
}

export async function findAdminPost(tx: Tx, zoneId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('post')
    .select('post_id')
    .where('zone_id', '=', zoneId)
    .where('retired_on', 'is', null)
    .where(sql<boolean>`'admin' = any (roles)`)
    .orderBy('post_id')
    .executeTakeFirst()
  return row?.post_id
}
