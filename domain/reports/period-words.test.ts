import { expect, test } from 'vitest'
import { dayWords, endWords, periodWords } from './period-words.ts'
import { titleLines } from './title-lines.ts'

test.each([
  ['2025-01-01', '2025-12-31', '2025年全年', '2025年末'],
  ['2025-01-01', '2025-06-30', '2025年上半年', '6月末'],
  ['2025-01-01', '2025-03-31', '2025年一季度', '3月末'],
  ['2025-01-01', '2025-09-30', '2025年前三季度', '9月末'],
  ['2025-01-01', '2025-01-31', '2025年1月', '1月末'],
  ['2024-01-01', '2024-02-29', '2024年1—2月', '2月末'],
  ['2025-04-01', '2025-06-30', '2025年4—6月', '6月末'],
  ['2024-10-01', '2025-03-31', '2024年10月—2025年3月', '3月末'],
  ['2025-03-05', '2025-04-09', '2025年3月5日—4月9日', '4月9日'],
  ['2024-12-20', '2025-01-09', '2024年12月20日—2025年1月9日', '1月9日'],
])('%s to %s is %s', (from, to, words, end) => {
  expect(periodWords({ from, to })).toBe(words)
  expect(endWords({ from, to })).toBe(end)
})

test('a date is printed without leading zeros', () => {
  expect(dayWords('2026-07-05')).toBe('2026年7月5日')
})

test('a title that fits stays on one line, a longer one breaks between words', () => {
  expect(titleLines('青岚区2026年3月主要经济指标完成情况')).toEqual(['青岚区2026年3月主要经济指标完成情况'])
  expect(titleLines('青岚经济开发区2026年上半年主要经济指标完成情况')).toEqual([
    '青岚经济开发区2026年上半年',
    '主要经济指标完成情况',
  ])
})
