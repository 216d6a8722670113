import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Exact, keptText } from './exact.ts'
import { changeOf, growthOf } from './growth.ts'

const of = (value: string | null, base: string | null, official: string | null = null) => ({ value, base, official })

test('without a value or a base there is no growth, and the reason is said', () => {
  expect(growthOf(of(null, '34.45'), 'computed')).toEqual({ comparable: false, reason: 'no_value' })
  expect(growthOf(of('37.12', null), 'computed')).toEqual({ comparable: false, reason: 'no_base' })
  expect(growthOf(of('37.12', '0'), 'computed')).toEqual({ comparable: false, reason: 'base_zero' })
  expect(growthOf(of('37.12', '-2'), 'computed')).toEqual({ comparable: false, reason: 'base_negative' })
})

test('real growth is never computed from two levels', () => {
  expect(growthOf(of('345.2', '318.6'), 'official_only')).toEqual({ comparable: false, reason: 'official_only' })
})

test('a rate has no growth; what it changed by is points', () => {
  expect(growthOf(of('42.4', '40'), 'in_points')).toEqual({ comparable: false, reason: 'rate' })
  expect(changeOf(of('42.4', '40'))).toBe('2.4')
  expect(changeOf(of('42.4', null))).toBeNull()
})

test('a published growth stands before arithmetic, also where no level is known', () => {
  expect(growthOf(of('37.12', '34.45', '7.2'), 'computed')).toEqual({
    comparable: true,
    percent: '7.2',
    official: true,
  })
  expect(growthOf(of(null, null, '-0.5'), 'official_only')).toEqual({
    comparable: true,
    percent: '-0.5',
    official: true,
  })
})

test('the cumulative growth of the handbook example rounds to 7.8 percent', () => {
  const growth = growthOf(of('37.12', '34.45'), 'computed')
  expect(growth).toEqual({ comparable: true, percent: '7.750362', official: false })
})

test('rounding the kept growth once more gives what rounding the exact one gives', () => {
  const amount = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).map((it) => new Exact(it.toString()).div(100))
  const base = fc.bigInt({ min: 1n, max: 10n ** 12n }).map((it) => new Exact(it.toString()).div(100))
  fc.assert(
    fc.property(amount, base, fc.integer({ min: 0, max: 5 }), (value, from, digits) => {
      const growth = growthOf(of(value.toFixed(), from.toFixed()), 'computed')
      if (!growth.comparable) throw new Error('comparable by construction')
      const exact = value.minus(from).times(100).div(from)
      expect(new Exact(growth.percent).toFixed(digits)).toBe(exact.toFixed(digits))
    }),
  )
})

test('a figure too fine or too large for the ledger is not kept', () => {
  expect(keptText(new Exact('0.0000001'))).toBeNull()
  expect(keptText(new Exact(10).pow(24))).toBeNull()
  expect(keptText(new Exact('-0.10'))).toBe('-0.1')
  expect(keptText(new Exact(10).pow(23))).toBe(`1${'0'.repeat(23)}`)
})
