import type { Transaction } from 'kysely'
import type { z } from 'zod'
import type { CorrectClaim, StoredClaim } from '../../contract/documents.ts'
import { whyNotDraftObservation } from '../../domain/identity/permissions.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { type ClaimMapping, figuresFor, periodFor } from '../../domain/indicators/claim-mapping.ts'
import { changedFields } from '../../domain/indicators/correct-claim.ts'
import { conflict, invalid, missing, Refused, refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import { record } from '../eventlog/record.ts'
import { type KeptClaim, lockClaims, saveClaim } from './claim.store.ts'
import { type ZoneLedgers, zoneLedgers } from './compare-with-ledger.ts'
import { claimReply, getDocument } from './show-document.ts'

type Correction = z.infer<typeof CorrectClaim>

/** Corrects what a claim is read as, sets it aside, or takes it up again. An accepted claim is history. */
export async function correctClaim(
  { db }: { db: Database },
  actor: Actor,
  today: string,
  at: { documentId: string; claimId: string },
  correction: Correction,
): Promise<StoredClaim> {
  refuseIf(whyNotDraftObservation(actor))
  return asActor(db, actor, async (tx) => {
    const document = await getDocument(tx, actor.zoneId, at.documentId)
    const kept = await lockClaim(tx, actor.zoneId, at)
    if (correction.version !== undefined && correction.version !== kept.version) {
      throw new Refused(conflict('claim.changed_meanwhile'))
    }
    if (kept.state === 'accepted') throw new Refused(conflict('claim.accepted_already'))
    const ledgers = await zoneLedgers(tx, actor.zoneId)
    const mapping = correction.mapping ? completed(kept, correction.mapping, ledgers) : kept.mapping
    const state = stateAfter(kept.state, correction.setAside)
    await saveClaim(tx, actor.zoneId, at.documentId, at.claimId, { mapping, state })
    await record(tx, actor, today, {
      kind: eventKind(kept.state, state),
      subjectKind: 'document',
      subjectId: at.documentId,
      // The log is read by people whom the document is closed to: neither its words nor its figures.
      data: { name: document.name, claimId: at.claimId, fields: changedFields(kept.mapping, mapping) },
    })
    const changed = { ...kept, mapping, state, version: kept.version + 1, observationState: null }
    return claimReply(changed, ledgers, today)
  })
}

async function lockClaim(
  tx: Transaction<Schema>,
  zoneId: string,
  { documentId, claimId }: { documentId: string; claimId: string },
): Promise<KeptClaim> {
  const [kept] = await lockClaims(tx, zoneId, documentId, [claimId])
  if (!kept) throw new Refused(missing('claim.not_found'))
  return kept
}

/** A stock's period becomes its day; figures left out are read from the claim, in the unit of the indicator now chosen. */
function completed({ claim }: KeptClaim, mapping: ClaimMapping, { indicators, units }: ZoneLedgers): ClaimMapping {
  const indicator = indicators.find((it) => it.code === mapping.indicatorCode) ?? null
  if (mapping.indicatorCode !== null && !indicator) throw new Refused(invalid('claim.unknown_indicator'))
  if (mapping.unitId !== null && !units.some((it) => it.unitId === mapping.unitId)) {
    throw new Refused(invalid('claim.unknown_unit'))
  }
  const leftOut = mapping.value === null && mapping.growth === null
  return {
    ...mapping,
    ...periodFor(indicator, mapping),
    ...(leftOut && indicator ? figuresFor(claim, indicator) : {}),
  }
}

const stateAfter = (before: KeptClaim['state'], setAside: boolean | undefined): 'open' | 'set_aside' => {
  if (setAside === undefined) return before === 'set_aside' ? 'set_aside' : 'open'
  return setAside ? 'set_aside' : 'open'
}

function eventKind(before: KeptClaim['state'], after: 'open' | 'set_aside'): string {
  if (before === after) return 'claim.corrected'
  return after === 'set_aside' ? 'claim.set_aside' : 'claim.taken_up'
}
