import { expect, test } from 'vitest'
import type { Unit } from '../../contract/units.ts'
import { unitTree } from './unit-nodes.ts'

const unit = (unitId: string, parentId: string | null, position = 0): Unit => ({
  unitId,
  parentId,
  name: unitId,
  shortName: null,
  kind: 'department',
  position,
  retiredOn: null,
})

test('a unit whose parent is not in sight stands at the top', () => {
  expect(unitTree([unit('b', 'unseen')]).map((node) => node.unit.unitId)).toEqual(['b'])
})

test('children stand under their parent in the order of their positions', () => {
  const [top] = unitTree([unit('root', null), unit('second', 'root', 2), unit('first', 'root', 1)])
  expect(top?.children.map((node) => node.unit.unitId)).toEqual(['first', 'second'])
})
