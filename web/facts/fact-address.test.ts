import { expect, test } from 'vitest'
import { readFactAddress, writeFactAddress } from './fact-address.ts'

test('half an address opens nothing', () => {
  expect(readFactAddress(undefined)).toBeNull()
  expect(readFactAddress('indicator.gdp~u1~2025-01-01')).toBeNull()
})

test('an address written is read back whole', () => {
  const fact = { name: 'indicator.gdp', unitId: 'u1', from: '2025-01-01', to: '2025-12-31' }
  expect(readFactAddress(writeFactAddress(fact))).toEqual(fact)
})
