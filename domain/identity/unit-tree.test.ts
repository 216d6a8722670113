import { expect, test } from 'vitest'
import {
  LEVELS_ALLOWED,
  pathsAfterMove,
  type UnitNode,
  whyNotAddUnit,
  whyNotMoveUnit,
  whyNotRestoreUnit,
  whyNotRetireUnit,
} from './unit-tree.ts'

const unit = (path: string, retiredOn: string | null = null): UnitNode => {
  const steps = path.split('/')
  return { unitId: steps.at(-1) ?? '', parentId: steps.at(-2) ?? null, path: steps, retiredOn }
}
const tree = [
  unit('committee'),
  unit('committee/street'),
  unit('committee/street/village'),
  unit('committee/street/village/team'),
  unit('committee/office'),
  unit('committee/closed', '2026-01-01'),
]
const [committee, street, village, team, office, closed] = tree as [
  UnitNode,
  UnitNode,
  UnitNode,
  UnitNode,
  UnitNode,
  UnitNode,
]

test('a unit cannot be moved under itself or under a unit below it', () => {
  expect(whyNotMoveUnit(street, 'street', tree)?.code).toBe('unit.own_descendant')
  expect(whyNotMoveUnit(street, 'team', tree)?.code).toBe('unit.own_descendant')
})

test('the committee stays at the top', () => {
  expect(whyNotMoveUnit(committee, 'street', tree)?.code).toBe('unit.root_stays')
  expect(whyNotRetireUnit(committee, tree, 0)?.code).toBe('unit.root_stays')
})

test('a unit cannot be moved under one that is unknown or retired', () => {
  expect(whyNotMoveUnit(street, 'elsewhere', tree)?.code).toBe('unit.none_such')
  expect(whyNotMoveUnit(street, 'closed', tree)?.code).toBe('unit.closed')
})

test('a unit cannot take its subtree deeper than the levels allowed', () => {
  const steps = Array.from({ length: LEVELS_ALLOWED - 2 }, (_, i) => `level${i}`)
  const deep = [...tree, ...steps.map((_, i) => unit(['committee', ...steps.slice(0, i + 1)].join('/')))]
  const last = steps.at(-1) ?? ''
  expect(whyNotMoveUnit(street, last, deep)?.code).toBe('unit.too_deep')
  expect(whyNotMoveUnit(office, last, deep)).toBeNull()
})

test('a moved unit takes all below it along', () => {
  expect(pathsAfterMove(village, office, tree)).toEqual([
    { unitId: 'village', path: ['committee', 'office', 'village'] },
    { unitId: 'team', path: ['committee', 'office', 'village', 'team'] },
  ])
})

test('a unit with active units below it or with posts cannot be retired', () => {
  expect(whyNotRetireUnit(village, tree, 0)?.code).toBe('unit.has_children')
  expect(whyNotRetireUnit(team, tree, 1)?.code).toBe('unit.has_posts')
  expect(whyNotRetireUnit(team, tree, 0)).toBeNull()
})

test('a unit is added below an active one and restored below an active one only', () => {
  expect(whyNotAddUnit(null, tree)?.code).toBe('unit.parent_needed')
  expect(whyNotAddUnit('closed', tree)?.code).toBe('unit.closed')
  expect(whyNotAddUnit('team', tree)).toBeNull()
  const orphan = unit('committee/closed/room', '2026-01-01')
  expect(whyNotRestoreUnit(orphan, [...tree, orphan])?.code).toBe('unit.closed')
  expect(whyNotRestoreUnit(closed, tree)).toBeNull()
})
