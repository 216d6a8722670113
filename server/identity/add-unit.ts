import { whyNotManageUnits } from '../../domain/identity/permissions.ts'
import type { Actor, UnitKind } from '../../domain/identity/role.ts'
import { whyNotAddUnit } from '../../domain/identity/unit-tree.ts'
import { refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import { newId } from '../database/new-id.ts'
import { record } from '../eventlog/record.ts'
import type { IdentityDeps } from './deps.ts'
import { refuseTakenName } from './name-taken.ts'
import { insertUnit, lockUnits, type UnitRow } from './units.store.ts'

export interface NewUnit {
  parentId: string | null
  name: string
  shortName: string | null
  kind: UnitKind
}

/** A unit below another, after its sisters. Throws Refused. */
export async function addUnit(
  { db, now }: Pick<IdentityDeps, 'db' | 'now'>,
  actor: Actor,
  today: string,
  unit: NewUnit,
): Promise<UnitRow> {
  refuseIf(whyNotManageUnits(actor))
  return asActor(db, actor, async (tx) => {
    const tree = await lockUnits(tx, actor.zoneId)
    refuseIf(whyNotAddUnit(unit.parentId, tree))
    const parent = tree.find((each) => each.unitId === unit.parentId)
    const unitId = newId(now())
    const sisters = tree.filter((each) => each.parentId === unit.parentId)
    const row = {
      ...unit,
      unitId,
      path: [...(parent?.path ?? []), unitId],
      position: Math.max(-1, ...sisters.map((each) => each.position)) + 1,
    }
    await insertUnit(tx, actor.zoneId, row)
    await record(tx, actor, today, {
      kind: 'unit.added',
      subjectKind: 'unit',
      subjectId: unitId,
      data: { name: unit.name, parent: parent?.name ?? '' },
    })
    return { ...row, retiredOn: null }
  }).catch(refuseTakenName)
}
