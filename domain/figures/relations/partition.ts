import { FAMILIES, type Family, REST } from './families.ts'
import type { Group } from './group.ts'
import { exactly, overlaps, plus, sumOf, ZERO } from './interval.ts'
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
  const added = group.isNamed ? addingUp(group) : null
  const labelled = familiesNamedBy(parts)
    .flatMap((family) => filledBy(family, group) ?? [])
    // 外资15个,内资20个,港澳台5个 make 40: the names were not the whole of it.
    .map((covering) =>
      added && covering.every((part) => added.includes(part)) && !addsUp(whole, covering) ? added : covering,
    )
  if (labelled.length > 0) return labelled.map((covering) => ({ whole, parts: covering, knownBy: 'labels' }))
  return added ? [{ whole, parts: added, knownBy: 'sum' }] : []
}

/** What is known of 其中工业35个,其它56个 holds of the money told beside each of them. */
export function partitionsBeside(known: Partition[], groups: Group[]): Partition[] {
  const named = new Map(groups.flatMap((group) => (group.isNamed ? [[group.whole.index, group] as const] : [])))
  return known.flatMap(({ whole, parts, knownBy }) =>
    [1, 2, 3].flatMap((step) => {
      const group = named.get(whole.index + step)
      if (!group || group.whole.unitClass === whole.unitClass) return []
      const beside = parts.flatMap((part) => group.parts.find((other) => other.index === part.index + 1) ?? [])
      return beside.length === parts.length ? [{ whole: group.whole, parts: beside, knownBy }] : []
    }),
  )
}

const ANY_SLOT = new RegExp(FAMILIES.flatMap(({ slots }) => slots.map(({ source }) => source)).join('|'), 'iu')

// Worked out once for a reading: it stands in the lists of the dozen figures before it.
const familiesKnown = new WeakMap<Reading, Family[]>()

function familiesOf(reading: Reading): Family[] {
  const known = familiesKnown.get(reading)
  if (known) return known
  const families = ANY_SLOT.test(reading.name)
    ? FAMILIES.filter(({ slots }) => slots.some((slot) => slot.test(reading.name)))
    : []
  familiesKnown.set(reading, families)
  return families
}

/** Families that at least two of the parts name a slot of. */
function familiesNamedBy(parts: Reading[]): Family[] {
  const counts = new Map<Family, number>()
  for (const part of parts) for (const family of familiesOf(part)) counts.set(family, (counts.get(family) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 1).map(([family]) => family)
}

function filledBy(family: Family, { whole, parts, isNamed }: Group): Reading[][] | null {
  const isAbout = family.whole ? family.whole.test(whole.name) : !familiesOf(whole).includes(family)
  if (!isAbout) return null
  const chosen = family.slots.map((slot) => parts.filter((part) => slot.test(part.name)))
  const filled = chosen.flatMap((some) => (some.length === 1 ? some : []))
  if (filled.length !== family.slots.length || new Set(filled).size !== filled.length) return null
  const rests = filled.map((part, slot) => part.name.replace(family.slots[slot] ?? '', ''))
  if (!isNamed && !rests.every((rest) => matches(rest, whole.name))) return null
  const extra = parts.filter((part) => !filled.includes(part) && family.optional?.some((slot) => slot.test(part.name)))
  const covering = [...filled, ...extra].sort((a, b) => a.index - b.index)
  // A bare list speaks of the figure right before it.
  if (!isNamed && covering.some((part, i) => part !== parts[i])) return null
  return [covering]
}

/** In a bare list, what is left of a part's name must be in the whole's: 外资项目 beside 招商项目, not beside 企业. */
const matches = (rest: string, whole: string): boolean => rest === '' || whole.includes(rest.slice(-2))

function addingUp({ whole, parts }: Group): Reading[] | null {
  const { level } = whole
  if (whole.isRough || !level) return null
  let longest = 0
  let sum = exactly(ZERO)
  for (const [i, part] of parts.entries()) {
    if (part.isRough) break
    if (part.level) sum = i === 0 ? part.level : plus(sum, part.level)
    if (i > 0 && overlaps(sum, level)) longest = i + 1
  }
  return longest > 0 ? parts.slice(0, longest) : null
}

const addsUp = ({ level }: Reading, parts: Reading[]): boolean =>
  level !== null && overlaps(sumOf(parts.flatMap((part) => part.level ?? [])), level)
