import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'

export interface ReportNames {
  zoneName: string
  unitId: string
  unitName: string
  /** The committee at the root speaks for the zone itself. */
  isRoot: boolean
}

/** The names a report is headed with; without a unit, of the zone's own committee. Null where the unit is not to be seen. */
export async function findReportNames(
  tx: Transaction<Schema>,
  zoneId: string,
  unitId: string | undefined,
): Promise<ReportNames | null> {
  const row = await tx
    .selectFrom('unit')
    .innerJoin('zone', 'zone.zone_id', 'unit.zone_id')
    .select(['zone.name as zoneName', 'unit.unit_id as unitId', 'unit.name as unitName', 'unit.parent_id as parentId'])
    .where('unit.zone_id', '=', zoneId)
    .where('zone.zone_id', '=', zoneId)
    .$if(unitId !== undefined, (q) => q.where('unit.unit_id', '=', unitId ?? ''))
    .$if(unitId === undefined, (q) => q.where('unit.parent_id', 'is', null).where('unit.retired_on', 'is', null))
    .orderBy('unit.position')
    .orderBy('unit.unit_id')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const { parentId, ...names } = row
  return { ...names, isRoot: parentId === null }
}
