import { addYears, daysInMonth, type IsoDate, isMonthEnd, isoDate, partsOf } from '../calendar/iso-date.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { isRate } from '../indicators/unit-of-measure.ts'

export interface Period {
  from: IsoDate
  to: IsoDate
}

/** What is counted. An observed figure is read from the observations of one indicator. */
export type FactMeasure = { kind: 'observed'; indicatorCode: string }
/** By what it may be cut. */
export type FactDimension = 'unit'
export type FactComparison = 'same_period_last_year'

/** A named, typed question over the ledgers. It compiles to one statement; its records are the same statement unaggregated. */
export interface FactDefinition {
  name: string
  measure: FactMeasure
  dimensions: readonly FactDimension[]
  comparisons: readonly FactComparison[]
  /** A span is asked by both its ends, a stock by its last day. */
  accumulates: 'over_span' | 'at_day'
  /** Computed from two values, taken from the statistics office alone, or a distance in points that has no growth. */
  growth: 'computed' | 'official_only' | 'in_points'
}

const INDICATOR_PREFIX = 'indicator.'

export function factOf(indicator: Indicator): FactDefinition {
  return {
    name: `${INDICATOR_PREFIX}${indicator.code}`,
    measure: { kind: 'observed', indicatorCode: indicator.code },
    dimensions: ['unit'],
    comparisons: ['same_period_last_year'],
    accumulates: indicator.measure === 'point_in_time' ? 'at_day' : 'over_span',
    growth: growthRule(indicator),
  }
}

function growthRule(indicator: Indicator): FactDefinition['growth'] {
  if (indicator.growthIsOfficial) return 'official_only'
  return isRate(indicator.unitOfMeasure) ? 'in_points' : 'computed'
}

/** The indicator's code in 'indicator.gdp'; null for another kind of name. */
export const indicatorCodeOf = (factName: string): string | null =>
  factName.startsWith(INDICATOR_PREFIX) ? factName.slice(INDICATOR_PREFIX.length) : null

/** The period as observations are kept under it. */
export const askedPeriod = (definition: FactDefinition, { from, to }: Period): Period =>
  definition.accumulates === 'at_day' ? { from: to, to } : { from, to }

/** The same period last year; a month's end stays a month's end. */
export function basePeriod({ from, to }: Period): Period {
  return { from: from === to ? yearBefore(from) : addYears(from, -1), to: yearBefore(to) }
}

function yearBefore(date: IsoDate): IsoDate {
  const { year, month } = partsOf(date)
  return isMonthEnd(date) ? isoDate(year - 1, month, daysInMonth(year - 1, month)) : addYears(date, -1)
}
