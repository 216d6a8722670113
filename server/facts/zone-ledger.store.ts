import type { Transaction } from 'kysely'
import type { Indicator } from '../../domain/indicators/indicator.ts'
import type { NamedUnit } from '../../domain/indicators/match-unit.ts'
import type { Schema } from '../database/schema.ts'

export type ZoneIndicator = Indicator & { origin: 'catalogue' | 'zone' }

/** The zone's own indicators in the order of its bulletins. */
export async function listIndicators(tx: Transaction<Schema>, zoneId: string): Promise<ZoneIndicator[]> {
  const rows = await tx
    .selectFrom('indicator')
    .select(['definition', 'origin'])
    .where('zone_id', '=', zoneId)
    .orderBy('position')
    .orderBy('code')
    .execute()
  return rows.map(({ definition, origin }) => ({ ...definition, origin }))
}

/** All units of the zone, retired ones too, parents before children. */
export async function listUnits(tx: Transaction<Schema>, zoneId: string): Promise<NamedUnit[]> {
  const rows = await tx
    .selectFrom('unit')
    .select(['unit_id', 'parent_id', 'name', 'short_name', 'retired_on'])
    .where('zone_id', '=', zoneId)
    .orderBy((eb) => eb.fn('cardinality', ['path']))
    .orderBy('position')
    .orderBy('name')
    .execute()
  return rows.map((row) => ({
    unitId: row.unit_id,
    parentId: row.parent_id,
    name: row.name,
    shortName: row.short_name,
    retiredOn: row.retired_on,
  }))
}
