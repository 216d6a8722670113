import type { FoundClaim } from './claim.ts'
import { foundClaim } from './draft-claim.ts'
import { readProse } from './prose.ts'
import { readText } from './read-text.ts'
import type { SourceText } from './source-text.ts'

/** Every statistical claim of a text, in the order of the text, numbered c1, c2, …. Linear in the text's length. */
export function findClaims(source: SourceText): FoundClaim[] {
  const drafts = readProse(readText(source.plain))
  return drafts.map((draft, k) => foundClaim(source, draft, `c${k + 1}`))
}
