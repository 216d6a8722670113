import { expect, test } from 'vitest'
import { CATALOGUE } from '../indicators/catalogue.ts'
import { INDICATOR_GROUPS } from './indicator-groups.ts'
import { indicatorReport } from './indicator-report.ts'
import { isFigure, plainText, type ReportableFact } from './report.ts'
import { aFact } from './testing/a-fact.ts'

const HALF_YEAR = { from: '2026-01-01', to: '2026-06-30' }
const report = (facts: ReportableFact[], unitName = '青岚开发区管委会') =>
  indicatorReport({ zoneName: '青岚开发区', unitName, period: HALF_YEAR, facts, today: '2026-07-05' })
const lines = (facts: ReportableFact[]) =>
  report(facts).sections.flatMap((section) => section.paragraphs.map((runs) => plainText(runs)))

test('an empty ledger makes one honest sentence and no figure', () => {
  expect(lines([])).toEqual(['台账中尚无青岚开发区2026年上半年已审定的指标数据。'])
  expect(lines([aFact({ value: null, growth: null })])).toEqual(lines([]))
})

test('the title says whose figures, of what time, and the date has no leading zero', () => {
  expect(report([]).title).toBe('青岚开发区2026年上半年主要经济指标完成情况')
  expect(report([]).dateLine).toBe('（2026年7月5日）')
  expect(report([], '经济发展局').title).toBe('青岚开发区经济发展局2026年上半年主要经济指标完成情况')
  expect(report([], '青岚开发区管理委员会').title).toBe(report([]).title)
})

test('sentences stand by group in the order of a bulletin, stocks after flows with the moment they are counted at', () => {
  const facts = [
    aFact(),
    aFact({
      code: 'above_scale_enterprises',
      nameZh: '规上工业企业数',
      unitOfMeasure: '家',
      decimals: 0,
      measure: 'point_in_time',
      value: '86',
      growth: '2.4',
    }),
    aFact({ code: 'industrial_output_as', nameZh: '规上工业总产值', value: '412.6', growth: null }),
    aFact({
      code: 'zone_drone_flights',
      nameZh: '无人机起降架次',
      unitOfMeasure: '架次',
      decimals: 0,
      value: '120',
      growth: null,
    }),
  ]
  expect(lines(facts)).toEqual([
    '2026年上半年，青岚开发区主要经济指标完成情况如下（数据均取自台账中已审定的记录）。',
    '（一）工业经济。规上工业总产值实现412.60亿元；截至6月末，规上工业企业数达到86家，同比增长2.4%。',
    '（二）投资建设。固定资产投资完成289.20亿元，同比增长18.7%。',
    '（三）其他指标。无人机起降架次为120架次。',
  ])
})

test('a growth kept twice is printed once', () => {
  const twin = aFact({
    code: 'gdp_growth',
    nameZh: '地区生产总值增速(可比价)',
    unitOfMeasure: '%',
    decimals: 1,
    measure: 'ratio',
    value: '7.2',
    growth: null,
  })
  const gdp = aFact({ code: 'gdp', nameZh: '地区生产总值', value: null, growth: '7.2' })
  expect(lines([gdp, twin])[1]).toBe('（一）综合经济。地区生产总值同比增长7.2%。')
  expect(lines([twin])[1]).toBe('（一）综合经济。地区生产总值同比增长7.2%。')
})

test('preliminary figures are said to be preliminary', () => {
  const flash = aFact({ kind: 'flash' })
  const settled = aFact({ code: 'gdp', nameZh: '地区生产总值' })
  expect(lines([settled]).at(-1)).not.toContain('快报')
  expect(lines([flash]).at(-1)).toBe('以上数据均为快报数，以年报数和核定数为准。')
  expect(lines([flash, settled]).at(-1)).toBe('以上数据中，固定资产投资为快报数，以年报数和核定数为准。')
})

test('every figure in the text is a run with its fact', () => {
  const runs = report([aFact({ kind: 'flash' })]).sections.flatMap((section) => section.paragraphs.flat())
  const outside = runs.filter((run) => !isFigure(run)).map((run) => run.text.replace('2026年', ''))
  expect(runs.filter(isFigure)).toHaveLength(2)
  expect(outside.join('')).not.toMatch(/\d/)
})

test('every indicator of the shipped catalogue has its group, and no group names one that is not shipped', () => {
  const grouped = INDICATOR_GROUPS.flatMap((group) => group.codes)
  expect(grouped.toSorted()).toEqual(CATALOGUE.map((indicator) => indicator.code).toSorted())
  expect(new Set(grouped).size).toBe(grouped.length)
})
