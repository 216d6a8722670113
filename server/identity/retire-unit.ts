import type { Transaction } from 'kysely'
import type { Actor } from '../../domain/identity/role.ts'
import { whyNotRestoreUnit, whyNotRetireUnit } from '../../domain/identity/unit-tree.ts'
import { refuseIf } from '../../domain/refusal.ts'
import type { Schema } from '../database/schema.ts'
import { record } from '../eventlog/record.ts'
import { countActivePosts, setUnit, type UnitRow } from './units.store.ts'

interface InTree {
  unit: UnitRow
  tree: readonly UnitRow[]
}

/** Closes a unit that nobody works in or below; what it did stays. The tree must be locked. Throws Refused. */
export async function retireUnit(tx: Transaction<Schema>, actor: Actor, today: string, { unit, tree }: InTree) {
  refuseIf(whyNotRetireUnit(unit, tree, await countActivePosts(tx, actor.zoneId, unit.unitId)))
  await setUnit(tx, actor.zoneId, unit.unitId, { retiredOn: today })
  await record(tx, actor, today, eventOf('unit.retired', unit))
}

/** Opens it again, where its parent is open. Throws Refused. */
export async function restoreUnit(tx: Transaction<Schema>, actor: Actor, today: string, { unit, tree }: InTree) {
  refuseIf(whyNotRestoreUnit(unit, tree))
  await setUnit(tx, actor.zoneId, unit.unitId, { retiredOn: null })
  await record(tx, actor, today, eventOf('unit.restored', unit))
}

const eventOf = (kind: string, unit: UnitRow) => ({
  kind,
  subjectKind: 'unit',
  subjectId: unit.unitId,
  data: { name: unit.name },
})
