/** As much of a unit as a text's subject is held against. */
export interface NamedUnit {
  unitId: string
  parentId: string | null
  name: string
  shortName: string | null
  retiredOn: string | null
}

// The zone as its own documents call it. 全市 and 全省 are somebody else.
const WHOLE_ZONE =
  /^(?:全区|我区|本区|全县|我县|本县|开发区|经开区|高新区|新区|保税区|综保区|园区|示范区|经济开发区|经济技术开发区|高新技术产业开发区|高新技术开发区|(?:开发区|区)?(?:党工委|工委)?、?管委会|全园|我园)$/
const OFFICE = /(?:管理委员会|管委会|党工委|人民政府|办事处|街道办)$/

/** Which unit a claim's subject names: the zone itself, or a unit by its name or short name. Null where none or several fit. */
export function matchUnit(subject: string | null, units: readonly NamedUnit[]): string | null {
  if (subject === null) return null
  const name = subject.replace(/\s/g, '')
  const standing = units.filter((unit) => unit.retiredOn === null)
  const named = standing.filter((unit) => namesOf(unit).has(name) || namesOf(unit).has(name.replace(OFFICE, '')))
  if (named.length > 0) return named.length === 1 ? (named[0]?.unitId ?? null) : null
  return WHOLE_ZONE.test(name) ? (rootOf(standing)?.unitId ?? null) : null
}

export const rootOf = <U extends NamedUnit>(units: readonly U[]): U | null =>
  units.find((unit) => unit.parentId === null && unit.retiredOn === null) ?? null

function namesOf(unit: NamedUnit): Set<string> {
  const names = [unit.name, unit.shortName ?? unit.name]
  // 城东街道办事处 is spoken of as 城东街道.
  const spoken = names.map((name) => name.replace(OFFICE, (office) => (office === '街道办' ? '街道' : '')))
  return new Set([...names, ...spoken].filter((name) => name !== ''))
}
