import type { Claim } from '../figures/claim.ts'
import { isPlan } from './accept-claim.ts'
import { type ClaimMapping, type Ledgers, proposeMapping } from './claim-mapping.ts'
import { contradicts } from './observation.ts'
import { sentencesBefore } from './sentence-before.ts'

export interface MappedClaim {
  claim: Claim
  mapping: ClaimMapping
}

/**
 * Each claim of a text with a proposed reading. A text has one value for one figure: where a later claim would give the
 * same unit another, it speaks of a part that the grammar could not name, and whose it is stays open.
 */
export function proposeMappings(text: string, claims: readonly Claim[], ledgers: Ledgers): MappedClaim[] {
  const offsets = claims.map((claim) => claim.offset)
  const before = sentencesBefore(text, offsets)
  const said = new Map<string, ClaimMapping[]>()
  return claims.map((claim, at) => {
    const mapping = proposeMapping(claim, ledgers, before[at])
    if (isPlan(claim) || mapping.unitId === null || mapping.from === null) return { claim, mapping }
    const key = [mapping.indicatorCode, mapping.unitId, mapping.from, mapping.to].join(' ')
    const earlier = said.get(key) ?? []
    if (earlier.some((it) => contradicts(figuresOf(it), figuresOf(mapping)))) {
      return { claim, mapping: { ...mapping, unitId: null } }
    }
    said.set(key, [...earlier, mapping])
    return { claim, mapping }
  })
}

const figuresOf = ({ value, growth }: ClaimMapping) => ({ value, growthOfficial: growth })
