import { describe, expect, it } from 'vitest'
import { claimsTold } from './claims-told.ts'

const CASES: [text: string, told: string[]][] = [
  [
    '办理群众来信36封,引进招商项目7个,投入资金180万元,征地920亩。',
    [
      '办理群众来信 36封 actual count',
      '引进招商项目 7个 actual count',
      '投入资金 180万元 actual observation',
      '征地 920亩 actual observation',
    ],
  ],
  [
    '引进实到内资8.2亿元,设立产业引导基金5亿元,足额安排救助经费60万元。',
    [
      '实到内资 8.2亿元 actual observation',
      '产业引导基金 5亿元 actual observation',
      '救助经费 60万元 actual observation',
    ],
  ],
  ['办理农用地转用310亩,出台实施细则9条。', ['农用地转用 310亩 actual observation', '实施细则 9条 actual count']],
  [
    '规上工业完成销售产值96亿元,民营企业完成技改投入4亿元。',
    ['规上工业销售产值 96亿元 actual observation', '民营企业: 技改投入 4亿元 actual observation'],
  ],
  ['县领导共接访12批,活动期间化解纠纷18件。', ['县领导: 接访 12批 actual count', '县领导: 化解纠纷 18件 actual count']],
  [
    '税收收入占财政收入的78%,提高2.5个百分点;工业投资占比达60%。',
    [
      '税收收入(占比) 78% share 78% actual rate',
      '税收收入占比(提高) 2.5百分点 change_pp 2.5百分点 up actual rate',
      '工业投资占比 60% share 60% actual rate',
    ],
  ],
  [
    '新建标准厂房6万平方米,历年累计达到40万平方米。',
    ['新建标准厂房 6万平方米 actual observation', '新建标准厂房(累计) 40万平方米 actual observation'],
  ],
  [
    '1-5月完成投资8亿元,1-9月累计完成投资20亿元。',
    ['投资 8亿元 actual observation (1-5月)', '投资 20亿元 actual observation (1-9月)'],
  ],
  ['五大产业园区要完成80亿元以上的工业投资。', ['五大产业园区: 工业投资 80亿元 at_least target']],
  ['江湾片区加快收尾,力争明年形成90亿元产能。', ['江湾片区: 产能 90亿元 target target (明年)']],
  ['推进江湾片区建设提速,财政收入完成3亿元。', ['财政收入 3亿元 actual observation']],
  [
    '财政收入完成9亿元。江湾片区建设提速,完成固定资产投资21亿元,其中工业投资7亿元。全区外贸出口5亿美元。',
    [
      '财政收入 9亿元 actual observation',
      '江湾片区: 固定资产投资 21亿元 actual observation',
      '江湾片区: 工业投资 7亿元 actual observation',
      '全区: 外贸出口 5亿美元 actual observation',
    ],
  ],
  [
    '江湾片区建设提速。完成固定资产投资21亿元。全区外贸出口5亿美元。工业投资3亿元。',
    [
      '江湾片区: 固定资产投资 21亿元 actual observation',
      '全区: 外贸出口 5亿美元 actual observation',
      '工业投资 3亿元 actual observation',
    ],
  ],
  ['管委会拿出25万元作为奖励经费。', ['管委会: 奖励经费 25万元 actual observation']],
  [
    '32家产值3亿元以上的企业增速较快,其中9家企业增速达到两位数。',
    ['产值3亿元以上的企业 32家 actual count', '企业 9家 actual count'],
  ],
  ['区信访局全年编写了4期《动态》。', ['区信访局: 编写《动态》 4期 actual count (全年)']],
  [
    '2024年,财政收入6亿元。力争用3年时间,工业总产值达到200亿元。',
    ['财政收入 6亿元 actual observation (2024年: 2024-01-01..2024-12-31)', '工业总产值 200亿元 target target (3年)'],
  ],
  [
    '交办案件15起,其中2件属于挂牌督办,其余13起全部办结。',
    ['交办案件 15起 actual count', '案件属于挂牌督办 2件 actual count', '案件全部办结 13起 actual count'],
  ],
  [
    '2025年一季度招商工作简报\n签约项目11个。\n新港镇签约项目3个,到位资金2亿元;新港园引进项目2个,到位资金4亿元。',
    [
      '签约项目 11个 actual count (2025年一季度: 2025-01-01..2025-03-31)',
      '新港镇: 签约项目 3个 actual count (2025年一季度: 2025-01-01..2025-03-31)',
      '新港镇: 到位资金 2亿元 actual observation (2025年一季度: 2025-01-01..2025-03-31)',
      '新港园: 引进项目 2个 actual count (2025年一季度: 2025-01-01..2025-03-31)',
      '新港园: 到位资金 4亿元 actual observation (2025年一季度: 2025-01-01..2025-03-31)',
    ],
  ],
  ['2024年11月6日\n签约项目11个。', ['签约项目 11个 actual count']],
  [
    '上半年,大厅共办理事项5万件,日均410件。',
    ['大厅: 办理事项 5万件 actual count (上半年)', '办理事项日均 410件 actual count (上半年)'],
  ],
  [
    '受理信访90件,比上年同期少办12件;PM2.5平均浓度28微克/立方米,同比改善6%。',
    ['受理信访 90件 yoy 12件 down actual count', 'PM2.5平均浓度 28微克/立方米 yoy 6% down actual observation'],
  ],
  [
    '新港园引进项目2个;江湾片区到位资金4亿元。',
    ['新港园: 引进项目 2个 actual count', '江湾片区: 到位资金 4亿元 actual observation'],
  ],
  ['五项指标三升两降。', []],
  [
    '2023年预算执行情况\n财政收入5亿元。\n二、2024年预算草案\n财政收入安排6亿元。',
    [
      '财政收入 5亿元 actual observation (2023年: 2023-01-01..2023-12-31)',
      '财政收入 6亿元 actual observation (2024年: 2024-01-01..2024-12-31)',
    ],
  ],
]

describe('who and what the figures of a text are said of', () => {
  it.each(CASES)('%s', (text, told) => {
    expect(claimsTold(text)).toEqual(told)
  })
})
