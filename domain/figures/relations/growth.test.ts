import { expect, test } from 'vitest'
import { saidOf, wrongIn } from './marked-text.ts'

test('a count whose growth comes from no whole number is an error, and the nearest is named', () => {
  expect(wrongIn('集体访[21批],同比下降[-47.83%]。')).toEqual(['whole_base 21/40-1 vs -47.83%'])
})

test('a growth cut off instead of rounded is not called wrong', () => {
  // 8/3-1 is 166.67 % rounded, 166.66 % cut.
  expect(saidOf('新增[8家],同比增长[+166.66%]。')).toContain('whole_base.rounds 8/3-1 vs +166.66%')
})

test('about so much growth, average growth and money are not held to whole numbers', () => {
  expect(wrongIn('新增企业[21家],同比下降约[-47.83%]。')).toEqual([])
  expect(wrongIn('新增企业[21家],年均增长[+47.83%]。')).toEqual([])
  expect(wrongIn('完成投资[21亿元],同比下降[-47.83%]。')).toEqual([])
  expect(wrongIn('安置就业[1.46万人],同比增长[+23%]。')).toEqual([])
})

test('parts may add up while last years parts do not', () => {
  const marked =
    '完成产业投资[192.2亿元],增长[+72.9%],其中工业投资[117.5亿元],增长[+94%],服务业投资[74.7亿元],增长[+58.6%]。'
  expect(wrongIn(marked)).toEqual(['bases_sum 192.2/(117.5/(1+94%) + 74.7/(1+58.6%))-1 vs +72.9%'])
  expect(wrongIn(marked.replace('+72.9', '+78.5'))).toEqual([])
})

test('counts add up last year as whole numbers', () => {
  const marked = '接访[221批],下降[-32.83%],其中初访[57批],上升[+14%],重复访[164批],下降[-41.22%]。'
  expect(saidOf(marked)).toContain('bases_sum.agrees 57/(1+14%) + 164/(1-41.22%) vs 221/(1-32.83%)')
})

test('real growth of value added has no bases to add', () => {
  const marked =
    '生产总值[100亿元],增长[+6%],其中第一产业[5亿元],增长[+60%],第二产业[55亿元],增长[+4%],第三产业[40亿元],增长[+3%]。'
  expect(wrongIn(marked)).toEqual([])
})

test('a growth from one level to another is computed', () => {
  expect(wrongIn('高企由上年的[40家]增加到[56家],增长[+45%]。')).toContain('growth_between 56/40-1 vs +45%')
  expect(wrongIn('高企由上年的[40家]增加到[56家],增长[+40%]。')).toEqual([])
})

test('a growth against an earlier quarter is computed, and never called wrong', () => {
  expect(saidOf('上半年投资[50亿元],增长[+5.5%],较一季度提高[1.5个百分点]。')).toContain(
    'growth_before.agrees 5.5-1.5 = 4',
  )
})

test('a growth against last years printed figure is computed', () => {
  expect(wrongIn('受理[256件],较去年同期[237件],上升[+7.4%]。')).toEqual(['growth_between 256/237-1 vs +7.4%'])
  expect(wrongIn('受理[499件],较去年同期[453件],上升[+10%]。')).toEqual([])
})
