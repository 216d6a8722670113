import { describe, expect, it } from 'vitest'
import { claimsTold } from './claims-told.ts'

const CASES: [text: string, told: string[]][] = [
  ['街道把防汛安全放在首位,将群众满意摆在第一位。', []],
  [
    '新签约项目31个,其中5亿元以上9个、2亿元及以上14个。',
    ['新签约项目 31个 actual count', '5亿元以上 9个 actual count', '2亿元及以上 14个 actual count'],
  ],
  ['以上3个项目、其他5家企业均已开工。', []],
  [
    '咨询类210件,求助类96件,其他38件,建议及其他12件。',
    ['咨询类 210件 actual count', '求助类 96件 actual count', '其他 38件 actual count', '建议及其他 12件 actual count'],
  ],
  ['工作总结(通用3篇),范文精选五篇。', []],
  ['热线平均等待时长9秒,秒批事项12项。', ['热线平均等待时长 9秒 actual observation', '秒批事项 12项 actual count']],
  [
    '每个镇签约3个亿元项目,引入资金5个亿。',
    ['每个镇: 签约亿元项目 3个 actual count', '每个镇: 引入资金 5亿元 actual observation'],
  ],
  [
    '2023年上半年,收到来信512件,与去年同期的640件相比下降20%。',
    [
      '收到来信 512件 yoy 20% down actual count (2023年上半年: 2023-01-01..2023-06-30)',
      '收到来信 640件 actual count (去年同期: 2022-01-01..2022-06-30)',
    ],
  ],
  [
    '2023年1-8月受理诉求900件。去年同期受理诉求870件。',
    [
      '受理诉求 900件 actual count (2023年1-8月: 2023-01-01..2023-08-31)',
      '受理诉求 870件 actual count (去年同期: 2022-01-01..2022-08-31)',
    ],
  ],
  [
    '及时受理率、按期答复率均为100%。',
    ['及时受理率 100% completion 100% actual rate', '按期答复率 100% completion 100% actual rate'],
  ],
  [
    '1-9月,实到外资1.2亿美元,完成全年任务2亿美元的60%,同比增长8%。',
    [
      '实到外资 1.2亿美元 yoy 8% up actual observation (1-9月)',
      '实到外资(任务) 2亿美元 target target (1-9月)',
      '实到外资(完成率) 60% completion 60% actual rate (1-9月)',
    ],
  ],
  ['拟进京人员4名均已劝返,拟新建厂房6栋。', ['拟进京人员 4名 actual count', '拟新建厂房 6栋 target target']],
  [
    '关于2024年上半年工作的汇报\n截至6月30日,办结诉求310件。',
    ['办结诉求 310件 actual count (截至6月30日: 2024-01-01..2024-06-30)'],
  ],
  [
    '2023年总结\n5月8日,120名代表参加评议,9月20日前全部反馈。\n财政收入完成7亿元。',
    [
      '代表 120名 actual count (5月8日: 2023-05-08..2023-05-08)',
      '财政收入 7亿元 actual observation (2023年: 2023-01-01..2023-12-31)',
    ],
  ],
  [
    '2023年总结\n一年来,接待来访88批。目前,在建项目9个。今年以来,开工项目6个。',
    [
      '接待来访 88批 actual count (一年来: 2023-01-01..2023-12-31)',
      '在建项目 9个 actual count (目前: 2023-01-01..2023-12-31)',
      '开工项目 6个 actual count (今年以来: 2023-01-01..2023-12-31)',
    ],
  ],
  ['2023年前三季度总结\n目前,在建项目9个。', ['在建项目 9个 actual count (目前)']],
]

describe('what papers of other offices claim, the refusals first', () => {
  it.each(CASES)('%s', (text, told) => {
    expect(claimsTold(text)).toEqual(told)
  })
})
