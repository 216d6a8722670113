import { describe, expect, it } from 'vitest'
import { claimsTold } from './claims-told.ts'
import { findPeriods } from './periods.ts'
import { resolvePeriod } from './resolve-period.ts'

const daysOf = (text: string, stated: number | null) =>
  findPeriods(text).map((token) => {
    const { from, to } = resolvePeriod(token, stated)
    return from && `${from}..${to}`
  })

describe('periods', () => {
  it('are not known where no year is', () => {
    expect(daysOf('上半年', null)).toEqual([null])
    expect(daysOf('今年1-10月', null)).toEqual([null])
    expect(daysOf('XX年', 2023)).toEqual([null])
    expect(daysOf('今年以来', 2023)).toEqual([null])
  })

  it('are not what a figure is compared with', () => {
    const bases = findPeriods('比上年增长5%,较一季度提高2个百分点,与去年同期相比,是2015年的2倍,完成全年任务的9成')
    expect(bases.map((token) => token.isBase)).toEqual([true, true, true, true, true])
  })

  it.each([
    ['2023年', '2023-01-01..2023-12-31'],
    ['2024年1-2月', '2024-01-01..2024-02-29'],
    ['2023年前三季度', '2023-01-01..2023-09-30'],
    ['今年上半年', '2023-01-01..2023-06-30'],
    ['去年', '2022-01-01..2022-12-31'],
    ['明年', '2024-01-01..2024-12-31'],
    ['一季度', '2023-01-01..2023-03-31'],
    ['第四季度', '2023-10-01..2023-12-31'],
    ['前8个月', '2023-01-01..2023-08-31'],
    ['截至6月底', '2023-01-01..2023-06-30'],
    ['6月份', '2023-06-01..2023-06-30'],
    ['十一月', '2023-11-01..2023-11-30'],
    ['7月10日—9月25日', '2023-07-10..2023-09-25'],
    ['7月10日至25日', '2023-07-10..2023-07-25'],
    ['5月5日', '2023-05-05..2023-05-05'],
    ['“十三五”期间', '2016-01-01..2020-12-31'],
    ['二〇二一年', '2021-01-01..2021-12-31'],
  ])('%s is %s, in a text of 2023', (printed, days) => {
    expect(daysOf(printed, 2023)).toEqual([days])
  })

  it('that cannot be are not dated', () => {
    expect(daysOf('2023年2月30日', null)).toEqual([null])
  })

  it('of one figure do not stay with the next', () => {
    expect(claimsTold('2020年,财政收入由2015年的8.6亿元增加到15.2亿元。')).toEqual([
      '财政收入 8.6亿元 actual observation (2015年: 2015-01-01..2015-12-31)',
      '财政收入 15.2亿元 actual observation (2020年: 2020-01-01..2020-12-31)',
    ])
  })

  it('of a day stay with its sentence, of a year with the document', () => {
    const text = '2021年工作总结\n5月5日,群众15人来访。共接待群众80人。\n全年办理来信30件。'
    expect(claimsTold(text).map((line) => line.replace(/^.*\(/, '('))).toEqual([
      '(5月5日: 2021-05-05..2021-05-05)',
      '(2021年: 2021-01-01..2021-12-31)',
      '(2021年: 2021-01-01..2021-12-31)',
    ])
  })
})
