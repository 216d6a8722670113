import { describe, expect, it } from 'vitest'
import { claimsTold } from './claims-told.ts'

const CASES: [text: string, told: string[]][] = [
  [
    '截至11月底,全区信访总量为186批(件)次,同比下降12.3%;其中,到市上访6批41人次,同比分别下降40%、35.9%;进京非访1人次,与去年持平。',
    [
      '全区: 信访总量 186批(件)次 yoy 12.3% down actual count (截至11月底)',
      '全区: 到市上访(批次) 6批 yoy 40% down actual count (截至11月底)',
      '全区: 到市上访(人次) 41人次 yoy 35.9% down actual count (截至11月底)',
      '全区: 进京非访 1人次 actual count (截至11月底)',
    ],
  ],
  [
    '今年以来,共排查矛盾纠纷238件,化解225件,化解率94.5%,未发生一起群体性事件。',
    [
      '排查矛盾纠纷 238件 actual count (今年以来)',
      '矛盾纠纷化解 225件 actual count (今年以来)',
      '化解率 94.5% completion 94.5% actual rate (今年以来)',
    ],
  ],
  [
    '中央交办信访积案32件,已办结29件,其余3件正在办理,办结率为90.6%。',
    [
      '中央交办信访积案 32件 actual count',
      '中央交办信访积案办结 29件 actual count',
      '中央交办信访积案正在办理 3件 actual count',
      '办结率 90.6% completion 90.6% actual rate',
    ],
  ],
  [
    '区主要领导接访下访12次,接待群众46批132人,包案化解信访积案18件。',
    [
      '区主要领导接访下访 12次 actual count',
      '接待群众(批次) 46批 actual count',
      '接待群众(人次) 132人 actual count',
      '包案化解信访积案 18件 actual count',
    ],
  ],
  [
    '及时受理率、按期办结率、群众满意率分别达100%、98.6%和95.2%。',
    [
      '及时受理率 100% completion 100% actual rate',
      '按期办结率 98.6% completion 98.6% actual rate',
      '群众满意率 95.2% actual rate',
    ],
  ],
  [
    '网上信访量占信访总量的72.4%,比去年提高8.6个百分点。',
    [
      '网上信访量(占比) 72.4% share 72.4% actual rate',
      '网上信访量占比(比去年提高) 8.6百分点 change_pp 8.6百分点 up actual rate',
    ],
  ],
  [
    '初次信访事项一次性化解率达92%,重复信访同比下降三成。',
    ['初次信访事项一次性化解率 92% completion 92% actual rate', '重复信访 30% yoy 30% down about rate'],
  ],
  [
    '上半年,我区地区生产总值完成68.7亿元,同比增长7.6%,占年计划的48.3%,总量居全市第六位,增速居全市第二位。',
    [
      '我区: 地区生产总值 68.7亿元 yoy 7.6% up actual observation (上半年)',
      '我区: 地区生产总值(占年计划) 48.3% completion 48.3% actual rate (上半年)',
      '我区: 地区生产总值总量(全市) 6位 rank 6位 actual ranking (上半年)',
      '我区: 地区生产总值增速(全市) 2位 rank 2位 actual ranking (上半年)',
    ],
  ],
  [
    '其中:第一产业增加值3.2亿元,增长3.1%;第二产业增加值45.3亿元,增长8.4%;第三产业增加值20.2亿元,增长6.9%。',
    [
      '第一产业增加值 3.2亿元 yoy 3.1% up actual observation',
      '第二产业增加值 45.3亿元 yoy 8.4% up actual observation',
      '第三产业增加值 20.2亿元 yoy 6.9% up actual observation',
    ],
  ],
  ['三次产业结构由5.1:67.2:27.7调整为4.7:65.9:29.4。', []],
  [
    '完成固定资产投资78.5亿元,增长18.6%,其中工业投资52.1亿元,增长22.3%,占固定资产投资的66.4%。',
    [
      '固定资产投资 78.5亿元 yoy 18.6% up actual observation',
      '工业投资 52.1亿元 yoy 22.3% up actual observation',
      '工业投资(占比) 66.4% share 66.4% actual rate',
    ],
  ],
  [
    '新签约项目35个,合同引资额128.6亿元,其中超10亿元项目4个、超亿元项目18个,同比增加7个、增长20%。',
    [
      '新签约项目 35个 actual count',
      '合同引资额 128.6亿元 actual observation',
      '超10亿元项目 4个 actual count',
      '超亿元项目 18个 yoy 7个 up actual count',
      '超亿元项目 18个 yoy 20% up actual count',
    ],
  ],
  [
    '1-11月,引进省外境内资金68.2亿元,完成目标任务的102.3%,同比增长12.6%,总量居全市第1位。',
    [
      '省外境内资金 68.2亿元 yoy 12.6% up actual observation (1-11月)',
      '省外境内资金(完成目标任务) 102.3% completion 102.3% actual rate (1-11月)',
      '省外境内资金总量(全市) 1位 rank 1位 actual ranking (1-11月)',
    ],
  ],
  [
    '全区85个重点项目中,已开工72个,开工率84.7%,完成投资96.3亿元,投资完成率81.2%。',
    [
      '全区: 重点项目 85个 actual count',
      '全区: 重点项目开工 72个 actual count',
      '全区: 开工率 84.7% completion 84.7% actual rate',
      '全区: 重点项目投资 96.3亿元 actual observation',
      '全区: 投资完成率 81.2% completion 81.2% actual rate',
    ],
  ],
  [
    '某某科技园项目,总投资12亿元,占地156亩,总建筑面积23.5万平方米,建成后年产值可达30亿元,年税收1.5亿元,带动就业2000人。',
    [
      '总投资 12亿元 actual observation',
      '占地 156亩 actual observation',
      '总建筑面积 23.5万平方米 actual observation',
      '年产值 30亿元 estimate observation',
      '年税收 1.5亿元 actual observation',
      '带动就业 2000人 actual count',
    ],
  ],
  [
    'XX新材料项目。计划总投资5.6亿元,年度计划投资2.1亿元,截至目前完成投资1.3亿元,占年度计划的61.9%。',
    [
      '总投资 5.6亿元 target target',
      '年度计划投资 2.1亿元 target target',
      '投资 1.3亿元 actual observation (截至目前)',
      '投资(占年度计划) 61.9% completion 61.9% actual rate (截至目前)',
    ],
  ],
  [
    '全年新增城镇就业5236人,城镇登记失业率控制在3.5%以内,发放创业担保贷款1860万元。',
    [
      '新增城镇就业 5236人 actual count (全年)',
      '城镇登记失业率 3.5% at_most rate (全年)',
      '发放创业担保贷款 1860万元 actual observation (全年)',
    ],
  ],
  [
    '城镇化率达到62.3%,森林覆盖率35.8%,污水集中处理率98%。',
    ['城镇化率 62.3% actual rate', '森林覆盖率 35.8% actual rate', '污水集中处理率 98% actual rate'],
  ],
  [
    '全年财政支出28.6亿元,其中民生支出21.9亿元,占比76.6%。',
    [
      '财政支出 28.6亿元 actual observation (全年)',
      '民生支出 21.9亿元 actual observation (全年)',
      '民生支出占比 76.6% share 76.6% actual rate (全年)',
    ],
  ],
  [
    '预计全年完成地区生产总值150亿元,增长8%左右;财政总收入18亿元以上。',
    ['地区生产总值 150亿元 yoy 8% up estimate observation (全年)', '财政总收入 18亿元 at_least observation (全年)'],
  ],
  [
    '今年的主要预期目标是:地区生产总值增长7%以上,规上工业增加值增长8%,城镇新增就业4000人以上,万元GDP能耗下降3%。',
    [
      '地区生产总值 7% yoy 7% up at_least target (今年)',
      '规上工业增加值 8% yoy 8% up target target (今年)',
      '城镇新增就业 4000人 at_least target (今年)',
      '万元GDP能耗 3% yoy 3% down target target (今年)',
    ],
  ],
  [
    '一是招商引资。全年外出招商86批次,接待客商120批560人次,洽谈项目96个,签约42个,落地28个。',
    [
      '外出招商 86批次 actual count (全年)',
      '接待客商(批次) 120批 actual count (全年)',
      '接待客商(人次) 560人次 actual count (全年)',
      '洽谈项目 96个 actual count (全年)',
      '项目签约 42个 actual count (全年)',
      '项目落地 28个 actual count (全年)',
    ],
  ],
  [
    '发放惠企资金8620万元,兑现“科技创新30条”等政策奖补3150万元,为企业解决用工2600余人。',
    [
      '发放惠企资金 8620万元 actual observation',
      '兑现“科技创新30条”等政策奖补 3150万元 actual observation',
      '企业解决用工 2600人 about count',
    ],
  ],
  [
    '全区现有规上工业企业156家,比上年增加12家,实现利润总额23.6亿元,增长17.2%,亏损面下降2.3个百分点至11.5%。',
    [
      '全区: 规上工业企业 156家 yoy 12家 up actual count',
      '全区: 利润总额 23.6亿元 yoy 17.2% up actual observation',
      '全区: 亏损面(下降) 2.3百分点 change_pp 2.3百分点 down actual rate',
      '全区: 亏损面 11.5% share 11.5% actual rate',
    ],
  ],
  [
    '实现高新技术产业产值210.6亿元,占规上工业总产值比重达到58.2%,较去年底提升4.6个百分点。',
    [
      '高新技术产业产值 210.6亿元 actual observation',
      '高新技术产业产值(占比) 58.2% share 58.2% actual rate',
      '高新技术产业产值占比(较去年底提升) 4.6百分点 change_pp 4.6百分点 up actual rate',
    ],
  ],
  [
    '工业用电量同比增长9.8%,较1-5月加快1.1个百分点,比全市平均水平高3.4个百分点。',
    [
      '工业用电量 9.8% yoy 9.8% up actual rate',
      '工业用电量增速(较1-5月加快) 1.1百分点 change_pp 1.1百分点 up actual rate',
      '工业用电量增速(比全市平均水平高) 3.4百分点 change_pp 3.4百分点 up actual rate',
    ],
  ],
  [
    '全年实际利用外资1.35亿美元,同比增长21.6%;外贸出口6.8亿美元,增长5.3%,分别完成年度目标的112.5%和97.1%。',
    [
      '实际利用外资 1.35亿美元 yoy 21.6% up actual observation (全年)',
      '外贸出口 6.8亿美元 yoy 5.3% up actual observation (全年)',
      '实际利用外资(完成年度目标) 112.5% completion 112.5% actual rate (全年)',
      '外贸出口(完成年度目标) 97.1% completion 97.1% actual rate (全年)',
    ],
  ],
  [
    '财政收入由2015年的8.6亿元增加到2020年的15.2亿元,年均增长12.1%。',
    [
      '财政收入 8.6亿元 actual observation (2015年: 2015-01-01..2015-12-31)',
      '财政收入 15.2亿元 actual observation (2020年: 2020-01-01..2020-12-31)',
      '财政收入(年均) 12.1% yoy 12.1% up actual rate',
    ],
  ],
  [
    '“十三五”期间,累计引进项目320个,完成投资860亿元,是“十二五”时期的2.3倍。',
    [
      '引进项目 320个 actual count (“十三五”期间: 2016-01-01..2020-12-31)',
      '引进项目投资 860亿元 actual observation (“十三五”期间: 2016-01-01..2020-12-31)',
      '引进项目投资 2.3倍 actual rate (“十三五”期间: 2016-01-01..2020-12-31)',
    ],
  ],
  [
    '获得国家级荣誉3项、省级荣誉12项,3家企业入选省“专精特新”,1人获评省劳模。',
    [
      '获得国家级荣誉 3项 actual count',
      '省级荣誉 12项 actual count',
      '企业 3家 actual count',
      '企业获评省劳模 1人 actual count',
    ],
  ],
  [
    '查处环境违法案件23起,罚款156万元,关停企业8家,PM2.5浓度同比下降12.8%。',
    [
      '查处环境违法案件 23起 actual count',
      '罚款 156万元 actual observation',
      '关停企业 8家 actual count',
      'PM2.5浓度 12.8% yoy 12.8% down actual rate',
    ],
  ],
  [
    '第一季度完成进出口总额3.2亿元,第二季度完成4.1亿元,环比增长28.1%。',
    [
      '进出口总额 3.2亿元 actual observation (第一季度)',
      '进出口总额 4.1亿元 actual observation (第二季度)',
      '进出口总额(环比) 4.1亿元 yoy 28.1% up actual observation (第二季度)',
    ],
  ],
  [
    '全区共有党员3562名,党支部186个,全年发展党员68名。',
    ['全区: 党员 3562名 actual count', '全区: 党支部 186个 actual count', '全区: 发展党员 68名 actual count (全年)'],
  ],
  [
    '办理人大建议、政协提案126件,办复率100%,满意率98.4%。',
    [
      '办理人大建议、政协提案 126件 actual count',
      '办复率 100% completion 100% actual rate',
      '满意率 98.4% actual rate',
    ],
  ],
  [
    '共办理各类审批事项3.2万件,提前办结率96%,网办率达到92.5%,平均用时缩短至2.3天。',
    [
      '办理各类审批事项 3.2万件 actual count',
      '提前办结率 96% completion 96% actual rate',
      '网办率 92.5% actual rate',
      '平均用时 2.3天 actual observation',
    ],
  ],
  [
    '建成区面积由12.3平方公里扩大到18.6平方公里,道路总里程达到86公里。',
    [
      '建成区面积 12.3平方公里 actual observation',
      '建成区面积 18.6平方公里 actual observation',
      '道路总里程 86公里 actual observation',
    ],
  ],
  [
    '力争三年内实现产值翻两番,到2027年突破1000亿元。',
    ['产值 300% yoy 300% up target target', '产值 1000亿元 at_least target (到2027年: 2027-01-01..2027-12-31)'],
  ],
  [
    '工业总产值同比下降5.3%,降幅比上月扩大0.8个百分点。',
    [
      '工业总产值 5.3% yoy 5.3% down actual rate',
      '工业总产值降幅(比上月扩大) 0.8百分点 change_pp 0.8百分点 down actual rate',
    ],
  ],
  [
    '截止目前,已兑付农民工工资230万元,涉及农民工186人,没有发生一起上访事件。',
    ['兑付农民工工资 230万元 actual observation (截止目前)', '涉及农民工 186人 actual count (截止目前)'],
  ],
]

describe('what petition offices, project offices and half-year reports claim', () => {
  it.each(CASES)('%s', (text, told) => {
    expect(claimsTold(text)).toEqual(told)
  })
})
