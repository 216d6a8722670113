import type { Transaction } from 'kysely'
import type { Actor } from '../../domain/identity/role.ts'
import { pathsAfterMove, whyNotMoveUnit } from '../../domain/identity/unit-tree.ts'
import { refuseIf } from '../../domain/refusal.ts'
import type { Schema } from '../database/schema.ts'
import { record } from '../eventlog/record.ts'
import { setUnit, setUnitPath, type UnitRow } from './units.store.ts'

/** Hangs a unit, with all below it, under another. The tree must be locked. Throws Refused. */
export async function moveUnit(
  tx: Transaction<Schema>,
  actor: Actor,
  today: string,
  { unit, tree, parentId }: { unit: UnitRow; tree: readonly UnitRow[]; parentId: string },
): Promise<void> {
  refuseIf(whyNotMoveUnit(unit, parentId, tree))
  const parent = tree.find((each) => each.unitId === parentId)
  if (!parent) throw new Error('a unit was moved under none')
  await setUnit(tx, actor.zoneId, unit.unitId, { parentId })
  for (const { unitId, path } of pathsAfterMove(unit, parent, tree)) {
    await setUnitPath(tx, actor.zoneId, unitId, path)
  }
  await record(tx, actor, today, {
    kind: 'unit.moved',
    subjectKind: 'unit',
    subjectId: unit.unitId,
    data: { name: unit.name, parent: parent.name },
  })
}
