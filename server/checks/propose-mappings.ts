import type { CheckedText } from '../../domain/figures/check-text.ts'
import type { Claim } from '../../domain/figures/claim.ts'
import { type ClaimMapping, proposeMapping } from '../../domain/indicators/claim-mapping.ts'
import { sentencesBefore } from '../../domain/indicators/sentence-before.ts'
import type { ZoneLedgers } from './compare-with-ledger.ts'

/** Each claim of a text with a proposed reading. */
export function proposeMappings(
  { text, claims }: Pick<CheckedText, 'text' | 'claims'>,
  ledgers: ZoneLedgers,
): { claim: Claim; mapping: ClaimMapping }[] {
  const before = sentencesBefore(
    text,
    claims.map((claim) => claim.offset),
  )
  return claims.map((claim, at) => ({ claim, mapping: proposeMapping(claim, ledgers, before[at]) }))
}
