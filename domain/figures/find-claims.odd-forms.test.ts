import { describe, expect, it } from 'vitest'
import { claimsTold } from './claims-told.ts'

const CASES: [text: string, told: string[]][] = [
  [
    '今年1-7月,我区新设企业1256户、增长13.5%,注销企业312户、下降6.2%。',
    [
      '我区: 新设企业 1256户 yoy 13.5% up actual count (今年1-7月)',
      '我区: 注销企业 312户 yoy 6.2% down actual count (今年1-7月)',
    ],
  ],
  [
    '全区85%的企业实现复工,六成以上项目进入主体施工阶段。',
    ['全区: 企业 85% actual rate', '全区: 项目 60% at_least rate'],
  ],
  [
    '前8个月,实际到位外资4200万美元,仅完成全年目标的46.7%,落后序时进度20个百分点。',
    [
      '实际到位外资 4200万美元 actual observation (前8个月)',
      '实际到位外资(仅完成全年目标) 46.7% completion 46.7% actual rate (前8个月)',
      '实际到位外资(落后序时进度) 20百分点 change_pp 20百分点 down actual rate (前8个月)',
    ],
  ],
  [
    '工业增加值增速比上半年回落1.2个百分点,低于全省平均水平0.7个百分点,在全市排第7位,较上半年后移2位。',
    [
      '工业增加值增速(比上半年回落) 1.2百分点 change_pp 1.2百分点 down actual rate',
      '工业增加值增速(低于全省平均水平) 0.7百分点 change_pp 0.7百分点 down actual rate',
      '工业增加值增速(在全市排) 7位 rank 7位 actual ranking',
      '工业增加值增速(较上半年后移) 2位 rank 2位 down actual ranking',
    ],
  ],
  [
    '共化解各类矛盾纠纷1268起,成功率98.2%,防止民转刑案件12起,涉及当事人3560人、金额8600万元。',
    [
      '化解各类矛盾纠纷 1268起 actual count',
      '成功率 98.2% actual rate',
      '防止民转刑案件 12起 actual count',
      '涉及当事人 3560人 actual count',
      '涉及当事人金额 8600万元 actual observation',
    ],
  ],
  [
    '引进世界500强企业3家、国内500强企业5家、上市公司8家。',
    ['引进世界500强企业 3家 actual count', '国内500强企业 5家 actual count', '上市公司 8家 actual count'],
  ],
  [
    '新增省级工程技术研究中心五家、市级重点实验室十二个。',
    ['新增省级工程技术研究中心 5家 actual count', '市级重点实验室 12个 actual count'],
  ],
  [
    '争取上级资金1.56亿元、专项债券4.2亿元,同比分别增加3200万元和1.1亿元。',
    ['争取上级资金 1.56亿元 yoy 3200万元 up actual observation', '专项债券 4.2亿元 yoy 1.1亿元 up actual observation'],
  ],
  [
    '我区财政总收入同比下降4.6%,降幅较一季度收窄3.5个百分点,连续三个月回升。',
    [
      '我区: 财政总收入 4.6% yoy 4.6% down actual rate',
      '我区: 财政总收入降幅(较一季度收窄) 3.5百分点 change_pp 3.5百分点 up actual rate',
    ],
  ],
  [
    '受疫情影响,餐饮收入同比减少1200万元,下降21.4%。',
    ['餐饮收入 1200万元 yoy 1200万元 down actual observation', '餐饮收入 21.4% yoy 21.4% down actual rate'],
  ],
  [
    '预计到年底,可完成投资32亿元,新增产值18亿元。',
    ['投资 32亿元 estimate observation (到年底)', '新增产值 18亿元 actual observation (到年底)'],
  ],
  [
    '截至9月30日,企业累计缴税6.8亿元,占全区税收总额的37.5%,成为第一纳税大户。',
    [
      '企业累计缴税 6.8亿元 actual observation (截至9月30日)',
      '企业累计缴税(占比) 37.5% share 37.5% actual rate (截至9月30日)',
    ],
  ],
  [
    '办理出口退(免)税2.3亿元;为中小企业发放贷款135笔、金额6.5亿元。',
    [
      '出口退(免)税 2.3亿元 actual observation',
      '中小企业发放贷款 135笔 actual count',
      '中小企业发放贷款金额 6.5亿元 actual observation',
    ],
  ],
  [
    '全年共召开党工委会议32次,研究议题216项;制定制度18项,修订23项。',
    [
      '召开党工委会议 32次 actual count (全年)',
      '研究议题 216项 actual count (全年)',
      '制定制度 18项 actual count (全年)',
      '修订 23项 actual count (全年)',
    ],
  ],
  [
    '全市12个开发区中,我区综合考核居第2位,招商引资单项居第1位。',
    [
      '全市: 开发区 12个 actual count',
      '我区: 综合考核(居) 2位 rank 2位 actual ranking',
      '我区: 招商引资单项(居) 1位 rank 1位 actual ranking',
    ],
  ],
  [
    '完成工业税收5.6亿元、占全部税收的62.8%,亩均税收18.5万元,比上年提高2.1万元。',
    [
      '工业税收 5.6亿元 actual observation',
      '工业税收(占比) 62.8% share 62.8% actual rate',
      '亩均税收 18.5万元 yoy 2.1万元 up actual observation',
    ],
  ],
  ['工业用地亩均投资强度达到380万元/亩,容积率不低于1.2。', ['工业用地亩均投资强度 380万元/亩 actual observation']],
  [
    '空气质量综合指数同比改善8.5%,优良天数286天,同比增加15天。',
    ['空气质量综合指数 8.5% yoy 8.5% down actual rate', '优良天数 286天 yoy 15天 up actual observation'],
  ],
  [
    '接待上访群众５６批１８３人，同比分别下降１２．５％和９．８％。',
    ['接待上访群众(批次) 56批 yoy 12.5% down actual count', '接待上访群众(人次) 183人 yoy 9.8% down actual count'],
  ],
  [
    '2021年、2022年分别完成固定资产投资86.5亿元、98.2亿元。',
    [
      '固定资产投资 86.5亿元 actual observation (2021年: 2021-01-01..2021-12-31)',
      '固定资产投资 98.2亿元 actual observation (2022年: 2022-01-01..2022-12-31)',
    ],
  ],
  ['全年GDP达到286.5亿元，按可比价格计算，比上年增长7.8%。', ['GDP 286.5亿元 yoy 7.8% up actual observation (全年)']],
  [
    '每千名老人拥有养老床位数达到42张,医疗机构床位数1260张。',
    ['每千名老人: 养老床位数 42张 actual count', '医疗机构床位数 1260张 actual count'],
  ],
  [
    '共收缴土地出让金3.2亿元,盘活闲置土地826亩、厂房12.5万平方米。',
    [
      '收缴土地出让金 3.2亿元 actual observation',
      '盘活闲置土地 826亩 actual observation',
      '厂房 12.5万平方米 actual observation',
    ],
  ],
  [
    '一期工程完成投资2.6亿元,二期工程已完成总工程量的35%。',
    ['一期工程: 投资 2.6亿元 actual observation', '二期工程(已完成总工程量) 35% completion 35% actual rate'],
  ],
  [
    '规上服务业营业收入增长-3.2%,其他营利性服务业增长12.6%。',
    ['规上服务业营业收入 3.2% yoy 3.2% down actual rate', '其他营利性服务业 12.6% yoy 12.6% up actual rate'],
  ],
  [
    '人均可支配收入达38,652元,社会消费品零售总额1,286.5万元。',
    ['人均可支配收入 38652元 actual observation', '社会消费品零售总额 1286.5万元 actual observation'],
  ],
  [
    '项目建成后可实现年销售收入12亿元、利税1.8亿元,安排就业800人。',
    ['项目: 年销售收入 12亿元 estimate observation', '利税 1.8亿元 actual observation', '安排就业 800人 actual count'],
  ],
  [
    '近三年累计投入资金5.3亿元,年均增长15%。',
    ['投入资金 5.3亿元 actual observation', '投入资金(年均) 15% yoy 15% up actual rate'],
  ],
  [
    '财政供养人员减少三分之一,行政审批事项精简百分之四十。',
    ['财政供养人员 33.3333% yoy 33.3333% down actual rate', '行政审批事项精简 40% actual rate'],
  ],
]

describe('what unusual wording claims', () => {
  it.each(CASES)('%s', (text, told) => {
    expect(claimsTold(text)).toEqual(told)
  })
})
