import { expect, test } from 'vitest'
import { nextSort, sortRows } from './table-sort.ts'

const rows = [
  { name: '财政', value: 3 },
  { name: '外贸', value: null },
  { name: '出口', value: 12 },
]
const keys = { name: (row: { name: string }) => row.name, value: (row: { value: number | null }) => row.value }

test('an unknown column leaves the order as it came', () => {
  expect(sortRows(rows, keys, 'colour').map((row) => row.name)).toEqual(['财政', '外贸', '出口'])
})

test('rows without a value stand last in both directions', () => {
  expect(sortRows(rows, keys, 'value').map((row) => row.value)).toEqual([3, 12, null])
  expect(sortRows(rows, keys, '-value').map((row) => row.value)).toEqual([12, 3, null])
})

test('a heading sorts upwards, then downwards, then not at all', () => {
  expect([undefined, 'name', '-name'].map((sort) => nextSort(sort, 'name'))).toEqual(['name', '-name', undefined])
})
