import type { ReportableFact } from '../report.ts'

/** A fact of 固定资产投资 with what the test cares about put in its place. `growth` in percent; null: not comparable. */
export function aFact(
  given: Partial<ReportableFact['indicator']> & {
    value?: string | null
    growth?: string | null
    kind?: ReportableFact['kind']
  } = {},
): ReportableFact {
  const { value = '289.2', growth = '18.7', kind = 'final', ...indicator } = given
  return {
    name: `indicator.${indicator.code ?? 'fixed_asset_investment'}`,
    indicator: {
      code: 'fixed_asset_investment',
      nameZh: '固定资产投资',
      unitOfMeasure: '亿元',
      decimals: 2,
      measure: 'cumulative',
      direction: 'higher',
      ...indicator,
    },
    value,
    kind,
    growth: growth === null ? { comparable: false } : { comparable: true, percent: growth },
  }
}
