import { type IsoDate, isIsoDate } from '../calendar/iso-date.ts'
import { Exact, keptText } from '../facts/exact.ts'
import type { Claim } from '../figures/claim.ts'
import type { Indicator } from './indicator.ts'
import { matchGrowthOf, matchIndicator } from './match-indicator.ts'
import { matchUnit, type NamedUnit } from './match-unit.ts'
import type { FigureKind } from './observation.ts'
import { statedFigure } from './stated-figure.ts'
import { convertUnit, isRate } from './unit-of-measure.ts'

/** What a claim says of the ledger: proposed here, decided by a person. */
export interface ClaimMapping {
  indicatorCode: string | null
  unitId: string | null
  from: IsoDate | null
  to: IsoDate | null
  /** In the indicator's unit of measure. */
  value: string | null
  /** In percent, signed. */
  growth: string | null
  kind: FigureKind
}

export interface Ledgers {
  indicators: readonly Indicator[]
  units: readonly NamedUnit[]
}

/**
 * A reading of the claim against the zone's own indicators and units; what stays open is null. `before` is the claim's
 * sentence up to the claim.
 */
export function proposeMapping(claim: Claim, { indicators, units }: Ledgers, before = ''): ClaimMapping {
  const named = indicatorOf(claim, indicators)
  const found = indicators.find((it) => it.code === named) ?? null
  const indicator = found?.measure === 'point_in_time' && isIncrease(before + claim.quote) ? null : found
  const figures = indicator ? figuresFor(claim, indicator) : { value: null, growth: null }
  return {
    indicatorCode: indicator?.code ?? null,
    unitId: matchUnit(claim.subject, units),
    ...periodFor(indicator, claim),
    ...figures,
    kind: 'flash',
  }
}

// 新增高企43家,其中国家高企14家: what came new within the year is not how many there are. 达 and 累计 say the stock again.
const isIncrease = (words: string): boolean =>
  /(?:新增|净增|增加|新认定|新培育|新引进|新注册|新登记)(?!.*(?:达|累计|总数|总量|共有|现有|拥有|余额))/.test(words)

/** A rank and a distance in percentage points are figures about a figure: no ledger line holds them. */
function indicatorOf(claim: Claim, indicators: readonly Indicator[]): string | null {
  if (claim.kind === 'ranking' || claim.comparison?.kind === 'change_pp') return null
  if (isGrowthOnly(claim)) {
    return matchGrowthOf(claim.indicator, indicators) ?? matchIndicator(claim.indicator, '%', indicators)
  }
  return matchIndicator(claim.indicator, claim.unit, indicators)
}

/** 地区生产总值同比增长7.2%: the one printed figure is the comparison, and no level is stated. */
const isGrowthOnly = (claim: Claim): boolean =>
  claim.comparison?.kind === 'yoy' && claim.unit === '%' && claim.comparison.value === claim.value

/** The claim's level and growth as the indicator keeps them. */
export function figuresFor(
  claim: Claim,
  indicator: Pick<Indicator, 'unitOfMeasure'>,
): { value: string | null; growth: string | null } {
  const growth = signedGrowth(claim)
  if (isGrowthOnly(claim)) {
    return isRate(indicator.unitOfMeasure) ? { value: growth, growth: null } : { value: null, growth }
  }
  const value =
    claim.value === null
      ? null
      : convertUnit(statedFigure(claim.quote, claim.value), claim.unit, indicator.unitOfMeasure)
  return { value, growth }
}

/** Percent with its sign; 增长1.5倍 is 150. Null where the direction or the number is not said, or it is an amount. */
function signedGrowth({ comparison, quote }: Claim): string | null {
  if (comparison?.kind !== 'yoy' || comparison.value === null) return null
  if (comparison.direction === null && comparison.value !== 0) return null
  const times = comparison.unit === '倍' ? 100 : 1
  if (comparison.unit !== '%' && comparison.unit !== '倍') return null
  const percent = new Exact(statedFigure(quote, comparison.value)).times(times)
  return keptText(comparison.direction === 'down' ? percent.negated() : percent)
}

/** A stock is counted at the end of its period, and kept under that one day. */
export function periodFor(
  indicator: Pick<Indicator, 'measure'> | null,
  period: { from: IsoDate | null; to: IsoDate | null },
): { from: IsoDate | null; to: IsoDate | null } {
  if (period.from === null || period.to === null) return { from: null, to: null }
  if (!isIsoDate(period.from) || !isIsoDate(period.to)) return { from: null, to: null }
  return { from: indicator?.measure === 'point_in_time' ? period.to : period.from, to: period.to }
}
