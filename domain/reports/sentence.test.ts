import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFigure, plainText } from './report.ts'
import { sentenceOf } from './sentence.ts'
import { aFact } from './testing/a-fact.ts'

const said = (...given: Parameters<typeof aFact>) => plainText(sentenceOf(aFact(...given)) ?? [])

describe('what is not said', () => {
  test('a fact without value and without growth makes no sentence', () => {
    expect(sentenceOf(aFact({ value: null, growth: null }))).toBeNull()
  })
  test('where the comparison cannot be made, only the level is printed and no reason or number in its place', () => {
    expect(said({ growth: null })).toBe('固定资产投资完成289.20亿元')
  })
  test('a percentage is not said to grow by a percentage', () => {
    expect(
      said({ code: 'tax_share_of_budget', nameZh: '税收占比', unitOfMeasure: '%', decimals: 1, measure: 'ratio' }),
    ).toBe('税收占比为289.2%')
  })
  test('a fall is never written as growth of a negative number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (permille) => {
        expect(said({ growth: String(permille / 10) })).not.toMatch(/[-−]/)
      }),
    )
  })
  test('thousands are not parted', () => {
    expect(said({ value: '1234567.891' })).toContain('1234567.89亿元')
  })
})

describe('level and growth', () => {
  test('growth', () => expect(said()).toBe('固定资产投资完成289.20亿元，同比增长18.7%'))
  test('fall', () => expect(said({ growth: '-3.14' })).toBe('固定资产投资完成289.20亿元，同比下降3.1%'))
  test.each(['0', '0.049', '-0.0499'])('%s %% is level with last year', (growth) => {
    expect(said({ growth })).toBe('固定资产投资完成289.20亿元，与上年同期持平')
  })
  test('from 0.05 on it is growth again', () => {
    expect(said({ growth: '0.05' })).toContain('增长0.1%')
    expect(said({ growth: '-0.05' })).toContain('下降0.1%')
  })
  test('growth alone where no level is known', () => {
    expect(said({ code: 'gdp', nameZh: '地区生产总值', value: null, growth: '7.2' })).toBe('地区生产总值同比增长7.2%')
    expect(said({ value: null, growth: '0.02' })).toBe('固定资产投资与上年同期持平')
  })
  test('digits are rounded half up once, not by binary fractions', () => {
    expect(said({ value: '1.005', growth: '7.25' })).toBe('固定资产投资完成1.01亿元，同比增长7.3%')
  })
  test('a loss is a word, not a sign', () => {
    expect(said({ code: 'industrial_profit_as', nameZh: '利润总额', value: '-1.2', growth: null })).toBe(
      '利润总额为负1.20亿元',
    )
  })
})

test.each([
  ['gdp', '地区生产总值', 'cumulative', '亿元', 2, '地区生产总值实现5.00亿元'],
  ['general_budget_revenue', '一般公共预算收入', 'cumulative', '亿元', 2, '一般公共预算收入完成5.00亿元'],
  ['above_scale_enterprises', '规上工业企业数', 'point_in_time', '家', 0, '规上工业企业数达到5家'],
  ['signed_projects', '签约项目数', 'cumulative', '个', 0, '签约项目数为5个'],
  ['key_project_investment', '重点项目完成投资', 'cumulative', '亿元', 2, '重点项目完成投资5.00亿元'],
  ['utilised_fdi_cny', '实际使用外资(人民币)', 'cumulative', '亿元', 2, '实际使用外资完成5.00亿元'],
  ['rd_expenditure', '研发投入(R&D经费)', 'cumulative', '亿元', 2, '研发投入（R&D经费）完成5.00亿元'],
] as const)('%s is said as officials say it', (code, nameZh, measure, unitOfMeasure, decimals, sentence) => {
  expect(said({ code, nameZh, measure, unitOfMeasure, decimals, value: '5', growth: null })).toBe(sentence)
})

test('an indicator whose figure is itself a growth is said as growth', () => {
  const growth = { nameZh: '地区生产总值增速(可比价)', unitOfMeasure: '%', decimals: 1, measure: 'ratio' } as const
  expect(said({ ...growth, value: '-1.5', growth: null })).toBe('地区生产总值同比下降1.5%')
})

test('each figure is one run that carries its unit, its direction and its fact', () => {
  expect(sentenceOf(aFact({ growth: '-3.1' }))?.filter(isFigure)).toEqual([
    { text: '289.20亿元', fact: 'indicator.fixed_asset_investment', measure: 'value' },
    { text: '下降3.1%', fact: 'indicator.fixed_asset_investment', measure: 'growth' },
  ])
})
