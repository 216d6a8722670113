import { expect, test } from 'vitest'
import { nameOf, periodOf, usualPeriod } from './period.ts'

test('days that make no whole months have no name but their dates', () => {
  expect(nameOf({ from: '2025-01-02', to: '2025-03-31' }).shape).toBe('custom')
  expect(nameOf({ from: '2024-12-01', to: '2025-02-28' }).shape).toBe('custom')
})

test('a period gets its plainest name', () => {
  expect(nameOf({ from: '2025-01-01', to: '2025-12-31' })).toEqual({ shape: 'year', year: 2025, part: 1 })
  expect(nameOf({ from: '2025-01-01', to: '2025-06-30' })).toEqual({ shape: 'half', year: 2025, part: 1 })
  expect(nameOf({ from: '2025-07-01', to: '2025-09-30' })).toEqual({ shape: 'quarter', year: 2025, part: 3 })
  expect(nameOf({ from: '2024-02-01', to: '2024-02-29' })).toEqual({ shape: 'month', year: 2024, part: 2 })
  expect(nameOf({ from: '2025-01-01', to: '2025-10-31' })).toEqual({ shape: 'cumulative', year: 2025, part: 10 })
})

test('a named period ends on the last day of its last month', () => {
  expect(periodOf({ shape: 'cumulative', year: 2024, part: 2 })).toEqual({ from: '2024-01-01', to: '2024-02-29' })
  expect(periodOf({ shape: 'half', year: 2025, part: 2 })).toEqual({ from: '2025-07-01', to: '2025-12-31' })
})

test('the usual period runs to last month, and in January is the year before', () => {
  expect(usualPeriod('2026-11-22')).toEqual({ from: '2026-01-01', to: '2026-10-31' })
  expect(usualPeriod('2026-01-05')).toEqual({ from: '2025-01-01', to: '2025-12-31' })
})
