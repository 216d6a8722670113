import { expect, test } from 'vitest'
import type { ClaimMapping } from './claim-mapping.ts'
import { changedFields } from './correct-claim.ts'

const READING: ClaimMapping = {
  indicatorCode: 'gdp',
  unitId: null,
  from: '2025-01-01',
  to: '2025-12-31',
  value: '114.23',
  growth: null,
  kind: 'flash',
}

test('a reading that stays as it is has no changed field', () => {
  expect(changedFields(READING, { ...READING })).toEqual([])
})

test('every field that a correction changes is named, and its content is not', () => {
  const corrected: ClaimMapping = {
    indicatorCode: null,
    unitId: 'u',
    from: '2025-12-31',
    to: '2025-12-30',
    value: '1',
    growth: '2',
    kind: 'final',
  }
  expect(changedFields(READING, corrected)).toEqual(Object.keys(READING))
  expect(changedFields(READING, { ...READING, value: '114.3' })).toEqual(['value'])
})
