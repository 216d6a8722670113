import { expect, test } from 'vitest'
import { canonicalEvent, firstAlteration } from './chain.ts'

const row = (sequence: string, digest = `d${sequence}`) => ({ sequence, digest })

test('the first altered row is named, whether changed, missing or added', () => {
  const sealed = [row('1'), row('2'), row('9')]
  expect(firstAlteration(sealed, [row('1'), row('2', 'other'), row('9')])).toEqual({ what: 'changed', sequence: '2' })
  expect(firstAlteration(sealed, [row('1'), row('9')])).toEqual({ what: 'missing', sequence: '2' })
  expect(firstAlteration(sealed, [row('1'), row('2')])).toEqual({ what: 'missing', sequence: '9' })
  expect(firstAlteration(sealed, [row('1'), row('2'), row('5'), row('9')])).toEqual({ what: 'added', sequence: '5' })
  expect(firstAlteration(sealed, sealed)).toBeNull()
})

test('moving text from one column into the next gives another form', () => {
  const base = {
    sequence: '1',
    kind: 'unit.added',
    subjectKind: 'unit',
    subjectId: 'ab',
    occurredAt: '',
    onDate: '',
    byUserId: 'c',
    forUserId: null,
    postId: null,
    unitId: null,
    data: '{}',
  }
  expect(canonicalEvent(base)).not.toBe(canonicalEvent({ ...base, subjectId: 'a', byUserId: 'bc' }))
  expect(canonicalEvent(base)).not.toBe(canonicalEvent({ ...base, byUserId: null, forUserId: 'c' }))
})
