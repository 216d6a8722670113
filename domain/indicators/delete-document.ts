import { whyNotCheckText } from '../identity/permissions.ts'
import type { Actor } from '../identity/role.ts'
import { conflict, forbidden, type Refusal } from '../refusal.ts'

/** Whoever may see a document through an office above or beside it may still not throw it away. */
export function whyNotDeleteDocument(
  document: { unitId: string; hasRecords: boolean },
  actor: Pick<Actor, 'roles' | 'unitId'>,
): Refusal | null {
  const refusal = whyNotCheckText(actor)
  if (refusal) return refusal
  if (document.unitId !== actor.unitId) return forbidden('document.other_unit')
  return document.hasRecords ? conflict('document.has_records') : null
}
