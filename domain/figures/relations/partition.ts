import { FAMILIES, type Family, REST } from './families.ts'
import type { Group } from './groups.ts'
import { overlaps, sumOf } from './interval.ts'
import type { Reading } from './reading.ts'

/** Parts that together are the whole, and how we know. */
export interface Partition {
  whole: Reading
  parts: Reading[]
  /** `labels`: their names cover the whole, so a sum that differs is an error. `sum`: only the sum says so. */
  knownBy: 'labels' | 'sum'
}

/** A group is a partition when its labels cover the whole, or when a run of its parts adds up to it. */
export function partitionOf(group: Group): Partition | null {
  const labelled = coveringParts(group)
  if (labelled) return { whole: group.whole, parts: labelled, knownBy: 'labels' }
  const added = group.isNamed ? addingUp(group) : null
  return added && { whole: group.whole, parts: added, knownBy: 'sum' }
}

function coveringParts(group: Group): Reading[] | null {
  const rest = group.parts.findIndex((part) => REST.test(part.lead))
  if (rest > 0 && group.isNamed) return group.parts.slice(0, rest + 1)
  for (const family of FAMILIES) {
    const parts = filledBy(family, group)
    if (parts) return parts
  }
  return null
}

function filledBy(family: Family, { whole, parts, isNamed }: Group): Reading[] | null {
  const wholeName = nameOf(whole)
  if (family.whole ? !family.whole.test(wholeName) : family.slots.some((slot) => slot.test(wholeName))) return null
  const chosen = family.slots.map((slot) => parts.filter((part) => slot.test(nameOf(part))))
  const filled = chosen.flatMap((some) => (some.length === 1 ? some : []))
  if (filled.length !== family.slots.length || new Set(filled).size !== filled.length) return null
  const rests = filled.map((part, slot) => nameOf(part).replace(family.slots[slot] ?? '', ''))
  if (!isNamed && !rests.every((rest) => matches(rest, wholeName))) return null
  const extra = parts.filter(
    (part) => !filled.includes(part) && family.optional?.some((slot) => slot.test(nameOf(part))),
  )
  return [...filled, ...extra].sort((a, b) => a.index - b.index)
}

/** In a bare list, what is left of a part's name must be in the whole's: 外资项目 beside 招商项目, not beside 企业. */
const matches = (rest: string, whole: string): boolean => rest === '' || whole.includes(rest.slice(-2))

function addingUp({ whole, parts }: Group): Reading[] | null {
  const { level } = whole
  if (!level || whole.isRough) return null
  for (let length = parts.length; length >= 2; length--) {
    const run = parts.slice(0, length)
    if (run.some((part) => part.isRough)) continue
    if (overlaps(sumOf(run.flatMap((part) => part.level ?? [])), level)) return run
  }
  return null
}

/** What a figure counts: the words before it where they name it, else its label. */
export function nameOf({ lead, label }: Reading): string {
  return label !== '' && lead.includes(label) ? lead.replace(/\s|其中[:：]?/gu, '').slice(-16) : label
}
