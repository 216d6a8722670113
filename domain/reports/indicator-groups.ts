/** The order in which a bulletin speaks of things, and under which words; what no group claims comes last. */
export interface IndicatorGroup {
  heading: string
  codes: readonly string[]
}

export const INDICATOR_GROUPS: readonly IndicatorGroup[] = [
  {
    heading: '综合经济',
    codes: ['gdp', 'gdp_growth', 'primary_value_added', 'secondary_value_added', 'tertiary_value_added'],
  },
  {
    heading: '工业经济',
    codes: [
      'industrial_value_added',
      'industrial_value_added_as',
      'industrial_va_growth_as',
      'industrial_output',
      'industrial_output_as',
      'industrial_sales_output_as',
      'industrial_revenue_as',
      'industrial_profit_as',
      'industrial_sales_ratio',
      'high_tech_mfg_va_share',
      'hi_tech_output_share',
      'strategic_emerging_output',
      'industrial_electricity',
      'above_scale_enterprises',
      'new_four_above_enterprises',
    ],
  },
  {
    heading: '投资建设',
    codes: [
      'fixed_asset_investment',
      'industrial_investment',
      'service_investment',
      'tech_renovation_investment',
      'private_investment',
      'infrastructure_investment',
      'real_estate_investment',
      'key_project_investment',
      'key_project_start_rate',
      'stat_projects_in_library',
    ],
  },
  {
    heading: '财政金融',
    codes: [
      'total_fiscal_revenue',
      'general_budget_revenue',
      'tax_revenue',
      'tax_share_of_budget',
      'general_budget_expenditure',
      'deposits_balance',
      'loans_balance',
    ],
  },
  {
    heading: '内外贸易',
    codes: [
      'retail_sales',
      'retail_sales_as',
      'service_revenue_as',
      'wholesale_sales',
      'trade_total',
      'trade_total_usd',
      'exports',
      'exports_usd',
      'imports',
      'imports_usd',
    ],
  },
  {
    heading: '招商引资',
    codes: [
      'contracted_fdi',
      'utilised_fdi',
      'utilised_fdi_cny',
      'domestic_in_place',
      'signed_projects',
      'signed_amount',
      'started_projects',
      'producing_projects',
    ],
  },
  {
    heading: '科技创新',
    codes: [
      'rd_expenditure',
      'rd_intensity',
      'tech_contract_value',
      'hi_tech_enterprises',
      'tech_sme',
      'specialised_sme',
      'invention_patents_valid',
    ],
  },
  {
    heading: '集约用地',
    codes: ['tax_per_mu', 'output_per_mu', 'investment_intensity', 'land_supplied', 'idle_land_revitalised'],
  },
  { heading: '绿色发展', codes: ['energy_per_gdp', 'energy_per_industrial_va', 'good_air_days_ratio'] },
  {
    heading: '民生与安全',
    codes: ['urban_new_jobs', 'resident_income', 'market_entities', 'safety_accidents', 'safety_deaths'],
  },
  {
    heading: '信访与政务服务',
    codes: [
      'petition_timely_accept_rate',
      'petition_on_time_close_rate',
      'petition_satisfaction',
      'hotline_response_rate',
      'hotline_resolution_rate',
      'hotline_satisfaction',
      'approval_on_time_rate',
      'good_rating_rate',
      'supervision_close_rate',
    ],
  },
]
export const OTHER_INDICATORS = '其他指标'
