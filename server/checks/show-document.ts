import type { Transaction } from 'kysely'
import type { StoredClaim, StoredDocument } from '../../contract/documents.ts'
import { whyNotCheckText } from '../../domain/identity/permissions.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { whyNotAccept } from '../../domain/indicators/accept-claim.ts'
import { whyNotDeleteDocument } from '../../domain/indicators/delete-document.ts'
import { missing, type Refusal, Refused, refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import { type KeptClaim, type ListedClaim, listClaims } from './claim.store.ts'
import { compareWithLedger, type ZoneLedgers, zoneLedgers } from './compare-with-ledger.ts'
import { findDocument, type KeptDocument } from './document.store.ts'
import { judgeTraces } from './judge-traces.ts'

/** A kept document as the actor sees it now: its claims, and what the ledger says of them at this moment. */
export async function showDocument(
  { db }: { db: Database },
  actor: Actor,
  today: string,
  documentId: string,
): Promise<StoredDocument> {
  refuseIf(whyNotCheckText(actor))
  return asActor(db, actor, (tx) => readDocumentReply(tx, actor, today, documentId))
}

/** The same within a transaction that has just changed something of it. */
export async function readDocumentReply(
  tx: Transaction<Schema>,
  actor: Actor,
  today: string,
  documentId: string,
): Promise<StoredDocument> {
  const document = await getDocument(tx, actor.zoneId, documentId)
  const ledgers = await zoneLedgers(tx, actor.zoneId)
  const claims = await listClaims(tx, actor.zoneId, documentId)
  const { name, characters, text, checks, createdBy, createdAt } = document
  const accepted = claims.some((it) => it.state === 'accepted')
  const taken = claims.filter((it) => it.state !== 'set_aside')
  return {
    documentId,
    name,
    characters,
    text,
    createdBy,
    createdAt,
    checks,
    claims: claims.map((it) => claimReply(it, ledgers, today)),
    ledger: await compareWithLedger(tx, actor.zoneId, ledgers, taken),
    traces: await judgeTraces(tx, actor.zoneId, ledgers, document.traces),
    whyNotDelete: whyNotDeleteDocument({ unitId: document.unitId, hasRecords: accepted }, actor)?.code ?? null,
  }
}

export async function getDocument(tx: Transaction<Schema>, zoneId: string, documentId: string): Promise<KeptDocument> {
  const document = await findDocument(tx, zoneId, documentId)
  if (!document) throw new Refused(missing('document.not_found'))
  return document
}

export function claimReply(kept: ListedClaim, ledgers: ZoneLedgers, today: string): StoredClaim {
  return {
    ...kept.claim,
    mapping: kept.mapping,
    state: kept.state,
    observationId: kept.observationId,
    observationState: kept.observationState,
    whyNotAccept: acceptRefusal(kept, ledgers, today)?.code ?? null,
    version: kept.version,
  }
}

export function acceptRefusal(kept: KeptClaim, { indicators, units }: ZoneLedgers, today: string): Refusal | null {
  return whyNotAccept(kept.claim, kept.mapping, kept.state, {
    indicator: indicators.find((it) => it.code === kept.mapping.indicatorCode) ?? null,
    unitStands: units.some((it) => it.unitId === kept.mapping.unitId && it.retiredOn === null),
    today,
  })
}
