import type { z } from 'zod'
import type { MoveObservations } from '../../contract/indicators.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { whyNotApprove, whyNotReturn, whyNotSubmit, whyNotWithdraw } from '../../domain/indicators/observation.ts'
import { forbidden, missing, Refused, refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import type { Database } from '../database/database.ts'
import { recordAll } from '../eventlog/record.ts'
import { listIndicators, listUnits } from '../facts/zone-ledger.store.ts'
import {
  findObservations,
  type LockedObservation,
  lockObservations,
  moveObservations,
  reopenClaims,
} from './observation.store.ts'
import { findSeriesOf, lockSeries } from './series.store.ts'

interface Deps {
  db: Database
  now: () => Date
}

type Tx = Parameters<typeof listIndicators>[0]

const WHY_NOT = { submitted: whyNotSubmit, approved: whyNotApprove, returned: whyNotReturn }

/** Submits, approves or returns observations: all of them or none. */
export async function moveAll(
  { db, now }: Deps,
  actor: Actor,
  today: string,
  { observationIds, to, note }: z.infer<typeof MoveObservations>,
): Promise<{ moved: number }> {
  return asActor(db, actor, async (tx) => {
    const ids = [...new Set(observationIds)]
    // The role is asked first: for whom no row may be changed, none would be found to say why.
    refuseIf(roleRefusal(actor, to))
    const observations = await lockObservations(tx, actor.zoneId, ids)
    if (observations.length < ids.length) await refuseUnmovable(tx, actor, to, ids)
    for (const observation of observations) refuseIf(WHY_NOT[to](observation, actor))
    await moveObservations(tx, actor.zoneId, ids, moveOf(to, actor, now()), note)
    const events = await eventsOf(tx, actor, `observation.${to}`, observations, note)
    await recordAll(tx, actor, today, events)
    return { moved: observations.length }
  })
}

/** For figures that could not be locked: they are settled, or do not exist for the actor. */
async function refuseUnmovable(tx: Tx, actor: Actor, to: keyof typeof WHY_NOT, ids: readonly string[]): Promise<never> {
  const seen = await findObservations(tx, actor.zoneId, ids)
  if (seen.length === ids.length) for (const observation of seen) refuseIf(WHY_NOT[to](observation, actor))
  throw new Refused(missing('observation.not_found'))
}

const roleRefusal = (actor: Actor, to: keyof typeof WHY_NOT) => {
  const own = { createdBy: actor.userId, draftedInUnitId: actor.unitId }
  return WHY_NOT[to]({ ...own, state: to === 'submitted' ? 'draft' : 'submitted' }, actor)
}

function moveOf(to: keyof typeof WHY_NOT, actor: Actor, at: Date): Parameters<typeof moveObservations>[3] {
  if (to === 'submitted') return { state: 'submitted', submitted_by: actor.userId, submitted_at: at }
  if (to === 'approved') return { state: 'approved', approved_by: actor.userId, approved_at: at }
  return { state: 'draft' }
}

/** Takes a draft back; the claims that became it are open again. */
export async function withdrawObservation(
  { db }: Deps,
  actor: Actor,
  today: string,
  observationId: string,
): Promise<void> {
  return asActor(db, actor, async (tx) => {
    refuseIf(whyNotWithdraw({ state: 'draft', draftedInUnitId: actor.unitId, createdBy: actor.userId }, actor))
    // The series first: who accepts holds it too, and must not point another claim at a draft that is going.
    const series = await findSeriesOf(tx, actor.zoneId, observationId)
    if (series) await lockSeries(tx, actor.zoneId, [series])
    const [locked] = await lockObservations(tx, actor.zoneId, [observationId])
    const observation = locked ?? (await findObservations(tx, actor.zoneId, [observationId]))[0]
    if (!observation || observation.state === 'withdrawn') throw new Refused(missing('observation.not_found'))
    refuseIf(whyNotWithdraw(observation, actor))
    await moveObservations(tx, actor.zoneId, [observationId], { state: 'withdrawn' }, undefined)
    const reopened = await reopenClaims(tx, actor.zoneId, observationId)
    // A claim that stayed behind would say it is in the ledger when it is not.
    if (observation.sourceDocumentId !== null && reopened === 0) {
      throw new Refused(forbidden('observation.source_hidden'))
    }
    await recordAll(tx, actor, today, await eventsOf(tx, actor, 'observation.withdrawn', [observation], undefined))
  })
}

async function eventsOf(
  tx: Tx,
  actor: Actor,
  kind: string,
  observations: readonly LockedObservation[],
  note: string | undefined,
) {
  const indicators = new Map((await listIndicators(tx, actor.zoneId)).map((it) => [it.code, it.nameZh]))
  const units = new Map((await listUnits(tx, actor.zoneId)).map((it) => [it.unitId, it.name]))
  return observations.map((it) => ({
    kind,
    subjectKind: 'observation',
    subjectId: it.observationId,
    data: {
      indicator: indicators.get(it.indicatorCode) ?? it.indicatorCode,
      unit: units.get(it.unitId) ?? '',
      from: it.from,
      to: it.to,
      revision: it.revision,
      ...(note === undefined ? {} : { note }),
    },
  }))
}
