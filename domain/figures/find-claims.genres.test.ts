import { describe, expect, it } from 'vitest'
import { claimsTold } from './claims-told.ts'

const CASES: [text: string, told: string[]][] = [
  [
    '一季度,全区实现规上工业增加值21.3亿元,可比价增长9.2%,高出全国2.7个百分点、全省1.9个百分点。',
    [
      '全区: 规上工业增加值 21.3亿元 yoy 9.2% up actual observation (一季度)',
      '全区: 规上工业增加值增速(高出全国) 2.7百分点 change_pp 2.7百分点 up actual rate (一季度)',
      '全区: 规上工业增加值增速(高出全国) 1.9百分点 change_pp 1.9百分点 up actual rate (一季度)',
    ],
  ],
  [
    '限额以上批发、零售、住宿、餐饮业销售额分别增长12.1%、8.6%、15.3%和10.2%。',
    [
      '限额以上批发销售额 12.1% yoy 12.1% up actual rate',
      '零售销售额 8.6% yoy 8.6% up actual rate',
      '住宿销售额 15.3% yoy 15.3% up actual rate',
      '餐饮业销售额 10.2% yoy 10.2% up actual rate',
    ],
  ],
  [
    '财政收入质量不断提升,税比达到85.3%,居全市首位。',
    ['税比 85.3% actual rate', '税比(全市) 1位 rank 1位 actual ranking'],
  ],
  [
    '新增减税降费及退税缓税缓费3.6亿元,惠及市场主体2.1万户次。',
    ['新增减税降费及退税缓税缓费 3.6亿元 actual observation', '惠及市场主体 2.1万户次 actual count'],
  ],
  [
    '前三季度,全市41个重点行业中有32个行业实现增长,增长面为78%。',
    [
      '全市: 重点行业 41个 actual count (前三季度)',
      '全市: 行业 32个 actual count (前三季度)',
      '全市: 增长面 78% actual rate (前三季度)',
    ],
  ],
  [
    '引进500万元以上项目62个,完成全年任务的88.6%;到位资金53.6亿元,同比增长17.8%。',
    [
      '引进500万元以上项目 62个 actual count',
      '引进500万元以上项目(完成全年任务) 88.6% completion 88.6% actual rate',
      '到位资金 53.6亿元 yoy 17.8% up actual observation',
    ],
  ],
  [
    '其中,5000万元以上项目21个,10亿元以上项目2个。',
    ['5000万元以上项目 21个 actual count', '10亿元以上项目 2个 actual count'],
  ],
  ['城乡居民收入比由2.35缩小到2.28。', []],
  [
    '全区129个重点项目开复工率达到95.3%,92个省市重点项目完成投资286.4亿元,占年度计划的81.5%。',
    [
      '全区: 重点项目 129个 actual count',
      '全区: 重点项目开复工率 95.3% completion 95.3% actual rate',
      '全区: 省市重点项目 92个 actual count',
      '92个省市重点项目: 省市重点项目投资 286.4亿元 actual observation',
      '92个省市重点项目: 省市重点项目投资(占年度计划) 81.5% completion 81.5% actual rate',
    ],
  ],
  [
    '新建、改建、扩建学校6所,新增学位4500个;新建社区卫生服务中心2处,床位300张。',
    [
      '新建、改建、扩建学校 6所 actual count',
      '新增学位 4500个 actual count',
      '新建社区卫生服务中心 2处 actual count',
      '床位 300张 actual count',
    ],
  ],
  [
    '全区接报各类治安警情同比下降15.2%,刑事案件立案数同比下降21.7%,破案率提升6.3个百分点。',
    [
      '全区: 接报各类治安警情 15.2% yoy 15.2% down actual rate',
      '全区: 刑事案件立案数 21.7% yoy 21.7% down actual rate',
      '全区: 破案率(提升) 6.3百分点 change_pp 6.3百分点 up actual rate',
    ],
  ],
  [
    '低保标准由每人每月680元提高到730元,发放低保金1260万元,保障困难群众1386户2105人。',
    [
      '低保标准 680元 actual observation',
      '低保标准 730元 actual observation',
      '发放低保金 1260万元 actual observation',
      '保障困难群众(户) 1386户 actual count',
      '保障困难群众(人次) 2105人 actual count',
    ],
  ],
  [
    '开展安全生产检查1560次,发现隐患3260处,整改3198处,整改率98.1%,实施行政处罚45起,罚款128.6万元。',
    [
      '开展安全生产检查 1560次 actual count',
      '发现隐患 3260处 actual count',
      '发现隐患整改 3198处 actual count',
      '整改率 98.1% completion 98.1% actual rate',
      '实施行政处罚 45起 actual count',
      '罚款 128.6万元 actual observation',
    ],
  ],
  [
    '一般公共预算收入增速同比回落4.3个百分点,比全市低0.8个百分点。',
    [
      '一般公共预算收入增速(同比回落) 4.3百分点 change_pp 4.3百分点 down actual rate',
      '一般公共预算收入增速(比全市低) 0.8百分点 change_pp 0.8百分点 down actual rate',
    ],
  ],
  [
    '实际利用内资98亿元,为目标的109%,增幅12%;',
    ['实际利用内资 98亿元 yoy 12% up actual observation', '实际利用内资(为目标) 109% completion 109% actual rate'],
  ],
  [
    '招商引资到位资金42.8亿元,同比净增6.3亿元,增长17.3%。',
    [
      '招商引资到位资金 42.8亿元 yoy 6.3亿元 up actual observation',
      '招商引资到位资金 42.8亿元 yoy 17.3% up actual observation',
    ],
  ],
  [
    '工业技改投资增长45.2%,占工业投资的比重由去年的32.1%上升到38.6%。',
    [
      '工业技改投资 45.2% yoy 45.2% up actual rate',
      '工业技改投资(占比) 32.1% share 32.1% actual rate (去年)',
      '工业技改投资(占比) 38.6% share 38.6% actual rate',
    ],
  ],
  [
    '地区生产总值比上年同期增长6.1%,两年平均增长5.4%。',
    ['地区生产总值 6.1% yoy 6.1% up actual rate', '地区生产总值(年均) 5.4% yoy 5.4% up actual rate'],
  ],
  [
    '规上工业企业营业收入利润率为6.2%,同比提高0.4个百分点;每百元营业收入成本为83.5元,同比减少0.6元。',
    [
      '规上工业企业营业收入利润率 6.2% actual rate',
      '规上工业企业营业收入利润率(同比提高) 0.4百分点 change_pp 0.4百分点 up actual rate',
      '每百元营业收入成本 83.5元 yoy 0.6元 down actual observation',
    ],
  ],
  [
    '全年粮食总产量达到3.2万吨,蔬菜产量15.6万吨,出栏生猪8.9万头。',
    [
      '粮食总产量 3.2万吨 actual observation (全年)',
      '蔬菜产量 15.6万吨 actual observation (全年)',
      '出栏生猪 8.9万头 actual count (全年)',
    ],
  ],
  [
    '新增“四上”企业38家,净增21家,总数达到312家。',
    ['新增“四上”企业 38家 actual count', '新增“四上”企业净增 21家 actual count', '“四上”企业总数 312家 actual count'],
  ],
  [
    '现有博士后科研工作站3家、院士工作站2家,引进高层次人才(团队)26个,柔性引进专家120余名。',
    [
      '博士后科研工作站 3家 actual count',
      '院士工作站 2家 actual count',
      '引进高层次人才(团队) 26个 actual count',
      '柔性引进专家 120名 about count',
    ],
  ],
  [
    '化学需氧量、氨氮、二氧化硫、氮氧化物排放量分别削减3.2%、2.8%、5.1%和4.6%。',
    [
      '化学需氧量 3.2% yoy 3.2% down actual rate',
      '氨氮 2.8% yoy 2.8% down actual rate',
      '二氧化硫 5.1% yoy 5.1% down actual rate',
      '氮氧化物排放量 4.6% yoy 4.6% down actual rate',
    ],
  ],
  [
    '全区累计完成造林绿化1.2万亩,新增公园绿地15公顷,建成区绿地率达38.2%。',
    [
      '全区: 造林绿化 1.2万亩 actual observation',
      '全区: 新增公园绿地 15公顷 actual observation',
      '全区: 建成区绿地率 38.2% actual rate',
    ],
  ],
  [
    '港口货物吞吐量完成1.26亿吨,集装箱吞吐量86万标箱,增长11.2%和9.5%。',
    ['港口货物吞吐量 1.26亿吨 yoy 11.2% up actual observation', '集装箱吞吐量 86万标箱 yoy 9.5% up actual count'],
  ],
  ['跨境电商进出口额突破50亿元,增长2.3倍。', ['跨境电商进出口额 50亿元 yoy 2.3倍 up at_least observation']],
  [
    '全年共接待各级参观考察团队210批、4600余人次。',
    ['接待各级参观考察团队(批次) 210批 actual count (全年)', '接待各级参观考察团队(人次) 4600人次 about count (全年)'],
  ],
  [
    '12345政务服务便民热线满意率为94.6%,较2021年提升5.2个百分点,在全市排名由第8位上升到第3位。',
    [
      '12345政务服务便民热线满意率 94.6% actual rate',
      '12345政务服务便民热线满意率(较2021年提升) 5.2百分点 change_pp 5.2百分点 up actual rate',
      '12345政务服务便民热线满意率(在全市排名) 8位 rank 8位 actual ranking',
      '12345政务服务便民热线满意率(上升) 3位 rank 3位 up actual ranking',
    ],
  ],
  ['我们完成了全年目标任务的百分之一百零三点五。', ['完成了全年目标任务 103.5% completion 103.5% actual rate']],
  [
    '截至2022年底,常住人口18.6万人,城镇化率68.5%,户籍人口12.3万人。',
    [
      '常住人口 18.6万人 actual count (截至2022年底: 2022-01-01..2022-12-31)',
      '城镇化率 68.5% actual rate (截至2022年底: 2022-01-01..2022-12-31)',
      '户籍人口 12.3万人 actual count (截至2022年底: 2022-01-01..2022-12-31)',
    ],
  ],
  [
    '全年实施民生实事20件,完成率100%,投入财政资金3.56亿元。',
    [
      '实施民生实事 20件 actual count (全年)',
      '完成率 100% completion 100% actual rate (全年)',
      '财政资金 3.56亿元 actual observation (全年)',
    ],
  ],
  [
    '每股收益0.56元,上市公司达到5家,直接融资28亿元。',
    ['每股收益 0.56元 actual observation', '上市公司 5家 actual count', '直接融资 28亿元 actual observation'],
  ],
  [
    '第三产业占GDP比重首次突破50%,达到50.8%。',
    ['第三产业(占比) 50% share 50% at_least rate', '第三产业(占比) 50.8% share 50.8% actual rate'],
  ],
  [
    '总投资120亿元的锂电池项目开工建设,总投资35亿元的光伏项目竣工投产。',
    ['锂电池项目总投资 120亿元 actual observation', '光伏项目总投资 35亿元 actual observation'],
  ],
  [
    '年产10万吨电解铜箔项目一期建成投产,新增产能5万吨/年。',
    ['电解铜箔项目年产 10万吨 actual observation', '新增产能 5万吨/年 actual observation'],
  ],
  [
    '力争到今年底,新增产值超亿元企业10家、超10亿元企业2家。',
    ['新增产值超亿元企业 10家 target target (到今年底)', '超10亿元企业 2家 target target (到今年底)'],
  ],
  [
    '确保一般公共预算收入增长5%以上、力争达到7%。',
    ['一般公共预算收入 5% yoy 5% up at_least target', '一般公共预算收入 7% yoy 7% up target target'],
  ],
  [
    '高新技术企业总数达到156家,是2018年的3.5倍。',
    ['高新技术企业总数 156家 actual count', '高新技术企业总数 3.5倍 actual rate'],
  ],
  [
    '累计为156家企业争取各类扶持资金2.3亿元,帮助36家企业融资8.6亿元。',
    [
      '企业 156家 actual count',
      '156家企业: 争取各类扶持资金 2.3亿元 actual observation',
      '156家企业: 帮助企业 36家 actual count',
      '36家企业: 企业融资 8.6亿元 actual observation',
    ],
  ],
  [
    '单位GDP能耗下降3.2个百分点,超额完成年度目标0.5个百分点。',
    [
      '单位GDP能耗(下降) 3.2百分点 change_pp 3.2百分点 down actual rate',
      '单位GDP能耗(超额完成年度目标) 0.5百分点 change_pp 0.5百分点 up actual rate',
    ],
  ],
]

describe('what government work reports and lists of projects claim', () => {
  it.each(CASES)('%s', (text, told) => {
    expect(claimsTold(text)).toEqual(told)
  })
})
