import type { Actor } from '../../domain/identity/role.ts'
import { whyNotDeleteDocument } from '../../domain/indicators/delete-document.ts'
import { conflict, Refused, refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import type { Database } from '../database/database.ts'
import { record } from '../eventlog/record.ts'
import { listClaims } from './claim.store.ts'
import { deleteDocument } from './document.store.ts'
import { getDocument } from './show-document.ts'

const FOREIGN_KEY_VIOLATION = '23503'
const LOCK_NOT_AVAILABLE = '55P03'

/** Deletes a document and its claims, unless figures came from it. Its content may be another document's too: the daily sweep decides. */
export async function removeDocument(
  { db }: { db: Database },
  actor: Actor,
  today: string,
  documentId: string,
): Promise<void> {
  try {
    await asActor(db, actor, async (tx) => {
      const { unitId, name } = await getDocument(tx, actor.zoneId, documentId)
      const claims = await listClaims(tx, actor.zoneId, documentId)
      const hasRecords = claims.some((it) => it.state === 'accepted')
      refuseIf(whyNotDeleteDocument({ unitId, hasRecords }, actor))
      await deleteDocument(tx, actor.zoneId, documentId)
      const event = { kind: 'document.deleted', subjectKind: 'document', subjectId: documentId, data: { name } }
      await record(tx, actor, today, event)
    })
  } catch (error) {
    // Records that the actor cannot see, withdrawn ones, or one that was accepted at this moment.
    if (codeOf(error) === FOREIGN_KEY_VIOLATION) throw new Refused(conflict('document.has_records'))
    if (codeOf(error) === LOCK_NOT_AVAILABLE) throw new Refused(conflict('document.in_use'))
    throw error
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)
