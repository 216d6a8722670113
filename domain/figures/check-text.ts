import type { Check } from './check.ts'
import type { Claim } from './claim.ts'
import { findChecks } from './find-checks.ts'
import { findClaims } from './find-claims.ts'
import { sourceText } from './normalise.ts'

/** What a text claims and how its figures agree with one another. */
export interface CheckedText {
  document: string
  /** Code points. */
  characters: number
  text: string
  claims: Claim[]
  checks: Check[]
}

/** Reads a text. `simplify` gives one character's simplified form; `document` is the name to call the text by. */
export function checkText(original: string, simplify: (char: string) => string, document: string): CheckedText {
  const source = sourceText(original, simplify)
  const claims = findClaims(source)
  const checks = findChecks(source, claims)
  return {
    document,
    characters: source.codePointAt[source.plain.length] ?? 0,
    text: original,
    claims: claims.map(({ start, end, numberStart, numberEnd, figure, comparisonFigure, ...claim }) => claim),
    checks,
  }
}
