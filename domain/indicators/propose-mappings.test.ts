import { expect, test } from 'vitest'
import { CATALOGUE } from './catalogue.ts'
import { proposeMappings } from './propose-mappings.ts'
import { aClaim, COMMITTEE, SOME_UNITS } from './testing/a-claim.ts'

const propose = (...claims: Parameters<typeof aClaim>[0][]) =>
  proposeMappings('', claims.map(aClaim), { indicators: CATALOGUE, units: SOME_UNITS }).map((it) => it.mapping)

test('a second value for the same figure of the zone is a part that was not named, and whose it is stays open', () => {
  const [first, second] = propose({}, { id: 'c2', quote: '财政总收入6.5亿元', value: 6.5, comparison: null })
  expect(first?.unitId).toBe(COMMITTEE)
  expect(second).toMatchObject({ indicatorCode: 'total_fiscal_revenue', unitId: null, value: '6.5' })
})

test('a figure that is repeated, completed by its growth, planned, or of another period contradicts nothing', () => {
  const units = propose(
    { comparison: null },
    { id: 'c2' },
    { id: 'c3', kind: 'target', value: 70 },
    { id: 'c4', from: '2024-01-01', to: '2024-06-30', value: 53.4 },
  ).map((it) => it.unitId)
  expect(units).toEqual([COMMITTEE, COMMITTEE, COMMITTEE, COMMITTEE])
})
