import { indicatorReport } from '../../../domain/reports/indicator-report.ts'
import type { SourcedFact } from '../frozen-figures.ts'
import { indicatorReportDocx } from '../indicator-docx.ts'

export const UNIT_ID = '0197a5b0-0000-7000-8000-000000000001'
export const OBSERVATION_ID = '0197a5b0-0000-7000-8000-00000000000a'
export const GENERATED_AT = new Date('2026-07-05T01:02:03Z')

/** A fact of the half-year 2026. `growth` in percent; null: not comparable. */
export function aSourcedFact(
  code: string,
  nameZh: string,
  value: string | null,
  growth: string | null,
  more: Partial<SourcedFact['indicator']> = {},
): SourcedFact {
  return {
    name: `indicator.${code}`,
    indicator: {
      code,
      nameZh,
      nameEn: code,
      aliases: [],
      unitOfMeasure: '亿元',
      decimals: 2,
      periods: ['month'],
      measure: 'cumulative',
      direction: 'higher',
      aggregation: 'sum',
      growthIsOfficial: false,
      growthBasis: 'unknown',
      numerator: null,
      denominator: null,
      january: 'yes',
      dueDay: 20,
      sourceDepartment: '统计局',
      origin: 'catalogue',
      ...more,
    } as SourcedFact['indicator'],
    unitId: UNIT_ID,
    unitName: '青岚开发区管委会',
    from: '2026-01-01',
    to: '2026-06-30',
    value,
    kind: 'final',
    baseFrom: '2025-01-01',
    baseTo: '2025-06-30',
    base: null,
    change: null,
    growth:
      growth === null
        ? { comparable: false, reason: 'no_base' }
        : { comparable: true, percent: growth, official: false },
    records: 1,
    approvedBy: null,
    approvedAt: null,
    observationIds: [OBSERVATION_ID],
  }
}

export const SOME_FACTS: readonly SourcedFact[] = [
  aSourcedFact('gdp', '地区生产总值', null, '7.2'),
  aSourcedFact('industrial_output_as', '规上工业总产值', '1555.1', '-3.14'),
  aSourcedFact('industrial_profit_as', '规上工业利润总额', '-1.2', null),
  aSourcedFact('fixed_asset_investment', '固定资产投资', '289.2', '18.7'),
  aSourcedFact('general_budget_revenue', '一般公共预算收入', '50.9', '0.03'),
]

export const previewOf = (facts: readonly SourcedFact[]) =>
  indicatorReport({
    zoneName: '青岚开发区',
    unitName: '青岚开发区管委会',
    period: { from: '2026-01-01', to: '2026-06-30' },
    facts,
    today: '2026-07-05',
  })

export const aReport = (facts: readonly SourcedFact[] = SOME_FACTS): Promise<Uint8Array> =>
  indicatorReportDocx(previewOf(facts), facts, GENERATED_AT)
