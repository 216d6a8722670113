import type { StoredDocument } from '../../contract/documents.ts'
import { whyNotCheckText } from '../../domain/identity/permissions.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { proposeMappings } from '../../domain/indicators/propose-mappings.ts'
import { refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import { newId } from '../database/new-id.ts'
import { record } from '../eventlog/record.ts'
import { readAndCheck } from './check-document.ts'
import { insertClaims } from './claim.store.ts'
import { zoneLedgers } from './compare-with-ledger.ts'
import type { DocumentDeps } from './deps.ts'
import { insertDocument } from './document.store.ts'
import type { Incoming } from './incoming.ts'
import { readDocumentReply } from './show-document.ts'

/** Keeps a document with its figures, each with a proposed reading. What cannot be read leaves nothing behind. */
export async function keepDocument(
  deps: DocumentDeps,
  actor: Actor,
  today: string,
  incoming: Incoming,
): Promise<StoredDocument> {
  refuseIf(whyNotCheckText(actor))
  const { format, checked, traces } = await readAndCheck(deps, incoming)
  // Before the rows: content that no row names is swept away the next day, a row without its content would stay.
  const { sha256, size } = await deps.files.put(incoming.bytes, { limitBytes: deps.uploadLimitBytes })
  return asActor(deps.db, actor, async (tx) => {
    const ledgers = await zoneLedgers(tx, actor.zoneId)
    const { document: name, characters, text, checks } = checked
    const documentId = newId()
    const kept = { documentId, name, format, sha256, size, characters, text, checks, traces }
    await insertDocument(tx, actor, kept, deps.now())
    const claims = proposeMappings(checked.text, checked.claims, ledgers)
    await insertClaims(tx, actor.zoneId, documentId, claims)
    await record(tx, actor, today, {
      kind: 'document.added',
      subjectKind: 'document',
      subjectId: documentId,
      data: { name, characters, claims: claims.length, sha256 },
    })
    return readDocumentReply(tx, actor, today, documentId)
  })
}
