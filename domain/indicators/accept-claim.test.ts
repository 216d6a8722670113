import { expect, test } from 'vitest'
import { type ClaimState, isApproximate, whyNotAccept } from './accept-claim.ts'
import { CATALOGUE } from './catalogue.ts'
import { type ClaimMapping, proposeMapping } from './claim-mapping.ts'
import { aClaim, SOME_UNITS } from './testing/a-claim.ts'

const TODAY = '2025-07-15'

function refusal(
  said: Parameters<typeof aClaim>[0],
  corrected: Partial<ClaimMapping> = {},
  around: { state?: ClaimState; today?: string; unitStands?: boolean } = {},
) {
  const claim = aClaim(said)
  const mapping = { ...proposeMapping(claim, { indicators: CATALOGUE, units: SOME_UNITS }), ...corrected }
  const indicator = CATALOGUE.find((it) => it.code === mapping.indicatorCode) ?? null
  const { state = 'open', today = TODAY, unitStands = true } = around
  return whyNotAccept(claim, mapping, state, { indicator, unitStands, today })?.code ?? null
}

test('a plan, an estimate and a bound are not what was', () => {
  expect(refusal({ kind: 'target', qualifier: 'at_least' })).toBe('claim.plan_figure')
  expect(refusal({ qualifier: 'target' })).toBe('claim.plan_figure')
  expect(refusal({ qualifier: 'estimate' })).toBe('claim.estimate')
  expect(refusal({ qualifier: 'at_least' })).toBe('claim.bound_only')
})

test('a claim without indicator, unit, period or figure cannot be kept', () => {
  expect(refusal({}, { indicatorCode: null })).toBe('claim.no_indicator')
  expect(refusal({}, { indicatorCode: 'not_of_this_zone' })).toBe('claim.no_indicator')
  expect(refusal({}, { unitId: null })).toBe('claim.no_unit')
  expect(refusal({}, {}, { unitStands: false })).toBe('claim.no_unit')
  expect(refusal({}, { from: null })).toBe('claim.no_period')
  expect(refusal({}, { value: null, growth: null })).toBe('claim.no_value')
})

test('a period of broken months, of two years, or backwards is none that bulletins keep', () => {
  expect(refusal({}, { from: '2025-01-15' })).toBe('claim.period_not_kept')
  expect(refusal({}, { to: '2025-06-29' })).toBe('claim.period_not_kept')
  expect(refusal({}, { from: '2024-12-01' })).toBe('claim.period_not_kept')
  expect(refusal({}, { from: '2025-07-01' })).toBe('claim.period_not_kept')
})

test('a stock is kept for one month end only', () => {
  const stock = { indicatorCode: 'deposits_balance' }
  expect(refusal({}, { ...stock, from: '2025-01-01' })).toBe('claim.period_not_kept')
  expect(refusal({}, { ...stock, from: '2025-06-30' })).toBeNull()
})

test('what has not ended has no result', () => {
  expect(refusal({}, {}, { today: '2025-06-29' })).toBe('claim.period_not_over')
  expect(refusal({}, {}, { today: '2025-06-30' })).toBeNull()
})

test('what is in the ledger or set aside is not accepted again', () => {
  expect(refusal({}, {}, { state: 'accepted' })).toBe('claim.accepted_already')
  expect(refusal({}, {}, { state: 'set_aside' })).toBe('claim.set_aside')
})

test('a level, a growth alone and an approximate figure can be kept; the last says that it is', () => {
  expect(refusal({})).toBeNull()
  expect(refusal({}, { value: null })).toBeNull()
  expect(refusal({ qualifier: 'about' })).toBeNull()
  expect(isApproximate(aClaim({ qualifier: 'about' }))).toBe(true)
})
