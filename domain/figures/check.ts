/** An arithmetic relation that a text implies between its own figures. */
export interface Check {
  id: string
  kind: CheckKind
  quote: string[]
  /** Code points from the start of the text as given, one for each quote. */
  offset: number[]
  /** Spelled out with the figures as printed: `57+163 vs 221`. */
  formula: string
  expected: number | string | null
  stated: number | string | null
  verdict: Verdict
  /** Whether the relation follows from the wording, needs an assumption about scope, or merely counts a list. */
  strength: 'hard' | 'soft' | 'trivial'
  /** Message key and its values; the texts stand in the catalogues. */
  explanation: { key: string; values: Record<string, string | number> }
}

export type CheckKind = 'parts_sum' | 'ratio' | 'yoy_pair' | 'completion' | 'share' | 'monotone'
export type Verdict = 'consistent' | 'within_rounding' | 'inconsistent'
