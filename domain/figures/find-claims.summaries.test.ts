import { describe, expect, it } from 'vitest'
import { claimsTold } from './claims-told.ts'

const CASES: [text: string, told: string[]][] = [
  [
    '规上工业总产值86.5亿元(同比+12.3%),固定资产投资45.2亿元(同比-2.1%)。',
    [
      '规上工业总产值 86.5亿元 yoy 12.3% up actual observation',
      '固定资产投资 45.2亿元 yoy 2.1% down actual observation',
    ],
  ],
  [
    '财政收入15.6亿元(增长8.2%),税收收入12.3亿元(占79%)。',
    [
      '财政收入 15.6亿元 yoy 8.2% up actual observation',
      '税收收入 12.3亿元 actual observation',
      '税收收入(占比) 79% share 79% actual rate',
    ],
  ],
  [
    '1. 引进项目12个。2. 开工项目8个。3. 竣工项目5个。',
    ['引进项目 12个 actual count', '开工项目 8个 actual count', '竣工项目 5个 actual count'],
  ],
  ['(1)办理许可事项356件;(2)办理备案125件。', ['办理许可事项 356件 actual count', '办理备案 125件 actual count']],
  [
    '1、全年完成产值12.5亿元;2、上缴税金8600万元;3、安置就业1200人。',
    [
      '产值 12.5亿元 actual observation (全年)',
      '上缴税金 8600万元 actual observation (全年)',
      '安置就业 1200人 actual count (全年)',
    ],
  ],
  [
    '我区GDP总量为156.8亿元，占全市GDP的12.5%，同比增长6.8个百分点。',
    [
      '我区: GDP总量 156.8亿元 actual observation',
      '我区: GDP总量(占比) 12.5% share 12.5% actual rate',
      '我区: GDP总量占比(同比增长) 6.8百分点 change_pp 6.8百分点 up actual rate',
    ],
  ],
  [
    '信访总量同比上升5.6%，环比下降12.3%。',
    ['信访总量 5.6% yoy 5.6% up actual rate', '信访总量 12.3% yoy 12.3% down actual rate'],
  ],
  [
    '今年1—9月全区实现财政总收入5.68亿元，同比增收0.86亿元，增长17.8%，为年初预算的78.2%。',
    [
      '全区: 财政总收入 5.68亿元 yoy 0.86亿元 up actual observation (今年1—9月)',
      '全区: 财政总收入 5.68亿元 yoy 17.8% up actual observation (今年1—9月)',
      '全区: 财政总收入(为年初预算) 78.2% completion 78.2% actual rate (今年1—9月)',
    ],
  ],
  [
    '共查处各类违法建设案件45宗，拆除违法建筑面积3.6万平方米，比去年同期分别增长25%和38%。',
    ['查处各类违法建设案件 45宗 yoy 25% up actual count', '拆除违法建筑面积 3.6万平方米 yoy 38% up actual observation'],
  ],
  [
    '组织各类培训班36期(次)，培训各类人员4560人(次)。',
    ['组织各类培训班 36期 actual count', '培训各类人员 4560人(次) actual count'],
  ],
  [
    '企业上缴税收超过亿元的有5家，超千万元的有32家。',
    ['企业上缴税收超过亿元 5家 actual count', '超千万元 32家 actual count'],
  ],
  [
    '有3家企业产值突破10亿元，8家企业税收超1000万元。',
    [
      '企业 3家 actual count',
      '3家企业: 企业产值 10亿元 at_least observation',
      '企业 8家 actual count',
      '8家企业: 企业税收 1000万元 at_least observation',
    ],
  ],
  ['全年实现增加值同比增长8.5个百分点。', ['增加值(同比增长) 8.5百分点 change_pp 8.5百分点 up actual rate (全年)']],
  [
    '民营经济增加值占GDP的比重由62%提高到65%，对经济增长的贡献率达70%。',
    [
      '民营经济增加值(占比) 62% share 62% actual rate',
      '民营经济增加值(占比) 65% share 65% actual rate',
      '经济增长的贡献率 70% share 70% actual rate',
    ],
  ],
  [
    '服务业增加值增长9%左右，社会消费品零售总额增长10%以上，城乡居民收入增长8%，城镇登记失业率控制在4%以内。',
    [
      '服务业增加值 9% yoy 9% up about rate',
      '社会消费品零售总额 10% yoy 10% up at_least rate',
      '城乡居民收入 8% yoy 8% up actual rate',
      '城镇登记失业率 4% at_most rate',
    ],
  ],
  [
    '争取全年到位资金100亿元，其中外资1亿美元。',
    ['争取全年到位资金 100亿元 target target (全年)', '外资 1亿美元 target target (全年)'],
  ],
  [
    '完成投资1.2亿元，为计划的120%。',
    ['投资 1.2亿元 actual observation', '投资(为计划) 120% completion 120% actual rate'],
  ],
  [
    '我局共受理投诉举报286件，按时办结281件，办结率98.25%，挽回经济损失36.8万元。',
    [
      '我局: 受理投诉举报 286件 actual count',
      '我局: 按时办结 281件 actual count',
      '我局: 办结率 98.25% completion 98.25% actual rate',
      '我局: 挽回经济损失 36.8万元 actual observation',
    ],
  ],
  [
    '累计发放贷款3.2亿元，其中新增贷款占到60%以上。',
    ['发放贷款 3.2亿元 actual observation', '新增贷款(占比) 60% share 60% at_least rate'],
  ],
  [
    '新引进超亿元项目6个，其中10亿元项目2个、5亿元项目1个。',
    ['新引进超亿元项目 6个 actual count', '10亿元项目 2个 actual count', '5亿元项目 1个 actual count'],
  ],
  [
    '每亩投资强度达300万元以上，亩均税收20万元以上。',
    ['每亩投资强度 300万元 at_least observation', '亩均税收 20万元 at_least observation'],
  ],
  [
    '到去年底，全区共有规模工业企业86家。到今年底，预计达到100家。',
    ['全区: 规模工业企业 86家 actual count (到去年底)', '全区: 规模工业企业 100家 estimate count (到今年底)'],
  ],
  [
    '地方财政收入增幅列全市第一，总量列第三。',
    ['地方财政收入增幅(全市) 1位 rank 1位 actual ranking', '地方财政收入增幅总量(列) 3位 rank 3位 actual ranking'],
  ],
  [
    '农民人均纯收入达到12680元，净增1260元，增长11%。',
    ['农民人均纯收入 12680元 yoy 11% up actual observation', '农民人均纯收入净增 1260元 actual observation'],
  ],
  ['固定资产投资完成额同比下降了两成。', ['固定资产投资完成额 20% yoy 20% down about rate']],
  [
    '全面小康综合实现程度达96.5%，比上年提高了1.8个百分点，位次前移3位。',
    [
      '全面小康综合实现程度 96.5% actual rate',
      '全面小康综合实现程度(比上年提高) 1.8百分点 change_pp 1.8百分点 up actual rate',
      '全面小康综合实现程度位次(前移) 3位 rank 3位 up actual ranking',
    ],
  ],
]

describe('what summaries with brackets, signs and classes of firms claim', () => {
  it.each(CASES)('%s', (text, told) => {
    expect(claimsTold(text)).toEqual(told)
  })
})
