import { sql, type Transaction } from 'kysely'
import type { Claim } from '../../domain/figures/claim.ts'
import type { ClaimState } from '../../domain/indicators/accept-claim.ts'
import type { ClaimMapping } from '../../domain/indicators/claim-mapping.ts'
import type { Schema } from '../database/schema.ts'

export interface KeptClaim {
  claim: Claim
  mapping: ClaimMapping
  state: ClaimState
  observationId: string | null
  version: number
}

// Well under the 65,535 parameters of a statement, and short enough that others are served in between.
const CLAIMS_AT_ONCE = 1000

export async function insertClaims(
  tx: Transaction<Schema>,
  zoneId: string,
  documentId: string,
  claims: readonly { claim: Claim; mapping: ClaimMapping }[],
): Promise<void> {
  for (let at = 0; at < claims.length; at += CLAIMS_AT_ONCE) {
    await tx
      .insertInto('claim')
      .values(
        claims.slice(at, at + CLAIMS_AT_ONCE).map(({ claim, mapping }, index) => ({
          zone_id: zoneId,
          document_id: documentId,
          claim_id: claim.id,
          ordinal: at + index,
          claim: JSON.stringify(claim),
          mapping: JSON.stringify(mapping),
          state: 'open' as const,
          observation_id: null,
        })),
      )
      .execute()
  }
}

const columns = ['c.claim', 'c.mapping', 'c.state', 'c.observation_id', 'c.version'] as const

export type ListedClaim = KeptClaim & { observationState: 'draft' | 'submitted' | 'approved' | null }

/** In the order of the text, with the state of the records that came from them where the actor may see it. */
export async function listClaims(tx: Transaction<Schema>, zoneId: string, documentId: string): Promise<ListedClaim[]> {
  const rows = await tx
    .selectFrom('claim as c')
    .leftJoin('observation as o', (join) =>
      join
        .onRef('o.observation_id', '=', 'c.observation_id')
        .on('o.zone_id', '=', zoneId)
        .on('o.state', '<>', 'withdrawn'),
    )
    .select(columns)
    .select((eb) => eb.ref('o.state').$castTo<ListedClaim['observationState']>().as('observation_state'))
    .where('c.zone_id', '=', zoneId)
    .where('c.document_id', '=', documentId)
    .orderBy('c.ordinal')
    .execute()
  return rows.map((row) => ({ ...keptClaim(row), observationState: row.observation_state }))
}

/** Takes the row locks in the order of the ids, so that two batches cannot wait for each other. */
export async function lockClaims(
  tx: Transaction<Schema>,
  zoneId: string,
  documentId: string,
  claimIds: readonly string[],
): Promise<KeptClaim[]> {
  const rows = await tx
    .selectFrom('claim as c')
    .select(columns)
    .where('c.zone_id', '=', zoneId)
    .where('c.document_id', '=', documentId)
    .where(sql<boolean>`c.claim_id = any(${claimIds}::text[])`)
    .orderBy('c.claim_id')
    .forUpdate()
    .execute()
  return rows.map(keptClaim)
}

const keptClaim = (row: {
  claim: object
  mapping: object
  state: ClaimState
  observation_id: string | null
  version: number
}): KeptClaim => ({
  claim: row.claim as Claim,
  mapping: row.mapping as ClaimMapping,
  state: row.state,
  observationId: row.observation_id,
  version: row.version,
})

/** Writes what a person decided about a claim that is locked. */
export async function saveClaim(
  tx: Transaction<Schema>,
  zoneId: string,
  documentId: string,
  claimId: string,
  change: { mapping: ClaimMapping; state: 'open' | 'set_aside' },
): Promise<void> {
  await tx
    .updateTable('claim')
    .set((eb) => ({
      mapping: JSON.stringify(change.mapping),
      state: change.state,
      version: eb('version', '+', 1),
    }))
    .where('zone_id', '=', zoneId)
    .where('document_id', '=', documentId)
    .where('claim_id', '=', claimId)
    .execute()
}

/** Points locked claims at the records that they became. */
export async function saveAccepted(
  tx: Transaction<Schema>,
  zoneId: string,
  documentId: string,
  accepted: readonly { claimId: string; observationId: string }[],
): Promise<void> {
  await tx
    .updateTable('claim as c')
    .from(
      sql<{ claim_id: string; observation_id: string }>`unnest(${accepted.map((it) => it.claimId)}::text[],
        ${accepted.map((it) => it.observationId)}::uuid[])`.as<'a'>(sql`a(claim_id, observation_id)`),
    )
    .set((eb) => ({ state: 'accepted', observation_id: eb.ref('a.observation_id'), version: eb('c.version', '+', 1) }))
    .where('c.zone_id', '=', zoneId)
    .where('c.document_id', '=', documentId)
    .whereRef('c.claim_id', '=', 'a.claim_id')
    .execute()
}
