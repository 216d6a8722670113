import type { FoundClaim } from './claim.ts'
import { foundClaim } from './draft-claim.ts'
import { readProse } from './prose.ts'
import { readText } from './read-text.ts'
import type { SourceText } from './source-text.ts'

/** Every statistical claim of a text, in the order of its figures, numbered c1, c2, …. Linear in the text's length. */
export function findClaims(source: SourceText): FoundClaim[] {
  return readProse(readText(source.plain))
    .sort((a, b) => a.quantity.start - b.quantity.start)
    .map((draft, k) => foundClaim(source, draft, `c${k + 1}`))
}
