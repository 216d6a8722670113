import type { FoundClaim } from '../claim.ts'

/** Units that may be added to or held against each other once scaled; figures of two classes are never compared. */
const CLASSES: [string, RegExp][] = [
  ['rank', /^位\(|^名次/],
  ['percent', /%|‰/],
  ['percent_points', /百分点/],
  ['dollars', /美元|美金/],
  ['other_money', /欧元|港元|港币|日元|英镑/],
  ['yuan', /元$|^[十百千万]*[亿万]$|人民币/],
  ['persons', /人次|人$|名$|^[千万亿]?位$/],
  ['batches', /批/],
  ['matters', /件|起$|宗$|例$/],
  ['firms', /家$|户$/],
  ['things', /个$|项$/],
  ['area', /平方|㎡|m2|m²|亩|公顷|平米|万?方$/],
  ['volume', /立方|m3|m³/],
  ['length', /公里|千米|米$|km|^m$/],
  ['mass', /吨|公斤|千克|kg/],
  ['time', /天$|日$|年$|月$|小时|分钟|周$/],
  ['multiple', /倍/],
]

export const unitClassOf = (claim: FoundClaim): string => (claim.kind === 'ranking' ? 'rank' : classOf(claim.unit))

// Offices print a few dozen units; what is remembered is bounded all the same.
const known = new Map<string, string>()
const MOST_KNOWN = 500

function classOf(printed: string): string {
  const before = known.get(printed)
  if (before !== undefined) return before
  const unit = printed.replace(/\s|\(.*\)$/g, '')
  const found = CLASSES.find(([, pattern]) => pattern.test(unit))?.[0] ?? unit.replace(/^[十百千万亿]+/, '')
  if (known.size < MOST_KNOWN) known.set(printed, found)
  return found
}

const WHOLE_NUMBERS = new Set(['persons', 'batches', 'matters', 'firms', 'things'])
const MEASURED = new Set(['yuan', 'dollars', 'other_money', 'area', 'volume', 'length', 'mass', 'time', 'multiple'])
const NOT_LEVELS = new Set(['percent', 'percent_points', 'rank', 'multiple'])

export const isCountClass = (unitClass: string): boolean => WHOLE_NUMBERS.has(unitClass)

/** Counted in whole pieces and printed without 万 or 亿: such a figure is exact. */
export const isCountedExactly = (unitClass: string, figure: string, scale: number): boolean =>
  scale === 1 &&
  !figure.includes('.') &&
  (WHOLE_NUMBERS.has(unitClass) || !MEASURED.has(unitClass)) &&
  !NOT_LEVELS.has(unitClass)

/** Levels can be added up; percentages, points and ranks cannot. */
export const isLevelClass = (unitClass: string): boolean => !NOT_LEVELS.has(unitClass)
