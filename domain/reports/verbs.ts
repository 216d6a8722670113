import type { ReportableFact } from './report.ts'

type Indicator = ReportableFact['indicator']

// What is produced or sold comes about; what is invested, levied or attracted is got done; a stock stands at a height.
const COMES_ABOUT =
  /value_added|^(gdp|industrial_(output|sales_output|revenue|profit)|strategic_emerging|retail_sales|service_revenue|wholesale_sales|trade_total|exports|imports|tech_contract)/
// Names that hold their verb already, and those that take another than their like.
const OF_ITS_OWN: Record<string, string> = {
  key_project_investment: '',
  land_supplied: '',
  idle_land_revitalised: '',
  urban_new_jobs: '',
  resident_income: '达到',
  signed_amount: '达到',
  industrial_electricity: '达到',
}
const MONEY_OR_LAND = /元|亩/

/** The verb that officials put between an indicator's name and its level; '' where the name holds one. */
export function verbOf(indicator: Indicator, isNegative: boolean): string {
  if (isNegative) return '为'
  const own = OF_ITS_OWN[indicator.code]
  if (own !== undefined) return own
  if (indicator.measure === 'ratio') return '为'
  if (indicator.measure === 'point_in_time') return indicator.direction === 'higher' ? '达到' : '为'
  if (indicator.direction === 'lower') return '为'
  if (COMES_ABOUT.test(indicator.code)) return '实现'
  return MONEY_OR_LAND.test(indicator.unitOfMeasure) ? '完成' : '为'
}
