import { expect, test } from 'vitest'
import type { Claim } from '../figures/claim.ts'
import { CATALOGUE } from './catalogue.ts'
import { proposeMapping } from './claim-mapping.ts'
import { holdAgainstLedger, type LedgerFigures } from './hold-against-ledger.ts'
import { aClaim, SOME_UNITS } from './testing/a-claim.ts'

const REVENUE = { unitOfMeasure: '亿元' }

function hold(said: Partial<Claim>, ledger: Partial<LedgerFigures>) {
  const claim = aClaim(said)
  const mapping = proposeMapping(claim, { indicators: CATALOGUE, units: SOME_UNITS })
  return holdAgainstLedger(claim, mapping, REVENUE, { value: null, growth: null, ...ledger })
}

test('a plan is held against nothing', () => {
  expect(hold({ kind: 'target', qualifier: 'target' }, { value: '58.11' })).toEqual([])
})

test('a figure that the ledger does not have is not called wrong', () => {
  expect(hold({ comparison: null }, {})).toEqual([
    { measure: 'value', verdict: 'not_in_ledger', claimed: '58.11', ledger: null, difference: null },
  ])
})

test('a figure beyond its own rounding differs, and says by how much', () => {
  expect(hold({ comparison: null }, { value: '58.125' })).toEqual([
    { measure: 'value', verdict: 'differs', claimed: '58.11', ledger: '58.125', difference: '-0.015' },
  ])
})

test('trailing zeros that were printed are stated digits', () => {
  const said = { quote: '财政总收入58.10亿元', value: 58.1, comparison: null }
  expect(hold(said, { value: '58.13' })[0]?.verdict).toBe('differs')
  expect(hold({ ...said, quote: '财政总收入58.1亿元' }, { value: '58.13' })[0]?.verdict).toBe('equal')
})

test('a figure that rounds to what is printed is equal, in whatever unit it is printed', () => {
  expect(hold({ comparison: null }, { value: '58.114999' })[0]?.verdict).toBe('equal')
  expect(hold({ comparison: null }, { value: '58.105' })[0]?.verdict).toBe('equal')
  const said = { quote: '财政总收入581126万元', value: 581126, unit: '万元', comparison: null }
  expect(hold(said, { value: '58.11264' })[0]?.verdict).toBe('equal')
  expect(hold(said, { value: '58.1127' })[0]?.verdict).toBe('differs')
})

test('growth is held against growth with its sign', () => {
  expect(hold({}, { value: '58.11', growth: '8.7499' })[1]).toMatchObject({ measure: 'growth', verdict: 'equal' })
  expect(hold({}, { value: '58.11', growth: '-8.7' })[1]).toMatchObject({ verdict: 'differs', difference: '17.4' })
})

test('about, at least and at most leave the room that the word leaves', () => {
  const about = { quote: '财政总收入近60亿元', value: 60, qualifier: 'about', comparison: null } as const
  expect(hold(about, { value: '58.11' })[0]?.verdict).toBe('equal')
  expect(hold(about, { value: '48.9' })[0]?.verdict).toBe('differs')
  const over = { ...about, qualifier: 'at_least' } as const
  expect(hold(over, { value: '63' })[0]?.verdict).toBe('equal')
  expect(hold(over, { value: '58.11' })[0]?.verdict).toBe('differs')
  expect(hold({ ...about, qualifier: 'at_most' }, { value: '58.11' })[0]?.verdict).toBe('equal')
})
