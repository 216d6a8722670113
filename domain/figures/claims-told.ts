import { findClaims } from './find-claims.ts'
import { sourceText } from './normalise.ts'

const shown = (value: number | null): string => (value === null ? '?' : String(value))

/** What a text claims, a line for each claim: for tests, whose readers should see the whole claim at once. */
export function claimsTold(text: string, simplify: (char: string) => string = (char) => char): string[] {
  return findClaims(sourceText(text, simplify)).map((claim) => {
    const { comparison, from, to } = claim
    const days = from ? `: ${from}..${to}` : ''
    const compared = comparison && [
      comparison.kind,
      `${shown(comparison.value)}${comparison.unit}`,
      comparison.direction,
    ]
    return [
      claim.subject ? `${claim.subject}:` : '',
      claim.indicator,
      `${shown(claim.value)}${claim.unit}`,
      ...(compared ?? []),
      `${claim.qualifier ?? 'unqualified'} ${claim.kind}`,
      claim.period ? `(${claim.period}${days})` : '',
    ]
      .filter(Boolean)
      .join(' ')
  })
}
