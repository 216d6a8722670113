import { describe, expect, it } from 'vitest'
import { claimsTold } from './claims-told.ts'
import { findTables } from './tables.ts'

describe('tables pasted as text', () => {
  it('are not seen in sentences, in headings or in a list of names', () => {
    for (const text of [
      '上半年 全区完成产值5亿元,增长3%。\n下半年 继续努力。',
      '一、工作情况\n二、工作打算',
      '张三 李四 王五\n赵六 钱七 孙八',
    ]) {
      expect(findTables(text), text).toEqual([])
    }
  })

  it('give each level the growth beside it', () => {
    const text =
      '2023年1-9月主要经济指标\n单位:亿元\n指标\t9月\t1-9月累计\t同比增长(%)\n规模以上工业总产值\t45.6\t398.2\t7.4\n固定资产投资\t12.3\t98.7\t-5.2'
    expect(claimsTold(text)).toEqual([
      '规模以上工业总产值 45.6亿元 actual observation (9月: 2023-09-01..2023-09-30)',
      '规模以上工业总产值 398.2亿元 yoy 7.4% up actual observation (1-9月累计: 2023-01-01..2023-09-30)'.replace(
        '累计',
        '',
      ),
      '固定资产投资 12.3亿元 actual observation (9月: 2023-09-01..2023-09-30)',
      '固定资产投资 98.7亿元 yoy 5.2% down actual observation (1-9月: 2023-01-01..2023-09-30)',
    ])
  })

  it('take the unit from its column, and make ranks rows of their own', () => {
    const text =
      '指标名称  单位  绝对值  增长(%)  位次\n地区生产总值  亿元  68.7  7.6  3\n规上工业增加值增速  %  —  8.4  2'
    expect(claimsTold(text)).toEqual([
      '地区生产总值 68.7亿元 yoy 7.6% up actual observation',
      '地区生产总值(位次) 3位 rank 3位 actual ranking',
      '规上工业增加值增速 8.4% yoy 8.4% up actual rate',
      '规上工业增加值增速(位次) 2位 rank 2位 actual ranking',
    ])
  })

  it('of units say of whom each figure is', () => {
    const text = '| 单位 | 受理(件) | 办结(件) | 办结率 |\n| 建设局 | 125 | 120 | 96% |'
    expect(claimsTold(text)).toEqual([
      '建设局: 受理 125件 actual count',
      '建设局: 办结 120件 actual count',
      '建设局: 办结率 96% completion 96% actual rate',
    ])
  })

  it('keep the figure of last year apart from the growth of this', () => {
    const text = '项目 今年 上年同期 增长%\n税收收入(万元) 5200 5000 4'
    expect(claimsTold(text)).toEqual([
      '税收收入 5200万元 yoy 4% up actual observation (今年)',
      '税收收入 5000万元 actual observation (上年同期)',
    ])
  })

  it('that lost their rows are put together again', () => {
    expect(
      claimsTold('指标\n单位\n累计\n同比(%)\n地区生产总值\n亿元\n136.5\n5.5\n财政总收入\n亿元\n50\n30\n以上为快报数。'),
    ).toEqual([
      '地区生产总值 136.5亿元 yoy 5.5% up actual observation',
      '财政总收入 50亿元 yoy 30% up actual observation',
    ])
  })
})
