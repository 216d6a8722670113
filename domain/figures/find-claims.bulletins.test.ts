import { describe, expect, it } from 'vitest'
import { claimsTold } from './claims-told.ts'

const CASES: [text: string, told: string[]][] = [
  [
    '2023年1-9月,全区规模以上工业增加值同比增长6.8%,高于全市平均水平1.2个百分点,增速居全市第3位,较上月前移2位。',
    [
      '全区: 规模以上工业增加值 6.8% yoy 6.8% up actual rate (2023年1-9月: 2023-01-01..2023-09-30)',
      '全区: 规模以上工业增加值增速(高于全市平均水平) 1.2百分点 change_pp 1.2百分点 up actual rate (2023年1-9月: 2023-01-01..2023-09-30)',
      '全区: 规模以上工业增加值增速(全市) 3位 rank 3位 actual ranking (2023年1-9月: 2023-01-01..2023-09-30)',
      '全区: 规模以上工业增加值增速(较上月前移) 2位 rank 2位 up actual ranking (2023年1-9月: 2023-01-01..2023-09-30)',
    ],
  ],
  [
    '9月份,全区完成规上工业总产值45.6亿元,同比增长8.1%,环比增长2.3%;1-9月累计完成398.2亿元,同比增长7.4%。',
    [
      '全区: 规上工业总产值 45.6亿元 yoy 8.1% up actual observation (9月份)',
      '全区: 规上工业总产值(环比) 45.6亿元 yoy 2.3% up actual observation (9月份)',
      '全区: 规上工业总产值 398.2亿元 yoy 7.4% up actual observation (1-9月)',
    ],
  ],
  [
    '一般公共预算收入完成12.35亿元,完成年度任务的68.6%,低于序时进度6.4个百分点,同口径下降3.2%。',
    [
      '一般公共预算收入 12.35亿元 yoy 3.2% down actual observation',
      '一般公共预算收入(完成年度任务) 68.6% completion 68.6% actual rate',
      '一般公共预算收入(低于序时进度) 6.4百分点 change_pp 6.4百分点 down actual rate',
    ],
  ],
  [
    '税收收入占一般公共预算收入的比重为82.5%,同比提高3.1个百分点。',
    [
      '税收收入(占比) 82.5% share 82.5% actual rate',
      '税收收入占比(同比提高) 3.1百分点 change_pp 3.1百分点 up actual rate',
    ],
  ],
  [
    '固定资产投资增长1.5倍,民间投资占全部投资比重达61.3%。',
    ['固定资产投资 1.5倍 yoy 1.5倍 up actual rate', '民间投资(占比) 61.3% share 61.3% actual rate'],
  ],
  [
    '社会消费品零售总额降幅较上半年收窄2.1个百分点。',
    ['社会消费品零售总额降幅(较上半年收窄) 2.1百分点 change_pp 2.1百分点 up actual rate'],
  ],
  [
    '实际使用外资实现翻番,进出口总额突破百亿元大关。',
    ['实际使用外资 100% yoy 100% up about rate', '进出口总额 100亿元 at_least observation'],
  ],
  [
    '规上工业亩均税收达到32.6万元/亩,亩均产值450万元。',
    ['规上工业亩均税收 32.6万元/亩 actual observation', '亩均产值 450万元 actual observation'],
  ],
  [
    '全社会用电量2.35亿千瓦时,其中工业用电量1.86亿千瓦时,同比分别增长5.6%和7.2%。',
    [
      '全社会用电量 2.35亿千瓦时 yoy 5.6% up actual observation',
      '工业用电量 1.86亿千瓦时 yoy 7.2% up actual observation',
    ],
  ],
  [
    '新建道路12.5公里,改造管网8千米,新增绿化面积35万平方米,建成停车位1200个。',
    [
      '新建道路 12.5公里 actual observation',
      '改造管网 8千米 actual observation',
      '新增绿化面积 35万平方米 actual observation',
      '建成停车位 1200个 actual count',
    ],
  ],
  [
    '新登记市场主体3265户,其中企业876户,个体工商户2389户,同比分别增长12.5%、8.3%和14.1%。',
    [
      '新登记市场主体 3265户 yoy 12.5% up actual count',
      '企业 876户 yoy 8.3% up actual count',
      '个体工商户 2389户 yoy 14.1% up actual count',
    ],
  ],
  [
    '累计培育高新技术企业128家,较上年净增21家;专精特新企业56家,国家级专精特新“小巨人”企业4家。',
    [
      '培育高新技术企业 128家 yoy 21家 up actual count',
      '专精特新企业 56家 actual count',
      '国家级专精特新“小巨人”企业 4家 actual count',
    ],
  ],
  [
    '有效发明专利拥有量达到1580件,每万人发明专利拥有量36.5件。',
    ['有效发明专利拥有量 1580件 actual count', '每万人发明专利拥有量 36.5件 actual count'],
  ],
  [
    '共发生生产安全事故2起,死亡1人,同比分别下降50%和66.7%。',
    ['发生生产安全事故 2起 yoy 50% down actual count', '死亡 1人 yoy 66.7% down actual count'],
  ],
  [
    '受理12345热线工单8652件,按期办结率99.2%,满意率96.8%。',
    [
      '受理12345热线工单 8652件 actual count',
      '按期办结率 99.2% completion 99.2% actual rate',
      '满意率 96.8% actual rate',
    ],
  ],
  [
    '组织招聘会24场次,提供岗位1.2万个,达成就业意向3200余人。',
    ['组织招聘会 24场次 actual count', '提供岗位 1.2万个 actual count', '达成就业意向 3200人 about count'],
  ],
  [
    '向上争取资金三千二百万元,近三成企业享受了政策红利。',
    ['向上争取资金 3200万元 actual observation', '企业 30% about rate'],
  ],
  ['全年财政收入力争达到20亿元以上,增长10%左右。', ['财政收入 20亿元 yoy 10% up at_least target (全年)']],
  [
    '到2025年,力争地区生产总值突破500亿元,年均增长8%以上,规上企业达到300家。',
    [
      '地区生产总值 500亿元 at_least target (到2025年: 2025-01-01..2025-12-31)',
      '地区生产总值(年均) 8% yoy 8% up at_least target (到2025年: 2025-01-01..2025-12-31)',
      '规上企业 300家 target target (到2025年: 2025-01-01..2025-12-31)',
    ],
  ],
  [
    '新开工项目18个,竣工项目12个,分别完成年度计划的90%和80%。',
    [
      '新开工项目 18个 actual count',
      '竣工项目 12个 actual count',
      '新开工项目(完成年度计划) 90% completion 90% actual rate',
      '竣工项目(完成年度计划) 80% completion 80% actual rate',
    ],
  ],
  [
    '万元GDP能耗下降3.5%,空气质量优良天数比例达85.2%,PM2.5平均浓度38微克/立方米。',
    [
      '万元GDP能耗 3.5% yoy 3.5% down actual rate',
      '空气质量优良天数比例 85.2% actual rate',
      'PM2.5平均浓度 38微克/立方米 actual observation',
    ],
  ],
  [
    '外贸进出口总额85.6亿元,其中出口62.3亿元,增长15.2%;进口23.3亿元,下降4.5%。',
    [
      '外贸进出口总额 85.6亿元 actual observation',
      '出口 62.3亿元 yoy 15.2% up actual observation',
      '进口 23.3亿元 yoy 4.5% down actual observation',
    ],
  ],
  [
    '签约亿元以上项目15个,总投资186亿元,其中10亿元以上项目3个。',
    [
      '签约亿元以上项目 15个 actual count',
      '签约亿元以上项目总投资 186亿元 actual observation',
      '10亿元以上项目 3个 actual count',
    ],
  ],
  [
    '工业投资、技改投资分别完成36.5亿元、12.8亿元,同比分别增长11.2%、20.5%。',
    ['工业投资 36.5亿元 yoy 11.2% up actual observation', '技改投资 12.8亿元 yoy 20.5% up actual observation'],
  ],
  [
    '长安、虎门、厚街三镇分别完成投资5.2亿元、3.1亿元和2亿元。',
    [
      '长安: 投资 5.2亿元 actual observation',
      '虎门: 投资 3.1亿元 actual observation',
      '厚街: 投资 2亿元 actual observation',
    ],
  ],
  [
    '全区存贷款余额分别为125.6亿元和98.3亿元,比年初增加12.1亿元和8.6亿元。',
    [
      '全区: 存贷款余额 125.6亿元 yoy 12.1亿元 up actual observation',
      '全区: 存贷款余额 98.3亿元 yoy 8.6亿元 up actual observation',
    ],
  ],
  [
    '城镇居民人均可支配收入38652元,农村居民人均可支配收入18965元,分别增长5.2%和7.8%。',
    [
      '城镇居民人均可支配收入 38652元 yoy 5.2% up actual observation',
      '农村居民人均可支配收入 18965元 yoy 7.8% up actual observation',
    ],
  ],
  [
    '1至8月,全区信访总量同比下降18.5%,其中来访35批次126人次,同比批次、人次分别下降22.2%、31.5%。',
    [
      '全区: 信访总量 18.5% yoy 18.5% down actual rate (1至8月)',
      '全区: 来访(批次) 35批次 yoy 22.2% down actual count (1至8月)',
      '全区: 来访(人次) 126人次 yoy 31.5% down actual count (1至8月)',
    ],
  ],
  [
    '办理时限由15个工作日压缩至5个工作日,审批时限压缩66.7%。',
    [
      '办理时限 15个工作日 actual observation',
      '办理时限 5个工作日 actual observation',
      '审批时限压缩 66.7% actual rate',
    ],
  ],
  [
    '全区共有22个村、5个社区,总人口3.6万人,其中农业人口2.8万人。',
    [
      '全区: 村 22个 actual count',
      '全区: 社区 5个 actual count',
      '全区: 总人口 3.6万人 actual count',
      '全区: 农业人口 2.8万人 actual count',
    ],
  ],
  [
    '完成投资占年度计划的比例为76.5%,快于序时进度1.5个百分点。',
    [
      '投资(占年度计划的比例) 76.5% completion 76.5% actual rate',
      '投资(快于序时进度) 1.5百分点 change_pp 1.5百分点 up actual rate',
    ],
  ],
  [
    '固定资产投资同比下降12.3%,降幅比1-7月收窄3.4个百分点。',
    [
      '固定资产投资 12.3% yoy 12.3% down actual rate',
      '固定资产投资降幅(比1-7月收窄) 3.4百分点 change_pp 3.4百分点 up actual rate',
    ],
  ],
  [
    '工业增加值增速由上年的5.1%提高到7.3%,提高2.2个百分点。',
    [
      '工业增加值增速 5.1% yoy 5.1% up actual rate (上年)',
      '工业增加值增速 7.3% yoy 7.3% up actual rate',
      '工业增加值增速(提高) 2.2百分点 change_pp 2.2百分点 up actual rate',
    ],
  ],
  ['建成5G基站320座,新增充电桩500个。', ['建成5G基站 320座 actual count', '新增充电桩 500个 actual count']],
  [
    '全年接待游客120万人次,实现旅游收入8.5亿元,同比增长35.6%和42.1%。',
    ['接待游客 120万人次 yoy 35.6% up actual count (全年)', '旅游收入 8.5亿元 yoy 42.1% up actual observation (全年)'],
  ],
  [
    '拆除违建3.2万㎡,整治散乱污企业46家,处置僵尸企业两家。',
    ['拆除违建 3.2万㎡ actual observation', '整治散乱污企业 46家 actual count', '处置僵尸企业 2家 actual count'],
  ],
  ['全市排名第一,全省排名前十。', ['全市排名 1位 rank 1位 actual ranking']],
  [
    '考核综合得分92.5分,居全市经开区第2名,比上年提升3个位次。',
    [
      '考核综合得分 92.5分 actual observation',
      '考核综合得分(全市经开区) 2位 rank 2位 actual ranking',
      '考核综合得分(比上年提升) 3个位次 rank 3位 up actual ranking',
    ],
  ],
  [
    '为企业减税降费1.8亿元,惠及企业560家次。',
    ['企业减税降费 1.8亿元 actual observation', '惠及企业 560家次 actual count'],
  ],
  [
    '1-6月,完成工业总产值(现价)205.3亿元,同比增长6.5%,增幅比全市高1.3个百分点。',
    [
      '工业总产值(现价) 205.3亿元 yoy 6.5% up actual observation (1-6月)',
      '工业总产值增幅(比全市高) 1.3百分点 change_pp 1.3百分点 up actual rate (1-6月)',
    ],
  ],
]

describe('what a monthly bulletin claims', () => {
  it.each(CASES)('%s', (text, told) => {
    expect(claimsTold(text)).toEqual(told)
  })
})
