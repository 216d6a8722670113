import type { Observation } from '../../contract/indicators.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { whyNotApprove, whyNotReturn, whyNotSubmit, whyNotWithdraw } from '../../domain/indicators/observation.ts'
import type { ObservationRow } from './observation-rows.store.ts'

/** An observation as it travels, with what the actor may do about it. */
export function observationReply(row: ObservationRow, actor: Actor): Observation {
  return {
    observationId: row.observation_id,
    indicatorCode: row.indicator_code,
    unitId: row.unit_id,
    unitName: row.unit_name,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    kind: row.kind,
    revision: row.revision,
    value: row.value,
    growthOfficial: row.growth_official,
    growthBasis: row.growth_basis,
    state: row.state,
    source: sourceOf(row),
    note: row.note,
    createdBy: row.drafter_name ?? row.created_by,
    createdAt: row.created_at.toISOString(),
    approvedBy: row.approver_name,
    approvedAt: row.approved_at?.toISOString() ?? null,
    whyNot: whyNot(row, actor),
  }
}

function sourceOf(row: ObservationRow): Observation['source'] {
  if (row.source_document_id === null) return null
  return {
    documentId: row.source_document_id,
    documentName: row.source_document_name ?? '',
    claimId: row.source_claim_id ?? '',
    offset: row.source_offset ?? 0,
    quote: row.source_quote ?? '',
    readable: row.readable_document_id !== null,
  }
}

function whyNot(row: ObservationRow, actor: Actor): Observation['whyNot'] {
  const standing = { state: row.state, draftedInUnitId: row.drafted_in_unit_id, createdBy: row.created_by }
  return {
    submit: whyNotSubmit(standing, actor)?.code ?? null,
    approve: whyNotApprove(standing, actor)?.code ?? null,
    return: whyNotReturn(standing, actor)?.code ?? null,
    withdraw: whyNotWithdraw(standing, actor)?.code ?? null,
  }
}
