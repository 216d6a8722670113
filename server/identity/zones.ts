import type pg from 'pg'
import { systemActor } from '../../domain/eventlog/event.ts'
import { conflict, invalid, missing, Refused, refuseIf } from '../../domain/refusal.ts'
import { newId } from '../database/new-id.ts'
import { record } from '../eventlog/record.ts'
import { dayIn } from '../http/system-time.ts'
import { asOwner, type OwnerTransaction } from './owner-connection.ts'
import {
  findZoneByCode,
  insertCommittee,
  insertZone,
  listZoneRows,
  lockZones,
  setZoneRetired,
  type ZoneRow,
} from './zones.store.ts'

export interface NewZone {
  code: string
  name: string
  committeeName: string
}

export interface ZoneDeps {
  /** The owner's connections: no zone's user may make or close a zone. */
  owner: pg.Pool
  now: () => Date
  /** Fills a new zone with what each begins with, in the same transaction. */
  afterAdd: (client: pg.ClientBase, zoneId: string) => Promise<void>
}

const CODE = /^[a-z][a-z0-9-]{1,30}$/

/** A zone with its committee, all of it or nothing. Throws Refused `zone.code_taken`, `zone.code_malformed`. */
export const addZone = (deps: ZoneDeps, zone: NewZone): Promise<{ zoneId: string; unitId: string }> =>
  asOwner(deps.owner, async (tx) => {
    await lockZones(tx.zones)
    const { zoneId, unitId } = await addZoneWithin(tx, deps, zone)
    return { zoneId, unitId }
  })

/** The same inside a transaction that holds the lock on zones. */
export async function addZoneWithin(
  tx: OwnerTransaction,
  deps: Pick<ZoneDeps, 'now' | 'afterAdd'>,
  zone: NewZone,
): Promise<{ zoneId: string; unitId: string; today: string }> {
  refuseIf(CODE.test(zone.code) ? null : invalid('zone.code_malformed', { code: zone.code }))
  if (await findZoneByCode(tx.zones, zone.code)) throw new Refused(conflict('zone.code_taken', { code: zone.code }))
  const now = deps.now()
  const [zoneId, unitId] = [newId(now), newId(now)]
  const row = await insertZone(tx.zones, { zoneId, code: zone.code, name: zone.name })
  await insertCommittee(tx.zones, { zoneId, unitId, name: zone.committeeName })
  await deps.afterAdd(tx.client, zoneId)
  const today = dayIn(row.timeZone, now)
  await record(tx.zones, systemActor(zoneId), today, {
    kind: 'zone.added',
    subjectKind: 'zone',
    subjectId: zoneId,
    data: { name: zone.name, code: zone.code },
  })
  return { zoneId, unitId, today }
}

/** Closes a zone: its rows stay, nobody acts in it any more. Throws Refused `zone.none_such`, `zone.already_retired`. */
export const retireZone = (deps: Pick<ZoneDeps, 'owner' | 'now'>, code: string): Promise<ZoneRow> =>
  asOwner(deps.owner, async ({ zones }) => {
    await lockZones(zones)
    const zone = await findZoneByCode(zones, code)
    if (!zone) throw new Refused(missing('zone.none_such', { code }))
    if (zone.retiredOn !== null) throw new Refused(conflict('zone.already_retired', { code }))
    const today = dayIn(zone.timeZone, deps.now())
    await setZoneRetired(zones, zone.zoneId, today)
    await record(zones, systemActor(zone.zoneId), today, {
      kind: 'zone.retired',
      subjectKind: 'zone',
      subjectId: zone.zoneId,
      data: { name: zone.name, code },
    })
    return { ...zone, retiredOn: today }
  })

/** All zones, closed ones too, the oldest first. */
export const listZones = (owner: pg.Pool): Promise<ZoneRow[]> => asOwner(owner, ({ zones }) => listZoneRows(zones))
