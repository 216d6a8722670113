import { Exact } from '../facts/exact.ts'
import type { Claim, Qualifier } from '../figures/claim.ts'
import { isPlan } from './accept-claim.ts'
import type { ClaimMapping } from './claim-mapping.ts'
import type { Indicator } from './indicator.ts'
import { lastPlace, roughPlace, statedFigure } from './stated-figure.ts'
import { convertUnit } from './unit-of-measure.ts'

/** What the ledger knows of the indicator, unit and period that a claim is mapped to. */
export interface LedgerFigures {
  value: string | null
  /** Percent: the official growth, else the one computed from approved values. */
  growth: string | null
}

export interface HeldFigure {
  measure: 'value' | 'growth'
  verdict: 'equal' | 'differs' | 'not_in_ledger'
  claimed: string
  ledger: string | null
  /** Claim minus ledger, in the indicator's unit of measure or in percentage points. */
  difference: string | null
}

interface Stated {
  claimed: string
  /** One unit of the last printed place, and of the last that is not an idle zero, in the unit of `claimed`. */
  place: string
  rough: string
}

/** Holds the claim's level and growth against the ledger, no finer than the text prints them. A plan is held against nothing. */
export function holdAgainstLedger(
  claim: Claim,
  mapping: ClaimMapping,
  indicator: Pick<Indicator, 'unitOfMeasure'>,
  ledger: LedgerFigures,
): HeldFigure[] {
  if (isPlan(claim)) return []
  const held: HeldFigure[] = []
  if (mapping.value !== null) {
    held.push({
      measure: 'value',
      ...compare(statedValue(claim, mapping.value, indicator), ledger.value, claim.qualifier),
    })
  }
  if (mapping.growth !== null) {
    held.push({ measure: 'growth', ...compare(statedGrowth(claim, mapping.growth), ledger.growth, 'actual') })
  }
  return held
}

/** The printed places, in the indicator's unit; those of the mapping itself where a person has corrected the value. */
function statedValue(claim: Claim, claimed: string, indicator: Pick<Indicator, 'unitOfMeasure'>): Stated {
  const printed = claim.value === null ? null : statedFigure(claim.quote, claim.value)
  const into = (figure: string) => convertUnit(figure, claim.unit, indicator.unitOfMeasure)
  const converted = printed === null ? null : into(printed)
  if (printed === null || converted === null || !new Exact(converted).equals(claimed)) return ownPlaces(claimed)
  const place = into(lastPlace(printed))
  const rough = into(roughPlace(printed))
  return place === null || rough === null ? ownPlaces(claimed) : { claimed, place, rough }
}

function statedGrowth({ comparison, quote }: Claim, claimed: string): Stated {
  if (comparison?.value == null || comparison.unit !== '%') return ownPlaces(claimed)
  const printed = statedFigure(quote, comparison.value)
  if (!new Exact(printed).equals(new Exact(claimed).abs())) return ownPlaces(claimed)
  return { claimed, place: lastPlace(printed), rough: roughPlace(printed) }
}

const ownPlaces = (claimed: string): Stated => ({ claimed, place: lastPlace(claimed), rough: roughPlace(claimed) })

function compare(stated: Stated, ledger: string | null, qualifier: Qualifier | null): Omit<HeldFigure, 'measure'> {
  if (ledger === null) return { verdict: 'not_in_ledger', claimed: stated.claimed, ledger, difference: null }
  const difference = new Exact(stated.claimed).minus(ledger)
  return {
    verdict: agrees(stated, ledger, qualifier) ? 'equal' : 'differs',
    claimed: stated.claimed,
    ledger,
    difference: difference.toDecimalPlaces(6).toFixed(),
  }
}

function agrees({ claimed, place, rough }: Stated, ledger: string, qualifier: Qualifier | null): boolean {
  const known = new Exact(ledger)
  const rounded = known.div(place).toDecimalPlaces(0, Exact.ROUND_HALF_UP).times(place)
  if (rounded.equals(claimed)) return true
  if (qualifier === 'at_least') return known.greaterThanOrEqualTo(claimed)
  if (qualifier === 'at_most') return known.lessThanOrEqualTo(claimed)
  return qualifier === 'about' && known.minus(claimed).abs().lessThan(rough)
}
