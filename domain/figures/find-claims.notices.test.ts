import { describe, expect, it } from 'vitest'
import { claimsTold } from './claims-told.ts'

const CASES: [text: string, told: string[]][] = [
  [
    '一、总体情况。2022年,全区信访总量1286件(次),同比下降15.6%。其中:来信126件,来访312批次1058人次,网上信访848件,分别下降8.7%、21.4%和12.2%。',
    [
      '全区: 信访总量 1286件(次) yoy 15.6% down actual count (2022年: 2022-01-01..2022-12-31)',
      '全区: 来信 126件 yoy 8.7% down actual count (2022年: 2022-01-01..2022-12-31)',
      '全区: 来访(批次) 312批次 yoy 21.4% down actual count (2022年: 2022-01-01..2022-12-31)',
      '全区: 来访(人次) 1058人次 actual count (2022年: 2022-01-01..2022-12-31)',
      '全区: 网上信访 848件 yoy 12.2% down actual count (2022年: 2022-01-01..2022-12-31)',
    ],
  ],
  [
    '集体访18批326人,较去年同期分别减少6批、104人。',
    ['集体访(批次) 18批 yoy 6批 down actual count', '集体访(人次) 326人 yoy 104人 down actual count'],
  ],
  [
    '截至10月底,“12345”热线受理诉求3.26万件,响应率100%、解决率93.5%、满意率95.8%,综合得分98.76分,位居全市第一。',
    [
      '“12345”热线: 受理诉求 3.26万件 actual count (截至10月底)',
      '响应率 100% completion 100% actual rate (截至10月底)',
      '解决率 93.5% completion 93.5% actual rate (截至10月底)',
      '满意率 95.8% actual rate (截至10月底)',
      '综合得分 98.76分 actual observation (截至10月底)',
      '综合得分(全市) 1位 rank 1位 actual ranking (截至10月底)',
    ],
  ],
  [
    '全年完成地区生产总值1023.6亿元,首次突破千亿元大关,同比增长7.2%。',
    [
      '地区生产总值 1023.6亿元 yoy 7.2% up actual observation (全年)',
      '地区生产总值 1000亿元 at_least observation (全年)',
    ],
  ],
  [
    '规上工业总产值、工业增加值、固定资产投资增速分别为12.5%、8.6%和15.3%,均居全市前三位。',
    [
      '规上工业总产值 12.5% yoy 12.5% up actual rate',
      '工业增加值 8.6% yoy 8.6% up actual rate',
      '固定资产投资 15.3% yoy 15.3% up actual rate',
    ],
  ],
  [
    '今年1月至5月,区法院受理案件2156件,审结1863件,结案率86.4%,同比上升2.3个百分点。',
    [
      '区法院: 受理案件 2156件 actual count (今年1月至5月)',
      '案件审结 1863件 actual count (今年1月至5月)',
      '结案率 86.4% completion 86.4% actual rate (今年1月至5月)',
      '结案率(同比上升) 2.3百分点 change_pp 2.3百分点 up actual rate (今年1月至5月)',
    ],
  ],
  [
    '全区上半年新增减税1.26亿元,其中增值税0.85亿元,企业所得税0.31亿元。',
    [
      '全区: 新增减税 1.26亿元 actual observation (上半年)',
      '全区: 增值税 0.85亿元 actual observation (上半年)',
      '全区: 企业所得税 0.31亿元 actual observation (上半年)',
    ],
  ],
  [
    '截至8月31日,全区累计收储土地5236亩,供应土地3120亩,土地出让收入18.6亿元。',
    [
      '全区: 收储土地 5236亩 actual observation (截至8月31日)',
      '全区: 供应土地 3120亩 actual observation (截至8月31日)',
      '全区: 土地出让收入 18.6亿元 actual observation (截至8月31日)',
    ],
  ],
  [
    '全年共争取国家、省各类资金6.8亿元,增长22%;发行专项债券12.5亿元,是去年的1.8倍。',
    [
      '争取国家、省各类资金 6.8亿元 yoy 22% up actual observation (全年)',
      '发行专项债券 12.5亿元 actual observation (全年)',
      '发行专项债券 1.8倍 actual rate (全年)',
    ],
  ],
  [
    '招商引资项目个数同比增加15个,增幅达35.7%。',
    ['招商引资项目个数 15个 yoy 15个 up actual count', '招商引资项目个数 35.7% yoy 35.7% up actual rate'],
  ],
  [
    '前三季度,我市实现地区生产总值2356.8亿元,按不变价格计算,同比增长5.9%,比上半年加快0.6个百分点。',
    [
      '我市: 地区生产总值 2356.8亿元 yoy 5.9% up actual observation (前三季度)',
      '我市: 地区生产总值增速(比上半年加快) 0.6百分点 change_pp 0.6百分点 up actual rate (前三季度)',
    ],
  ],
  [
    '全市经济开发区实现税收收入156.3亿元,占全市税收总收入的41.2%,同比提高2.1个百分点。',
    [
      '全市: 税收收入 156.3亿元 actual observation',
      '全市: 税收收入(占比) 41.2% share 41.2% actual rate',
      '全市: 税收收入占比(同比提高) 2.1百分点 change_pp 2.1百分点 up actual rate',
    ],
  ],
  [
    '该项目总投资25亿元,其中固定资产投资18亿元,分两期建设,一期占地200亩。',
    [
      '该项目总投资 25亿元 actual observation',
      '固定资产投资 18亿元 actual observation',
      '一期占地 200亩 actual observation',
    ],
  ],
  [
    '某汽车零部件项目年产100万套,达产后年产值20亿元。',
    ['某汽车零部件项目年产 100万套 actual count', '年产值 20亿元 actual observation'],
  ],
  [
    '平均每个项目投资额2.3亿元,亿元以上项目占比达65%。',
    ['平均每个项目投资额 2.3亿元 actual observation', '亿元以上项目占比 65% share 65% actual rate'],
  ],
  [
    '居民消费价格同比上涨1.8%,涨幅比上月回落0.3个百分点。',
    [
      '居民消费价格 1.8% yoy 1.8% up actual rate',
      '居民消费价格涨幅(比上月回落) 0.3百分点 change_pp 0.3百分点 down actual rate',
    ],
  ],
  [
    '建设完成高标准农田5万亩,创建省级文明村12个,4A级景区1家。',
    ['高标准农田 5万亩 actual observation', '创建省级文明村 12个 actual count', '4A级景区 1家 actual count'],
  ],
  [
    '完成一般公共预算收入的53.2%,超序时进度3.2个百分点,实现“双过半”。',
    [
      '完成一般公共预算收入 53.2% completion 53.2% actual rate',
      '完成一般公共预算收入(超序时进度) 3.2百分点 change_pp 3.2百分点 up actual rate',
    ],
  ],
  ['工业企业实现利润总额由负转正,同比增长218.6%。', ['利润总额 218.6% yoy 218.6% up actual rate']],
  [
    '累计流转土地3.6万亩,占耕地面积的近六成;培育家庭农场百余家。',
    [
      '流转土地 3.6万亩 actual observation',
      '流转土地(占比) 60% share 60% about rate',
      '培育家庭农场 100家 about count',
    ],
  ],
  [
    '下半年,我们将新开工项目30个,完成投资50亿元,力争全年固定资产投资增长12%以上。',
    [
      '新开工项目 30个 target target (下半年)',
      '新开工项目投资 50亿元 target target (下半年)',
      '固定资产投资 12% yoy 12% up at_least target (全年)',
    ],
  ],
  [
    '一般工业固体废物综合利用率达到96.3%,危险废物处置率100%。',
    ['一般工业固体废物综合利用率 96.3% actual rate', '危险废物处置率 100% completion 100% actual rate'],
  ],
  [
    '全年接受监督检查26次,提出整改意见158条,已全部整改到位。',
    ['接受监督检查 26次 actual count (全年)', '提出整改意见 158条 actual count (全年)'],
  ],
  [
    '企业满意度由92.3分提高到96.8分,提高4.5分,在全省137个开发区中排名第19位,前进11位。',
    [
      '开发区: 企业满意度 92.3分 actual observation',
      '开发区: 企业满意度 96.8分 yoy 4.5分 up actual observation',
      '全省: 开发区 137个 actual count',
      '开发区: 企业满意度(排名) 19位 rank 19位 actual ranking',
      '开发区: 企业满意度(前进) 11位 rank 11位 up actual ranking',
    ],
  ],
]

describe('what notices of courts, hotlines and land offices claim', () => {
  it.each(CASES)('%s', (text, told) => {
    expect(claimsTold(text)).toEqual(told)
  })
})
