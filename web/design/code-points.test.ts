import { expect, test } from 'vitest'
import { codeUnitIndex } from './code-points.ts'

test('an offset past the end points at the end', () => {
  expect(codeUnitIndex('台账')(9)).toBe(2)
  expect(codeUnitIndex('台𠮷账')(9)).toBe(4)
})

test('offsets count code points where a character takes two units', () => {
  const at = codeUnitIndex('台𠮷账😀数')
  expect([0, 1, 2, 3, 4].map(at)).toEqual([0, 1, 3, 4, 6])
})
