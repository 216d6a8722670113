import { expect, test } from 'vitest'
import { namesIndicator } from './indicator-search.ts'

const budget = {
  code: 'general_budget_revenue',
  nameZh: '一般公共预算收入',
  nameEn: 'General public budget revenue',
  aliases: ['地方财政收入'],
}

test('a word of another indicator does not find it', () => {
  expect(namesIndicator(budget, '税收')).toBe(false)
})

test('an indicator is found by code, by either name and by another name', () => {
  for (const typed of ['budget_rev', '公共预算', 'PUBLIC budget', '地方财政', '  ']) {
    expect(namesIndicator(budget, typed)).toBe(true)
  }
})
