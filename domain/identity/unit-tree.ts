import { conflict, invalid, missing, type Refusal } from '../refusal.ts'

/** Committee, department, sub-district, village, and room for what zones add between. */
export const LEVELS_ALLOWED = 8

export interface UnitNode {
  unitId: string
  parentId: string | null
  /** From the root down to the unit itself. */
  path: readonly string[]
  retiredOn: string | null
}

export const isUnder = (unit: UnitNode, above: UnitNode): boolean => unit.path.includes(above.unitId)

/** How many levels hang below a unit, itself included. */
const heightOf = (unit: UnitNode, tree: readonly UnitNode[]): number =>
  Math.max(...tree.filter((each) => isUnder(each, unit)).map((each) => each.path.length - unit.path.length + 1), 1)

/** Why a unit cannot be put under a parent; `height` is that of the subtree which comes with it. */
function whyNotUnder(parent: UnitNode | undefined, height: number): Refusal | null {
  if (!parent) return missing('unit.none_such')
  if (parent.retiredOn !== null) return conflict('unit.closed')
  if (parent.path.length + height > LEVELS_ALLOWED) return invalid('unit.too_deep', { limit: LEVELS_ALLOWED })
  return null
}

export function whyNotAddUnit(parentId: string | null, tree: readonly UnitNode[]): Refusal | null {
  if (parentId === null) return invalid('unit.parent_needed')
  return whyNotUnder(find(tree, parentId), 1)
}

export function whyNotMoveUnit(unit: UnitNode, parentId: string, tree: readonly UnitNode[]): Refusal | null {
  if (unit.parentId === null) return conflict('unit.root_stays')
  const parent = find(tree, parentId)
  if (parent && isUnder(parent, unit)) return conflict('unit.own_descendant')
  return whyNotUnder(parent, heightOf(unit, tree))
}

export function whyNotRetireUnit(unit: UnitNode, tree: readonly UnitNode[], activePosts: number): Refusal | null {
  if (unit.parentId === null) return conflict('unit.root_stays')
  if (tree.some((each) => each.parentId === unit.unitId && each.retiredOn === null))
    return conflict('unit.has_children')
  return activePosts > 0 ? conflict('unit.has_posts') : null
}

export const whyNotRestoreUnit = (unit: UnitNode, tree: readonly UnitNode[]): Refusal | null =>
  unit.parentId === null ? null : whyNotUnder(find(tree, unit.parentId), 1)

/** The new paths of a unit and all below it, once it hangs under the parent. */
export function pathsAfterMove(
  unit: UnitNode,
  parent: UnitNode,
  tree: readonly UnitNode[],
): { unitId: string; path: string[] }[] {
  return tree
    .filter((each) => isUnder(each, unit))
    .map((each) => ({ unitId: each.unitId, path: [...parent.path, ...each.path.slice(unit.path.length - 1)] }))
}

const find = (tree: readonly UnitNode[], unitId: string) => tree.find((each) => each.unitId === unitId)
