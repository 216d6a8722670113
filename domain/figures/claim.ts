/** What a text states about one figure. Written out as JSON by `taizhang check --json` and `POST /api/v1/checks`. */
export interface Claim {
  id: string
  /** An exact substring of the text as given; `offset` counts its code points from 0. */
  quote: string
  offset: number
  subject: string | null
  indicator: string
  /** Null where the number was lost and only its unit is left. */
  value: number | null
  /** As printed, in simplified characters. */
  unit: string
  /** In the base unit: yuan, US dollars, pieces, persons, m², m, kg, days; percent points for rates. */
  scale_value: number | null
  /** As printed or as the context says it; `from` and `to` are ISO dates, both inclusive, or both null. */
  period: string | null
  from: string | null
  to: string | null
  comparison: Comparison | null
  qualifier: Qualifier | null
  kind: ClaimKind
}

export interface Comparison {
  kind: 'yoy' | 'share' | 'completion' | 'rank' | 'change_pp'
  /** Never negative: the sign is in `direction`. */
  value: number | null
  unit: string
  direction: 'up' | 'down' | null
}

export type Qualifier = 'actual' | 'about' | 'at_least' | 'at_most' | 'estimate' | 'target'
export type ClaimKind = 'observation' | 'count' | 'rate' | 'ranking' | 'target'

/** A claim with where it stands in the plain text that the grammar reads; the checks need it, the reply does not. */
export interface FoundClaim extends Claim {
  /** The quote's span in `SourceText.plain`, UTF-16 units, end exclusive. */
  start: number
  end: number
  /** The printed number's own span in `plain`, its unit included; start === end of the unit's place where it was lost. */
  numberStart: number
  numberEnd: number
  /** The number as printed after normalising, trailing zeros kept ('14', '7.20'): its last digit says how it was rounded. */
  figure: string | null
  /** The same for `comparison.value`. */
  comparisonFigure: string | null
}
