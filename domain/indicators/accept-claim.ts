import { type IsoDate, isIsoDate, isMonthEnd, partsOf } from '../calendar/iso-date.ts'
import type { Claim } from '../figures/claim.ts'
import { conflict, invalid, type Refusal } from '../refusal.ts'
import type { ClaimMapping } from './claim-mapping.ts'
import type { Indicator } from './indicator.ts'

export type ClaimState = 'open' | 'accepted' | 'set_aside'

interface Around {
  indicator: Indicator | null
  /** Whether the mapping's unit stands in the zone's tree today. */
  unitStands: boolean
  today: IsoDate
}

/** Why the claim cannot become a draft observation as it is mapped now. The ledger holds what was, not what is hoped for. */
export function whyNotAccept(
  claim: Claim,
  mapping: ClaimMapping,
  state: ClaimState,
  { indicator, unitStands, today }: Around,
): Refusal | null {
  if (state === 'accepted') return conflict('claim.accepted_already')
  if (state === 'set_aside') return conflict('claim.set_aside')
  if (isPlan(claim)) return invalid('claim.plan_figure')
  if (claim.qualifier === 'estimate') return invalid('claim.estimate')
  if (claim.qualifier === 'at_least' || claim.qualifier === 'at_most') return invalid('claim.bound_only')
  if (!indicator) return invalid('claim.no_indicator')
  if (mapping.unitId === null || !unitStands) return invalid('claim.no_unit')
  if (mapping.from === null || mapping.to === null) return invalid('claim.no_period')
  if (!isKeptPeriod(mapping.from, mapping.to, indicator)) return invalid('claim.period_not_kept')
  if (mapping.to > today) return invalid('claim.period_not_over')
  if (mapping.value === null && mapping.growth === null) return invalid('claim.no_value')
  return null
}

export const isPlan = (claim: Claim): boolean => claim.kind === 'target' || claim.qualifier === 'target'

/** 约 and 余 may be kept, but the line says so. */
export const isApproximate = (claim: Claim): boolean => claim.qualifier === 'about'

/** Bulletins count whole months within one year; a stock stands at the end of one. */
function isKeptPeriod(from: IsoDate, to: IsoDate, indicator: Pick<Indicator, 'measure'>): boolean {
  if (!isIsoDate(from) || !isIsoDate(to) || !isMonthEnd(to)) return false
  if (indicator.measure === 'point_in_time') return from === to
  const start = partsOf(from)
  return from <= to && start.day === 1 && start.year === partsOf(to).year
}
