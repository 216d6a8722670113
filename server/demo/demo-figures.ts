/** What a year or part of it came to, in the indicator's unit of measure; made up, and loaded into the demo zone only. */
export interface DemoFigures {
  from: string
  to: string
  kind: 'flash' | 'final'
  /** indicator → value, or value with the growth that the statistics office published. */
  values: Record<string, string | [value: string | null, growth: string]>
}

export const DEMO_FIGURES: readonly DemoFigures[] = [
  {
    from: '2024-01-01',
    to: '2024-12-31',
    kind: 'final',
    values: {
      gdp: ['318.6', '6.9'],
      total_fiscal_revenue: '105.04',
      general_budget_revenue: '47.92',
      tax_revenue: '41.35',
      fixed_asset_investment: '243.6',
      industrial_investment: '60.57',
      retail_sales: '44.68',
      utilised_fdi: '61200',
      contracted_fdi: '118000',
      domestic_in_place: '46.9',
      hi_tech_enterprises: '212',
      urban_new_jobs: '8120',
      above_scale_enterprises: '318',
    },
  },
  {
    from: '2025-01-01',
    to: '2025-12-31',
    kind: 'final',
    values: {
      gdp: ['345.2', '7.2'],
      total_fiscal_revenue: '114.23',
      general_budget_revenue: '50.9',
      tax_revenue: '43.8',
      fixed_asset_investment: '288.4',
      retail_sales: '53.3',
      utilised_fdi: '67000',
      hi_tech_enterprises: '226',
      urban_new_jobs: '8604',
      above_scale_enterprises: '331',
    },
  },
  {
    from: '2025-01-01',
    to: '2025-06-30',
    kind: 'final',
    values: {
      gdp: ['162.4', '6.8'],
      total_fiscal_revenue: '58.11',
      general_budget_revenue: '26.03',
      tax_revenue: '22.4',
      industrial_output_as: '742.5',
      fixed_asset_investment: '128.9',
      industrial_investment: '52.7',
      retail_sales: '24.9',
      exports: '188.3',
      utilised_fdi: '31800',
      domestic_in_place: '25.4',
      signed_projects: '41',
      started_projects: '18',
      hi_tech_enterprises: '219',
      urban_new_jobs: '4310',
      industrial_profit_as: '-1.2',
    },
  },
  {
    from: '2026-01-01',
    to: '2026-06-30',
    kind: 'flash',
    values: {
      gdp: ['173.1', '6.1'],
      industrial_va_growth_as: '7.4',
      total_fiscal_revenue: '60.42',
      general_budget_revenue: '27.9',
      tax_revenue: '23.6',
      industrial_output_as: '781.2',
      fixed_asset_investment: '121.7',
      industrial_investment: '58.3',
      retail_sales: '26.4',
      exports: '179.6',
      utilised_fdi: '27400',
      domestic_in_place: '30.2',
      signed_projects: '46',
      started_projects: '21',
      hi_tech_enterprises: '233',
      urban_new_jobs: '4853',
      industrial_profit_as: '3.4',
    },
  },
]
