import type { Decimal } from 'decimal.js'
import type { ClaimKind, Comparison, FoundClaim, Qualifier } from './claim.ts'
import type { Quantity } from './quantity.ts'
import type { Period } from './resolve-period.ts'
import { quoteOf, type SourceText } from './source-text.ts'

export interface DraftComparison {
  kind: Comparison['kind']
  value: Decimal | null
  unit: string
  direction: Comparison['direction']
  figure: string | null
}

/** A claim while the text is still being read: places in `plain`, numbers exact. */
export interface DraftClaim {
  quantity: Quantity
  subject: string | null
  indicator: string
  period: Period | null
  comparison: DraftComparison | null
  qualifier: Qualifier | null
  kind: ClaimKind
  start: number
  end: number
}

// A quote points at a figure; the comparison stays outside it where it stands far away.
const LONGEST_QUOTE = 56
const LONGEST_LEAD = 40

export function lengthenQuote(draft: DraftClaim, end: number): void {
  const start = Math.max(draft.start, draft.quantity.end - LONGEST_LEAD)
  if (end > draft.end && end - start <= LONGEST_QUOTE) draft.end = end
}

/** A comparison that says the same as the claim's own figure. */
export const sameFigure = (
  quantity: Quantity,
  kind: Comparison['kind'],
  direction: Comparison['direction'],
): DraftComparison => ({
  kind,
  value: quantity.value?.abs() ?? null,
  unit: kind === 'change_pp' ? '百分点' : kind === 'rank' ? '位' : quantity.unit.printed,
  direction,
  figure: quantity.figure,
})

const DECIMALS_OF_SCALE = 4

export function foundClaim(source: SourceText, draft: DraftClaim, id: string): FoundClaim {
  const { quantity, comparison, period } = draft
  const start = Math.max(draft.start, quantity.end - LONGEST_LEAD, 0)
  const value = signed(quantity)
  const factor = quantity.unit.factor
  const scaled = factor === '1' ? value : value?.times(factor).toDecimalPlaces(DECIMALS_OF_SCALE)
  return {
    id,
    ...quoteOf(source, start, draft.end),
    subject: draft.subject,
    indicator: draft.indicator,
    value: value?.toNumber() ?? null,
    unit: quantity.unit.printed.replace('个百分点', '百分点'),
    scale_value: quantity.isReversed ? null : (scaled?.toNumber() ?? null),
    period: period?.printed ?? null,
    from: period?.from ?? null,
    to: period?.to ?? null,
    comparison: comparison && {
      kind: comparison.kind,
      value: comparison.value?.toNumber() ?? null,
      unit: comparison.unit,
      direction: comparison.direction,
    },
    qualifier: draft.qualifier,
    kind: draft.kind,
    start,
    end: draft.end,
    numberStart: quantity.start,
    numberEnd: quantity.end,
    figure: quantity.figure,
    comparisonFigure: comparison?.figure ?? null,
  }
}

const signed = ({ value, isNegative }: Quantity): Decimal | null => (value && isNegative ? value.negated() : value)
