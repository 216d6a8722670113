import { sql, type Transaction } from 'kysely'
import type { UnitKind } from '../../domain/identity/role.ts'
import type { UnitNode } from '../../domain/identity/unit-tree.ts'
import type { Schema } from '../database/schema.ts'

type Tx = Transaction<Schema>

export interface UnitRow extends UnitNode {
  name: string
  shortName: string | null
  kind: UnitKind
  position: number
}

const unitsOf = (tx: Tx, zoneId: string) =>
  tx
    .selectFrom('unit')
    .where('zone_id', '=', zoneId)
    .select([
      'unit_id as unitId',
      'parent_id as parentId',
      'path',
      'name',
      'short_name as shortName',
      'kind',
      'position',
      'retired_on as retiredOn',
    ])

/** The whole tree, parents before children, siblings by their place. */
export async function listUnits(tx: Tx, zoneId: string): Promise<UnitRow[]> {
  return unitsOf(tx, zoneId).orderBy(sql`cardinality(path)`).orderBy('position').orderBy('unit_id').execute()
}

/** The whole tree, held: of two who move units at once, the second sees where the first has put them. */
export async function lockUnits(tx: Tx, zoneId: string): Promise<UnitRow[]> {
  return unitsOf(tx, zoneId).orderBy('unit_id').forUpdate().execute()
}

/** One unit, held open while somebody is given a seat in it. */
export async function lockUnit(tx: Tx, zoneId: string, unitId: string): Promise<UnitRow | undefined> {
  return unitsOf(tx, zoneId).where('unit_id', '=', unitId).forUpdate().executeTakeFirst()
}

export async function insertUnit(tx: Tx, zoneId: string, unit: Omit<UnitRow, 'retiredOn'>): Promise<void> {
  await tx
    .insertInto('unit')
    .values({
      zone_id: zoneId,
      unit_id: unit.unitId,
      parent_id: unit.parentId,
      path: [...unit.path],
      name: unit.name,
      short_name: unit.shortName,
      kind: unit.kind,
      position: unit.position,
    })
    .execute()
}

export interface UnitFields {
  name?: string
  shortName?: string | null
  position?: number
  parentId?: string
  retiredOn?: string | null
}

export async function setUnit(tx: Tx, zoneId: string, unitId: string, fields: UnitFields): Promise<void> {
  await tx
    .updateTable('unit')
    .set({
      ...(fields.name === undefined ? {} : { name: fields.name }),
      ...(fields.shortName === undefined ? {} : { short_name: fields.shortName }),
      ...(fields.position === undefined ? {} : { position: fields.position }),
      ...(fields.parentId === undefined ? {} : { parent_id: fields.parentId }),
      ...(fields.retiredOn === undefined ? {} : { retired_on: fields.retiredOn }),
    })
    .where('zone_id', '=', zoneId)
    .where('unit_id', '=', unitId)
    .execute()
}

export async function setUnitPath(tx: Tx, zoneId: string, unitId: string, path: readonly string[]): Promise<void> {
  await tx
    .updateTable('unit')
    .set({ path: [...path] })
    .where('zone_id', '=', zoneId)
    .where('unit_id', '=', unitId)
    .execute()
}

export async function countActivePosts(tx: Tx, zoneId: string, unitId: string): Promise<number> {
  const row = await tx
    .selectFrom('post')
    .where('zone_id', '=', zoneId)
    .where('unit_id', '=', unitId)
    .where('retired_on', 'is', null)
    .select((count) => count.fn.countAll<string>().as('posts'))
    .executeTakeFirstOrThrow()
  return Number(row.posts)
}
