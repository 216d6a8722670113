import type { Check, Verdict } from '../check.ts'
import { quoteOf } from '../source-text.ts'
import type { Outcome, RelationName, ValuesOf } from './catalogue.ts'
import type { Reading, ReadText } from './reading.ts'

/** A check before it has its number. */
export type Draft = Omit<Check, 'id'>

/** A stretch of the plain text that a check points at where no claim stands. */
export interface Span {
  start: number
  end: number
}

interface Finding<Name extends RelationName> {
  relation: Name
  kind: Check['kind']
  over: (Reading | Span)[]
  formula: string
  expected: Check['expected']
  stated: Check['stated']
  verdict: Verdict
  strength: Check['strength']
  values: ValuesOf<Name>
}

const OUTCOMES: Record<Verdict, Outcome> = { consistent: 'agrees', within_rounding: 'rounds', inconsistent: 'differs' }

export function draft<Name extends RelationName>(text: ReadText, finding: Finding<Name>): Draft {
  const { relation, over, values, kind, formula, expected, stated, verdict, strength } = finding
  const places = over.map((each) =>
    'claim' in each
      ? { quote: each.claim.quote, offset: each.claim.offset }
      : quoteOf(text.source, each.start, each.end),
  )
  return {
    kind,
    formula,
    expected,
    stated,
    verdict,
    strength,
    quote: places.map((place) => place.quote),
    offset: places.map((place) => place.offset),
    explanation: { key: `check.${relation}.${OUTCOMES[verdict]}`, values },
  }
}

/** The figure as printed, with its unit: 192.2亿元. */
export const shown = ({ claim }: Reading): string => `${claim.figure ?? claim.value ?? ''}${claim.unit}`

/** The figure as printed, for a formula. */
export const figureOf = ({ claim }: Reading): string => claim.figure ?? String(claim.value ?? '')

export const numberOf = ({ claim }: Reading): number => claim.value ?? 0
