import { row } from './catalogue-row.ts'
import { SERVICE_INDICATORS } from './catalogue-service.ts'
import type { Indicator } from './indicator.ts'

/**
 * The indicators of a zone's monthly, quarterly and yearly bulletins. A starting point: each zone keeps a copy of its
 * own, in which units, digits, release days and names follow its statistics office.
 */
const ECONOMY: readonly Indicator[] = [
  // National accounts
  row(['gdp', '地区生产总值', 'Regional GDP'], '亿元', 'Q C + N', '统计局', {
    also: ['国内生产总值', '生产总值', '区域生产总值', '园区生产总值', 'GDP', '地区GDP'],
    official: 'real',
    due: 25,
  }),
  row(['gdp_growth', '地区生产总值增速(可比价)', 'Real GDP growth'], '%', 'Q R + N', '统计局', {
    also: ['地区生产总值增速', '生产总值增速', 'GDP增速', '经济增速', '经济增长率'],
    official: 'real',
    due: 25,
  }),
  row(['primary_value_added', '第一产业增加值', 'Value added of the primary sector'], '亿元', 'Q C 0 N', '统计局', {
    also: ['一产增加值', '农林牧渔业增加值', '农业增加值'],
    official: 'real',
    due: 25,
  }),
  row(['secondary_value_added', '第二产业增加值', 'Value added of the secondary sector'], '亿元', 'Q C + N', '统计局', {
    also: ['二产增加值'],
    official: 'real',
    due: 25,
  }),
  row(['tertiary_value_added', '第三产业增加值', 'Value added of the tertiary sector'], '亿元', 'Q C + N', '统计局', {
    also: ['三产增加值', '服务业增加值'],
    official: 'real',
    due: 25,
  }),

  // Industry
  row(['industrial_value_added', '工业增加值', 'Industrial value added'], '亿元', 'Q C + N', '统计局', {
    also: ['全部工业增加值', '全口径工业增加值'],
    official: 'real',
    due: 25,
  }),
  row(
    ['industrial_value_added_as', '规上工业增加值', 'Above-scale industrial value added'],
    '亿元',
    'M C + S',
    '统计局',
    { also: ['规模以上工业增加值', '规模工业增加值'], official: 'real', january: 'merged', due: 20 },
  ),
  row(
    ['industrial_va_growth_as', '规上工业增加值增速(可比价)', 'Real growth of above-scale industrial value added'],
    '%',
    'M R + N',
    '统计局',
    {
      also: ['规模以上工业增加值增速', '规上工业增加值增速', '规模工业增加值增速'],
      official: 'real',
      january: 'merged',
      due: 20,
    },
  ),
  row(['industrial_output', '工业总产值', 'Gross industrial output'], '亿元', 'M C + S', '统计局', {
    also: ['全部工业总产值', '工业产值', '工业生产总值', '工业生产总产值'],
    official: 'comparable_scope',
    january: 'merged',
    due: 20,
  }),
  row(['industrial_output_as', '规上工业总产值', 'Above-scale gross industrial output'], '亿元', 'M C + S', '统计局', {
    also: ['规模以上工业总产值', '规模工业总产值', '规模以上工业产值', '规上工业产值', '规模工业产值', '规上总产值'],
    official: 'comparable_scope',
    january: 'merged',
    due: 20,
  }),
  row(
    ['industrial_sales_output_as', '规上工业销售产值', 'Above-scale industrial sales value'],
    '亿元',
    'M C + S',
    '统计局',
    {
      also: ['规模以上工业销售产值', '规模工业销售产值', '工业销售产值'],
      official: 'comparable_scope',
      january: 'merged',
      due: 20,
    },
  ),
  row(
    ['industrial_revenue_as', '规上工业营业收入', 'Operating revenue of above-scale industry'],
    '亿元',
    'M C + S',
    '统计局',
    {
      also: [
        '规模以上工业企业营业收入',
        '规模以上工业营业收入',
        '规上工业企业营业收入',
        '规模以上工业主营业务收入',
        '规上工业主营业务收入',
        '规模工业主营业务收入',
      ],
      official: 'comparable_scope',
      january: 'merged',
      due: 28,
    },
  ),
  row(
    ['industrial_profit_as', '规上工业利润总额', 'Total profit of above-scale industry'],
    '亿元',
    'M C + S',
    '统计局',
    {
      also: [
        '规模以上工业企业利润总额',
        '规上工业企业利润总额',
        '规模以上工业利润总额',
        '规模以上工业利润',
        '规上工业利润',
        '规模工业利润',
      ],
      official: 'comparable_scope',
      january: 'merged',
      due: 28,
    },
  ),
  row(['industrial_sales_ratio', '工业产品产销率', 'Ratio of sales to output of industry'], '%', 'M R + W', '统计局', {
    also: ['规模以上工业产品产销率', '规上工业产销率', '工业产销率', '产品产销率', '产销率'],
    of: ['industrial_sales_output_as', 'industrial_output_as'],
    january: 'merged',
    due: 20,
  }),
  row(
    ['high_tech_mfg_va_share', '高技术制造业增加值占比', 'Share of high-technology manufacturing in value added'],
    '%',
    'MQ R + W',
    '统计局',
    {
      also: ['高技术制造业增加值占规上工业增加值比重', '高技术制造业增加值比重', '高技术产业增加值占比'],
      of: ['高技术制造业增加值', 'industrial_value_added_as'],
      january: 'merged',
      due: 20,
    },
  ),
  row(
    ['hi_tech_output_share', '高新技术产业产值占比', 'Share of new and high technology in industrial output'],
    '%',
    'MQ R + W',
    '统计局/科技局',
    {
      also: [
        '高新技术产业产值占规上工业总产值比重',
        '高新技术产业产值占规上工业总产值的比重',
        '高新技术产业产值占工业总产值比重',
        '高新技术产业产值占工业总产值的比重',
        '高新技术产业产值比重',
      ],
      decimals: 2,
      of: ['高新技术产业产值', 'industrial_output_as'],
      january: 'merged',
      due: 20,
    },
  ),
  row(
    ['strategic_emerging_output', '战略性新兴产业产值', 'Output of strategic emerging industries'],
    '亿元',
    'MQ C + S',
    '统计局/发改局',
    {
      also: ['战略性新兴产业总产值', '战略新兴产业产值', '战新产业产值'],
      official: 'comparable_scope',
      january: 'merged',
      due: 20,
    },
  ),
  row(['above_scale_enterprises', '规上工业企业数', 'Above-scale industrial enterprises'], '家', 'M P + U', '统计局', {
    also: ['规模以上工业企业', '规模以上工业企业数', '规上工业企业', '规模工业企业', '规上企业'],
    due: 20,
  }),
  row(
    ['new_four_above_enterprises', '新增四上企业数', 'Newly admitted enterprises above scale'],
    '家',
    'MA C + U',
    '统计局',
    { also: ['新增“四上”企业', '新增四上企业', '新入库四上企业', '净增四上企业'], due: 20 },
  ),
  row(
    ['industrial_electricity', '工业用电量', 'Industrial electricity consumption'],
    '万千瓦时',
    'M C + S',
    '供电公司',
    { also: ['工业用电'], due: 10 },
  ),

  // Investment
  row(
    ['fixed_asset_investment', '固定资产投资', 'Fixed-asset investment (excluding rural households)'],
    '亿元',
    'M C + S',
    '统计局',
    {
      also: ['全社会固定资产投资', '社会固定资产投资', '全社会固定资产投资额', '固定资产投资额', '固投'],
      official: 'comparable_scope',
      january: 'none',
      due: 20,
    },
  ),
  row(['industrial_investment', '工业投资', 'Industrial investment'], '亿元', 'M C + S', '统计局', {
    also: ['工业固定资产投资', '工业性投资', '工业投入'],
    official: 'comparable_scope',
    january: 'none',
    due: 20,
  }),
  row(['service_investment', '服务业投资', 'Investment in services'], '亿元', 'M C + S', '统计局', {
    also: ['第三产业投资', '服务业固定资产投资', '三产投资'],
    official: 'comparable_scope',
    january: 'none',
    due: 20,
  }),
  row(
    ['tech_renovation_investment', '工业技改投资', 'Investment in industrial technical renovation'],
    '亿元',
    'M C + S',
    '统计局/工信局',
    {
      also: ['工业技术改造投资', '技术改造投资', '技改投资', '技改投入'],
      official: 'comparable_scope',
      january: 'none',
      due: 20,
    },
  ),
  row(['private_investment', '民间投资', 'Private investment'], '亿元', 'M C + S', '统计局', {
    also: ['民间固定资产投资', '民营投资'],
    official: 'comparable_scope',
    january: 'none',
    due: 20,
  }),
  row(['infrastructure_investment', '基础设施投资', 'Infrastructure investment'], '亿元', 'M C + S', '统计局', {
    also: ['基础设施建设投资', '基础设施投入', '基建投资'],
    official: 'comparable_scope',
    january: 'none',
    due: 20,
  }),
  row(['real_estate_investment', '房地产开发投资', 'Real-estate development investment'], '亿元', 'M C 0 S', '统计局', {
    also: ['房地产投资', '房地产开发投资额'],
    official: 'comparable_scope',
    january: 'none',
    due: 20,
  }),
  row(
    ['stat_projects_in_library', '在库投资项目数', 'Projects in the investment statistics library'],
    '个',
    'M P + U',
    '统计局',
    { also: ['在库投资项目', '在库项目', '固定资产投资在库项目'], due: 20 },
  ),
  row(
    ['key_project_investment', '重点项目完成投资', 'Investment completed in key projects'],
    '亿元',
    'M C + S',
    '发改局/项目办',
    { also: ['重点项目投资', '重点建设项目完成投资', '重点建设项目投资'], due: 5 },
  ),
  row(['key_project_start_rate', '重点项目开工率', 'Share of key projects started'], '%', 'M R + W', '项目办', {
    also: ['重点建设项目开工率'],
    of: ['started_projects', '年度计划开工重点项目数'],
    due: 5,
  }),

  // Public finance
  row(['total_fiscal_revenue', '财政总收入', 'Total fiscal revenue'], '亿元', 'M C + S', '财政局', {
    also: ['财政收入总额', '一般公共预算总收入', '公共财政总收入', '公共财政预算总收入'],
    due: 10,
  }),
  // 地方财政收入 has been the everyday name of this line since before the budget reform of 2015.
  row(
    ['general_budget_revenue', '一般公共预算收入', 'General public budget revenue (local)'],
    '亿元',
    'M C + S',
    '财政局',
    {
      also: [
        '地方一般公共预算收入',
        '地方公共财政预算收入',
        '公共财政预算收入',
        '地方财政一般预算收入',
        '地方一般预算收入',
        '地方财政收入',
        '一般预算收入',
      ],
      due: 10,
    },
  ),
  row(['tax_revenue', '税收收入', 'Tax revenue'], '亿元', 'M C + S', '税务局', {
    also: ['税收总收入', '各项税收', '税收总额', '税收'],
    due: 10,
  }),
  row(
    ['tax_share_of_budget', '税收占一般公共预算收入比重', 'Share of tax in general public budget revenue'],
    '%',
    'M R + W',
    '财政局/税务局',
    {
      also: [
        '税收收入占一般公共预算收入的比重',
        '税收收入占一般公共预算收入比重',
        '税收占一般公共预算收入的比重',
        '税收占比',
      ],
      of: ['tax_revenue', 'general_budget_revenue'],
      due: 10,
    },
  ),
  row(
    ['general_budget_expenditure', '一般公共预算支出', 'General public budget expenditure'],
    '亿元',
    'M C 0 S',
    '财政局',
    { also: ['公共财政预算支出', '一般预算支出', '财政支出', '地方财政支出'], due: 10 },
  ),

  // Trade and services
  row(['retail_sales', '社会消费品零售总额', 'Total retail sales of consumer goods'], '亿元', 'MQ C + N', '统计局', {
    also: ['社会消费品零售额', '社会商品零售总额', '社零总额', '社零额', '社零'],
    official: 'comparable_scope',
    january: 'merged',
    due: 20,
  }),
  row(['retail_sales_as', '限上社会消费品零售额', 'Above-limit retail sales'], '亿元', 'M C + S', '统计局', {
    also: [
      '限额以上社会消费品零售总额',
      '限额以上社会消费品零售额',
      '限额以上消费品零售额',
      '限上社会消费品零售总额',
      '限上消费品零售额',
      '限上社零额',
      '限上社零',
    ],
    official: 'comparable_scope',
    january: 'merged',
    due: 20,
  }),
  row(
    ['service_revenue_as', '规上服务业营业收入', 'Operating revenue of above-scale services'],
    '亿元',
    'M C + S',
    '统计局',
    {
      also: ['规模以上服务业企业营业收入', '规模以上服务业营业收入', '规上服务业企业营业收入', '规上服务业营收'],
      official: 'comparable_scope',
      january: 'merged',
      // One month later than the others: the figure of March comes in May.
      due: 20,
    },
  ),
  row(['wholesale_sales', '批发业商品销售额', 'Wholesale turnover'], '亿元', 'MQ C + S', '统计局', {
    also: ['批发业销售额', '限上批发业销售额'],
    official: 'comparable_scope',
    january: 'merged',
    due: 20,
  }),
  row(['trade_total', '外贸进出口总额', 'Imports and exports'], '亿元', 'M C + S', '海关', {
    also: [
      '进出口总额',
      '外贸进出口额',
      '外贸进出口',
      '货物进出口总额',
      '货物贸易进出口总额',
      '进出口额',
      '自营进出口总额',
    ],
    due: 20,
  }),
  row(['trade_total_usd', '外贸进出口总额(美元)', 'Imports and exports (US dollars)'], '万美元', 'M C + S', '海关', {
    also: [
      '外贸进出口总额',
      '进出口总额',
      '外贸进出口额',
      '外贸进出口',
      '货物进出口总额',
      '进出口额',
      '自营进出口总额',
    ],
    due: 20,
  }),
  row(['exports', '出口额', 'Exports'], '亿元', 'M C + S', '海关', {
    also: ['外贸出口总额', '外贸出口额', '外贸出口', '出口总额', '自营出口额', '自营出口', '货物出口额', '出口'],
    due: 20,
  }),
  row(['exports_usd', '出口额(美元)', 'Exports (US dollars)'], '万美元', 'M C + S', '海关', {
    also: [
      '外贸出口总额',
      '外贸出口额',
      '外贸出口',
      '出口总额',
      '自营出口额',
      '自营出口',
      '货物出口额',
      '出口额',
      '出口',
    ],
    due: 20,
  }),
  row(['imports', '进口额', 'Imports'], '亿元', 'M C 0 S', '海关', {
    also: ['外贸进口总额', '外贸进口额', '外贸进口', '进口总额', '自营进口额', '货物进口额', '进口'],
    due: 20,
  }),
  row(['imports_usd', '进口额(美元)', 'Imports (US dollars)'], '万美元', 'M C 0 S', '海关', {
    also: ['外贸进口总额', '外贸进口额', '外贸进口', '进口总额', '自营进口额', '货物进口额', '进口额', '进口'],
    due: 20,
  }),

  // Investment promotion
  row(['contracted_fdi', '合同外资', 'Contracted foreign investment'], '万美元', 'M C + S', '商务局', {
    also: ['合同利用外资', '合同外资金额', '合同外资额', '协议外资', '协议利用外资', '签约外资', '新增合同外资'],
    due: 15,
  }),
  row(['utilised_fdi', '实际使用外资', 'Utilised foreign investment'], '万美元', 'M C + S', '商务局', {
    also: [
      '实际利用外商直接投资',
      '实际利用外资',
      '实际到位外资',
      '利用外资',
      '实到外资',
      '实进外资',
      '到位外资',
      '实际外资',
    ],
    official: 'comparable_scope',
    due: 15,
  }),
  row(['utilised_fdi_cny', '实际使用外资(人民币)', 'Utilised foreign investment (yuan)'], '亿元', 'M C + S', '商务局', {
    also: [
      '实际利用外商直接投资',
      '实际使用外资',
      '实际利用外资',
      '实际到位外资',
      '利用外资',
      '实到外资',
      '实进外资',
      '到位外资',
      '实际外资',
    ],
    official: 'comparable_scope',
    due: 15,
  }),
  row(
    ['domestic_in_place', '实到内资(市外到位资金)', 'Domestic funds in place from outside the city'],
    '亿元',
    'M C + S',
    '招商局',
    {
      also: [
        '实际利用内资',
        '实际到位内资',
        '市外到位资金',
        '市外境内资金',
        '实到内资',
        '实进内资',
        '到位内资',
        '利用内资',
        '引进内资',
        '内资到位资金',
      ],
      due: 5,
    },
  ),
  row(['signed_projects', '签约项目数', 'Projects signed'], '个', 'M C + U', '招商局', {
    also: ['签约项目', '新签约项目', '新签项目', '签约招商项目'],
    due: 5,
  }),
  row(['signed_amount', '签约总额', 'Amount signed'], '亿元', 'M C 0 S', '招商局', {
    also: ['签约金额', '签约总投资', '合同总投资', '协议总投资', '签约额', '协议资金'],
    due: 5,
  }),
  row(['started_projects', '开工项目数', 'Projects started'], '个', 'M C + U', '招商局/项目办', {
    also: ['开工项目', '新开工项目', '开工建设项目'],
    due: 5,
  }),
  row(['producing_projects', '投产项目数', 'Projects gone into production'], '个', 'M C + U', '招商局/项目办', {
    also: ['投产项目', '竣工投产项目', '建成投产项目', '新投产项目'],
    due: 5,
  }),

  // Science and technology
  row(['hi_tech_enterprises', '高新技术企业数', 'Accredited high-technology enterprises'], '家', 'QA P + U', '科技局', {
    also: ['国家高新技术企业', '高新技术企业', '国家级高新技术企业', '国家高企', '高企'],
  }),
  row(['tech_sme', '科技型中小企业数', 'Technology small and medium enterprises'], '家', 'QA P + U', '科技局', {
    also: ['科技型中小企业', '国家科技型中小企业', '入库科技型中小企业'],
  }),
  row(['specialised_sme', '专精特新企业数', 'Specialised and refined enterprises'], '家', 'A P + U', '工信局', {
    also: ['“专精特新”企业', '专精特新企业', '专精特新中小企业', '“专精特新”中小企业'],
  }),
  row(['rd_expenditure', '研发投入(R&D经费)', 'R&D expenditure'], '亿元', 'QA C + S', '统计局/科技局', {
    also: ['研发投入', 'R&D经费', 'R&D经费支出', '研发经费', '研究与试验发展经费', '研发费用', '研发经费支出'],
  }),
  row(['rd_intensity', '研发投入强度', 'R&D intensity'], '%', 'A R + W', '统计局', {
    also: ['R&D经费占GDP比重', '研发经费占地区生产总值比重', '研发投入占比', '研发经费投入强度', 'R&D投入强度'],
    decimals: 2,
    of: ['rd_expenditure', 'gdp'],
  }),
  row(['invention_patents_valid', '有效发明专利拥有量', 'Valid invention patents'], '件', 'QA P + S', '市场监管局', {
    also: ['有效发明专利', '发明专利拥有量', '发明专利有效量', '有效发明专利量'],
  }),
  row(['tech_contract_value', '技术合同成交额', 'Value of technology contracts'], '亿元', 'MQ C + S', '科技局', {
    also: ['技术合同交易额', '技术合同登记额', '技术市场成交额'],
    due: 10,
  }),

  // Land and energy
  row(['tax_per_mu', '亩均税收', 'Tax per mu'], '万元/亩', 'A R + W', '税务局/自然资源局', {
    also: ['亩均税收贡献', '亩均税收收入'],
    of: ['tax_revenue', '用地面积'],
  }),
  row(['output_per_mu', '亩均产值', 'Output per mu'], '万元/亩', 'A R + W', '统计局/自然资源局', {
    also: ['亩均工业产值', '亩均产出'],
    of: ['industrial_output_as', '用地面积'],
  }),
  row(['investment_intensity', '投资强度', 'Investment per mu'], '万元/亩', 'A R + W', '招商局/自然资源局', {
    also: ['亩均投资', '亩均投资强度', '亩均固定资产投资'],
    of: ['项目固定资产投资', '项目用地面积'],
  }),
  row(['land_supplied', '供应工业用地', 'Industrial land supplied'], '亩', 'MQ C 0 S', '自然资源局', {
    also: ['工业用地供应', '工业用地出让面积', '出让工业用地', '供应工业用地面积'],
    due: 10,
  }),
  row(
    ['idle_land_revitalised', '盘活存量低效用地', 'Idle and inefficient land revitalised'],
    '亩',
    'Q C + S',
    '自然资源局',
    { also: ['盘活低效用地', '盘活闲置土地', '盘活存量土地', '盘活存量用地', '盘活闲置低效用地'] },
  ),
  // Stated as a change: -3.2 says that energy per unit of GDP fell by 3.2 %.
  row(
    ['energy_per_gdp', '单位GDP能耗降低率', 'Change of energy use per unit of GDP'],
    '%',
    'QA R - N',
    '统计局/发改局',
    {
      also: ['单位GDP能耗', '万元GDP能耗', '单位地区生产总值能耗', '万元生产总值能耗', '单位生产总值能耗'],
      official: 'real',
    },
  ),
  row(
    ['energy_per_industrial_va', '规上工业单位增加值能耗', 'Energy use per unit of above-scale industrial value added'],
    '吨标准煤/万元',
    'MQ R - W',
    '统计局',
    {
      also: ['单位工业增加值能耗', '规模以上工业单位增加值能耗', '万元工业增加值能耗', '规上工业万元增加值能耗'],
      decimals: 3,
      official: 'real',
      of: ['规上工业能源消费量', 'industrial_value_added_as'],
      january: 'merged',
      due: 25,
    },
  ),
  row(['good_air_days_ratio', '空气质量优良天数比例', 'Share of days with good air'], '%', 'M R + N', '生态环境局', {
    also: ['空气质量优良天数比率', '空气优良天数比例', '空气优良率', '空气质量优良率', '优良天数比例'],
    due: 10,
  }),

  // People, banks, safety, operators
  row(['urban_new_jobs', '城镇新增就业', 'New urban jobs'], '人', 'M C + S', '人社局', {
    also: ['城镇新增就业人数', '新增城镇就业', '城镇新增就业人员', '新增就业'],
    due: 10,
  }),
  row(['resident_income', '居民人均可支配收入', 'Disposable income per resident'], '元', 'Q C + N', '统计局/调查队', {
    also: ['全体居民人均可支配收入', '人均可支配收入', '居民收入'],
    due: 25,
  }),
  row(
    ['deposits_balance', '金融机构本外币存款余额', 'Deposits with financial institutions'],
    '亿元',
    'M P + S',
    '人民银行',
    {
      also: [
        '金融机构本外币各项存款余额',
        '金融机构各项存款余额',
        '本外币存款余额',
        '金融机构存款余额',
        '各项存款余额',
        '存款余额',
      ],
      due: 20,
    },
  ),
  row(['loans_balance', '金融机构本外币贷款余额', 'Loans of financial institutions'], '亿元', 'M P + S', '人民银行', {
    also: [
      '金融机构本外币各项贷款余额',
      '金融机构各项贷款余额',
      '本外币贷款余额',
      '金融机构贷款余额',
      '各项贷款余额',
      '贷款余额',
    ],
    due: 20,
  }),
  row(['safety_accidents', '生产安全事故起数', 'Work accidents'], '起', 'M C - S', '应急局', {
    also: ['生产安全事故', '安全生产事故起数', '安全生产事故', '各类生产安全事故'],
    due: 10,
  }),
  row(['safety_deaths', '生产安全事故死亡人数', 'Deaths in work accidents'], '人', 'M C - S', '应急局', {
    also: ['安全生产事故死亡人数', '事故死亡人数', '生产安全事故死亡'],
    due: 10,
  }),
  row(['market_entities', '经营主体数', 'Registered operators'], '户', 'M P + U', '市场监管局', {
    also: ['经营主体', '市场主体', '市场主体总量', '市场主体总数', '经营主体总量', '在册经营主体', '实有市场主体'],
    due: 10,
  }),
]

export const CATALOGUE: readonly Indicator[] = [...ECONOMY, ...SERVICE_INDICATORS]
