import { expect, test } from 'vitest'
import type { Check, StoredClaim } from '../../contract/documents.ts'
import { checksByClaim } from './claim-checks.ts'
import { passes, readFilter } from './claim-filter.ts'

const open: Pick<StoredClaim, 'id' | 'state' | 'mapping'> = {
  id: 'a',
  state: 'open',
  mapping: { indicatorCode: null, unitId: null, from: null, to: null, value: null, growth: null, kind: 'flash' },
}

test('an unknown filter shows everything', () => {
  expect(readFilter('wrong')).toBe('all')
})

test('a claim without indicator counts as not mapped', () => {
  expect(passes(open, 'mapped', new Set())).toBe(false)
  expect(passes(open, 'unmapped', new Set())).toBe(true)
})

test('only what an inconsistent relation speaks of passes as inconsistent', () => {
  expect(passes(open, 'inconsistent', new Set())).toBe(false)
  expect(passes(open, 'inconsistent', new Set(['a']))).toBe(true)
})

test('a relation speaks of the claims that its quotes overlap, and of no neighbour', () => {
  const claims = [
    { id: 'a', offset: 0, quote: '出口7亿元' },
    { id: 'b', offset: 10, quote: '进口3亿元' },
    { id: 'c', offset: 20, quote: '外贸9亿元' },
  ]
  const check = { id: 'k', quote: ['出口7亿元', '9亿元'], offset: [0, 22] } as Check
  expect([...checksByClaim(claims, [check]).keys()]).toEqual(['a', 'c'])
})
