import type { StoredClaim } from '../../contract/documents.ts'

export const CLAIM_FILTERS = ['all', 'open', 'accepted', 'set_aside', 'inconsistent', 'mapped', 'unmapped'] as const
export type ClaimFilter = (typeof CLAIM_FILTERS)[number]

type Filtered = Pick<StoredClaim, 'id' | 'state' | 'mapping'>

export const isMapped = (claim: Filtered): boolean =>
  claim.mapping.indicatorCode !== null && claim.mapping.unitId !== null && claim.mapping.to !== null

export const readFilter = (text: string | undefined): ClaimFilter =>
  CLAIM_FILTERS.find((filter) => filter === text) ?? 'all'

/** `wrong` holds the claims that an inconsistent relation speaks of. */
export function passes(claim: Filtered, filter: ClaimFilter, wrong: ReadonlySet<string>): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'inconsistent':
      return wrong.has(claim.id)
    case 'mapped':
      return isMapped(claim)
    case 'unmapped':
      return !isMapped(claim)
    default:
      return claim.state === filter
  }
}
