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

/** The partitions in a group: by labels that cover the whole, else by a run of parts that adds up to it. */
export function partitionsOf(group: Group): Partition[] {
  const { whole, parts } = group
  const rest = group.isNamed ? parts.findIndex((part) => REST.test(part.lead)) : -1
  if (rest > 0) return [{ whole, parts: parts.slice(0, rest + 1), knownBy: 'labels' }]
  const labelled = FAMILIES.flatMap((family) => filledBy(family, group) ?? [])
  if (labelled.length > 0) return labelled.map((covering) => ({ whole, parts: covering, knownBy: 'labels' }))
  const added = group.isNamed ? addingUp(group) : null
  return added ? [{ whole, parts: added, knownBy: 'sum' }] : []
}

/** What is known of 其中工业35个,其它56个 holds of the money told beside each of them. */
export function partitionsBeside(known: Partition[], groups: Group[]): Partition[] {
  return known.flatMap(({ whole, parts, knownBy }) =>
    groups.flatMap((group) => {
      const beside = parts.flatMap((part) => group.parts.find((other) => other.index === part.index + 1) ?? [])
      const follows = group.isNamed && group.whole.index > whole.index && group.whole.index - whole.index <= 3
      return follows && group.whole.unitClass !== whole.unitClass && beside.length === parts.length
        ? [{ whole: group.whole, parts: beside, knownBy }]
        : []
    }),
  )
}

function filledBy(family: Family, { whole, parts, isNamed }: Group): Reading[][] | null {
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
  const covering = [...filled, ...extra].sort((a, b) => a.index - b.index)
  // A bare list speaks of the figure right before it.
  if (!isNamed && covering.some((part, i) => part !== parts[i])) return null
  return [covering]
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
