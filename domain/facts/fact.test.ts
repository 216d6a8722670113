import { expect, test } from 'vitest'
import { CATALOGUE } from '../indicators/catalogue.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { askedPeriod, basePeriod, factOf, indicatorCodeOf } from './fact.ts'

function indicator(code: string): Indicator {
  const found = CATALOGUE.find((it) => it.code === code)
  if (!found) throw new Error(`no ${code}`)
  return found
}

test('a name of another kind is no indicator', () => {
  expect(indicatorCodeOf('petition.received')).toBeNull()
  expect(indicatorCodeOf('indicator.gdp')).toBe('gdp')
})

test('a fact says how it grows: published, computed, or in points', () => {
  expect(factOf(indicator('gdp')).growth).toBe('official_only')
  expect(factOf(indicator('tax_revenue')).growth).toBe('computed')
  expect(factOf(indicator('tax_share_of_budget')).growth).toBe('in_points')
})

test('a stock is asked for at the last day, a flow for the whole span', () => {
  const half = { from: '2025-01-01', to: '2025-06-30' }
  expect(askedPeriod(factOf(indicator('deposits_balance')), half)).toEqual({ from: '2025-06-30', to: '2025-06-30' })
  expect(askedPeriod(factOf(indicator('tax_revenue')), half)).toEqual(half)
})

test('the end of February stays the end of February, leap year or not', () => {
  expect(basePeriod({ from: '2025-01-01', to: '2025-02-28' })).toEqual({ from: '2024-01-01', to: '2024-02-29' })
  expect(basePeriod({ from: '2024-02-29', to: '2024-02-29' })).toEqual({ from: '2023-02-28', to: '2023-02-28' })
  expect(basePeriod({ from: '2025-01-01', to: '2025-12-31' })).toEqual({ from: '2024-01-01', to: '2024-12-31' })
})
