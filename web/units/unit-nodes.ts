import type { Unit } from '../../contract/units.ts'

export interface UnitNode {
  unit: Unit
  children: UnitNode[]
}

/** The tree of a flat list; a unit whose parent the reader may not see stands at the top. */
export function unitTree(units: readonly Unit[]): UnitNode[] {
  const nodes = new Map(units.map((unit) => [unit.unitId, { unit, children: [] as UnitNode[] }]))
  const tops: UnitNode[] = []
  for (const node of nodes.values()) {
    const parent = node.unit.parentId === null ? undefined : nodes.get(node.unit.parentId)
    const siblings = parent ? parent.children : tops
    siblings.push(node)
  }
  const byPlace = (a: UnitNode, b: UnitNode) => a.unit.position - b.unit.position
  for (const node of nodes.values()) node.children.sort(byPlace)
  return tops.sort(byPlace)
}
