import { expect, test } from 'vitest'
import type { FoundTrace } from './found-trace.ts'
import { judgeTrace } from './judge-trace.ts'

const aTrace = (said: Partial<FoundTrace> = {}): FoundTrace => ({
  fact: 'indicator.total_fiscal_revenue',
  unitId: 'committee',
  from: '2025-01-01',
  to: '2025-06-30',
  measure: 'value',
  frozen: '58.11',
  printedThen: '58.11亿元',
  printedNow: '58.11亿元',
  offset: 12,
  quote: '58.11亿元',
  sealBroken: false,
  ...said,
})

test('a figure that a hand changed, removed or forged is said to be changed, whatever the ledger says', () => {
  expect(judgeTrace(aTrace({ printedNow: '58.99亿元' }), '58.11')).toBe('changed_by_hand')
  expect(judgeTrace(aTrace({ printedNow: null }), '58.11')).toBe('changed_by_hand')
  expect(judgeTrace(aTrace({ sealBroken: true }), '58.11')).toBe('changed_by_hand')
  expect(judgeTrace(aTrace({ frozen: 'NaN' }), '58.11')).toBe('changed_by_hand')
})

test('a figure whose fact has moved on, or is gone, is told apart', () => {
  expect(judgeTrace(aTrace(), '58.2')).toBe('out_of_date')
  expect(judgeTrace(aTrace(), null)).toBe('not_in_ledger')
})

test('a figure as it was issued is traced, also where a space or a full-width digit crept in', () => {
  expect(judgeTrace(aTrace(), '58.110')).toBe('traced')
  expect(judgeTrace(aTrace({ printedNow: '５8.11 亿元' }), '58.11')).toBe('traced')
})
