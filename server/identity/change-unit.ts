import type { Transaction } from 'kysely'
import { whyNotManageUnits } from '../../domain/identity/permissions.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { missing, Refused, refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import type { Schema } from '../database/schema.ts'
import { record } from '../eventlog/record.ts'
import type { IdentityDeps } from './deps.ts'
import { moveUnit } from './move-unit.ts'
import { refuseTakenName } from './name-taken.ts'
import { restoreUnit, retireUnit } from './retire-unit.ts'
import { listUnits, lockUnits, setUnit, type UnitRow } from './units.store.ts'

export interface UnitChange {
  name?: string | undefined
  shortName?: string | null | undefined
  position?: number | undefined
  parentId?: string | undefined
  retired?: boolean | undefined
}

/** One change of a unit, all its parts together or none. Throws Refused. */
export async function changeUnit(
  { db }: Pick<IdentityDeps, 'db'>,
  actor: Actor,
  today: string,
  unitId: string,
  change: UnitChange,
): Promise<UnitRow> {
  refuseIf(whyNotManageUnits(actor))
  return asActor(db, actor, async (tx) => {
    const tree = await lockUnits(tx, actor.zoneId)
    const unit = findUnit(tree, unitId)
    if (change.parentId !== undefined && change.parentId !== unit.parentId) {
      await moveUnit(tx, actor, today, { unit, tree, parentId: change.parentId })
    }
    await renameUnit(tx, actor, today, unit, change)
    await placeUnit(tx, actor, today, unit, change)
    if (change.retired === true && unit.retiredOn === null) await retireUnit(tx, actor, today, { unit, tree })
    if (change.retired === false && unit.retiredOn !== null) await restoreUnit(tx, actor, today, { unit, tree })
    return findUnit(await listUnits(tx, actor.zoneId), unitId)
  }).catch(refuseTakenName)
}

function findUnit(tree: readonly UnitRow[], unitId: string): UnitRow {
  const unit = tree.find((each) => each.unitId === unitId)
  if (!unit) throw new Refused(missing('unit.none_such'))
  return unit
}

async function renameUnit(
  tx: Transaction<Schema>,
  actor: Actor,
  today: string,
  unit: UnitRow,
  change: UnitChange,
): Promise<void> {
  const name = change.name ?? unit.name
  const shortName = change.shortName === undefined ? unit.shortName : change.shortName
  if (name === unit.name && shortName === unit.shortName) return
  await setUnit(tx, actor.zoneId, unit.unitId, { name, shortName })
  await record(tx, actor, today, {
    kind: 'unit.renamed',
    subjectKind: 'unit',
    subjectId: unit.unitId,
    data: { from: unit.name, name, shortName: shortName ?? '' },
  })
}

async function placeUnit(
  tx: Transaction<Schema>,
  actor: Actor,
  today: string,
  unit: UnitRow,
  change: UnitChange,
): Promise<void> {
  if (change.position === undefined || change.position === unit.position) return
  await setUnit(tx, actor.zoneId, unit.unitId, { position: change.position })
  await record(tx, actor, today, {
    kind: 'unit.placed',
    subjectKind: 'unit',
    subjectId: unit.unitId,
    data: { name: change.name ?? unit.name, position: change.position },
  })
}
