import type { Transaction } from 'kysely'
import type { z } from 'zod'
import type { AcceptClaims, StoredDocument } from '../../contract/documents.ts'
import { whyNotDraftObservation } from '../../domain/identity/permissions.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { isApproximate } from '../../domain/indicators/accept-claim.ts'
import type { Indicator } from '../../domain/indicators/indicator.ts'
import { conflict, invalid, missing, Refused, refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import type { Schema } from '../database/schema.ts'
import { record } from '../eventlog/record.ts'
import { message } from '../http/texts.ts'
import { type KeptClaim, lockClaims, saveAccepted } from './claim.store.ts'
import { zoneLedgers } from './compare-with-ledger.ts'
import type { AcceptDeps, AcceptedFigure } from './deps.ts'
import { acceptRefusal, getDocument, readDocumentReply } from './show-document.ts'

/** Makes draft observations of claims, all that are named or none. */
export async function acceptClaims(
  deps: Pick<AcceptDeps, 'db' | 'now' | 'draftObservations'>,
  actor: Actor,
  today: string,
  documentId: string,
  accepted: z.infer<typeof AcceptClaims>,
): Promise<StoredDocument> {
  refuseIf(whyNotDraftObservation(actor))
  return asActor(deps.db, actor, async (tx) => {
    const document = await getDocument(tx, actor.zoneId, documentId)
    const claims = await lockNamed(tx, actor.zoneId, documentId, accepted)
    const ledgers = await zoneLedgers(tx, actor.zoneId)
    const figures = claims.map((kept) => {
      refuseIf(acceptRefusal(kept, ledgers, today))
      return figureOf(kept, document, ledgers.indicators)
    })
    const drafted = await deps.draftObservations(tx, actor, today, deps.now(), figures)
    const became = claims.map(({ claim }, at) => ({
      claimId: claim.id,
      observationId: drafted[at]?.observationId ?? '',
    }))
    await saveAccepted(tx, actor.zoneId, documentId, became)
    await record(tx, actor, today, {
      kind: 'document.claims_accepted',
      subjectKind: 'document',
      subjectId: documentId,
      data: { name: document.name, claims: became.length },
    })
    return readDocumentReply(tx, actor, today, documentId)
  })
}

/** The claims in the order of the text, as they were when the person chose them. */
async function lockNamed(
  tx: Transaction<Schema>,
  zoneId: string,
  documentId: string,
  { claimIds, versions }: z.infer<typeof AcceptClaims>,
): Promise<KeptClaim[]> {
  const named = new Set(claimIds)
  const claims = await lockClaims(tx, zoneId, documentId, [...named])
  if (claims.length < named.size) throw new Refused(missing('claim.not_found'))
  const changed = claims.some(({ claim, version }) => (versions?.[claim.id] ?? version) !== version)
  if (changed) throw new Refused(conflict('claim.changed_meanwhile'))
  return claims.sort((a, b) => a.claim.offset - b.claim.offset)
}

function figureOf(
  { claim, mapping }: KeptClaim,
  document: { documentId: string; name: string },
  indicators: readonly Indicator[],
): AcceptedFigure {
  const { indicatorCode, unitId, from, to, value, growth, kind } = mapping
  if (indicatorCode === null || unitId === null || from === null || to === null) {
    throw new Refused(invalid('claim.no_indicator'))
  }
  const basis = indicators.find((it) => it.code === indicatorCode)?.growthBasis ?? 'unknown'
  return {
    indicatorCode,
    unitId,
    from,
    to,
    kind,
    value,
    growthOfficial: growth,
    growthBasis: growth === null ? null : basis,
    note: isApproximate(claim) ? message('zh-CN', 'observation.approximate_note') : null,
    source: {
      documentId: document.documentId,
      documentName: document.name,
      claimId: claim.id,
      offset: claim.offset,
      quote: claim.quote,
    },
  }
}
