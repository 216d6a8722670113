import { endAlike, type Group, isSameMeasure } from './group.ts'
import { INDICATOR_PAIRS, INNER_INDICATORS, INNER_SCOPE, type IndicatorPair } from './indicator-pairs.ts'
import type { Partition } from './partition.ts'
import { periodsAgree } from './periods-agree.ts'
import type { Reading, ReadText } from './reading.ts'
import { isCountClass } from './unit-class.ts'

/** One figure inside another by the wording or by the meaning of the two indicators. */
export interface WholeAndPart {
  whole: Reading
  part: Reading
  strength: 'hard' | 'soft'
  /** Whether last year's levels, implied by the growth rates, may be compared too. */
  hasBases: boolean
  /** False where the part may have left the list that 其中 opened: then only agreement is told. */
  isSure: boolean
}

const NEAR = 12

export function findWholesAndParts(text: ReadText, groups: Group[], partitions: Partition[]): WholeAndPart[] {
  const found = new Map<string, WholeAndPart>()
  const add = (pair: WholeAndPart) => {
    const key = `${pair.whole.index}:${pair.part.index}`
    if (!found.has(key)) found.set(key, pair)
  }
  const partitionsOf = Map.groupBy(partitions, ({ whole }) => whole)
  for (const group of groups) for (const pair of namedSubsets(group, partitionsOf.get(group.whole) ?? [])) add(pair)
  for (const pair of indicatorPairs(text)) add(pair)
  for (const pair of innerScopes(text)) add(pair)
  return [...found.values()]
}

/**
 * The figure right after 其中 is inside the whole. Those after it are where they name the same sort of thing; surely so
 * only in a list known to classify the whole, or joined by 、: 其中工业企业12家,高新技术企业35家 may have moved on.
 */
function namedSubsets({ whole, parts, isNamed, loose }: Group, partitions: Partition[]): WholeAndPart[] {
  if (!isNamed) return []
  const isClassified = partitions.some((each) => each.knownBy === 'labels')
  const added = partitions.flatMap((each) => each.parts)
  return parts
    .filter((part, i) => !added.includes(part) && (i === 0 || endAlike(part.label, parts[0]?.label ?? '')))
    .map((part) => ({
      whole,
      part,
      strength: 'hard',
      hasBases: true,
      isSure: part === parts[0] || (!loose.has(part) && (isClassified || /、\s*$|^\s*、/u.test(part.gap))),
    }))
}

function indicatorPairs(text: ReadText): WholeAndPart[] {
  const pairs: WholeAndPart[] = []
  const rulesFor = new Map<string, IndicatorPair[]>()
  for (const part of text.readings) {
    if (!part.level) continue
    const rules = rulesFor.get(part.label) ?? INDICATOR_PAIRS.filter((rule) => rule.part.test(part.label))
    rulesFor.set(part.label, rules)
    for (const rule of rules) {
      if (isCountClass(part.unitClass) !== (rule.counts ?? false)) continue
      const whole = nearestWhole(text, part, rule.whole)
      if (whole) pairs.push({ whole, part, strength: rule.strength, hasBases: rule.hasBases ?? false, isSure: true })
    }
  }
  return pairs
}

/** In the same sentence on either side, or in the same paragraph where subject and period are the same. */
function nearestWhole(text: ReadText, part: Reading, name: RegExp): Reading | null {
  for (let step = 1; step <= NEAR; step++) {
    for (const candidate of [text.readings[part.index - step], text.readings[part.index + step]]) {
      if (!candidate || candidate.at.paragraph !== part.at.paragraph) continue
      if (!name.test(candidate.label) || !isSameMeasure(candidate, part)) continue
      if (!mayShareScope(candidate, part)) continue
      if (candidate.at.sentence === part.at.sentence || candidate.claim.subject === part.claim.subject) return candidate
    }
  }
  return null
}

const SCOPE = /[全我]([国省市县区镇])/u

/** One period, and not 全市 beside 全区: figures of two scopes are no part of each other. */
function mayShareScope(a: Reading, b: Reading): boolean {
  const [scopeA, scopeB] = [SCOPE.exec(a.lead)?.[1], SCOPE.exec(b.lead)?.[1]]
  return periodsAgree(a.claim, b.claim) && (!scopeA || !scopeB || scopeA === scopeB)
}

/** 园内工业总产值 against 工业总产值 anywhere in the same document and period. */
function innerScopes(text: ReadText): WholeAndPart[] {
  const inner = text.readings.flatMap((part) => innerOf(part) ?? [])
  const names = new Set(inner.map(({ name }) => name))
  const byName = new Map<string, Reading[]>()
  for (const reading of names.size > 0 ? text.readings : []) {
    if (!names.has(reading.label) || !reading.level || reading.isAveraged) continue
    const key = keyOf(reading, reading.label)
    const named = byName.get(key)
    if (named) named.push(reading)
    else byName.set(key, [reading])
  }
  return inner.flatMap(({ part, name }) => {
    const [whole, another] = byName.get(keyOf(part, name)) ?? []
    if (!whole || another || !isSameMeasure(whole, part) || !periodsAgree(whole.claim, part.claim)) return []
    return { whole, part, strength: 'hard', hasBases: true, isSure: true }
  })
}

const keyOf = ({ at, unitClass }: Reading, name: string): string => `${at.part}:${unitClass}:${name}`

/** A figure whose label begins with a scope inside the text's own, and the name that is left of it. */
function innerOf(part: Reading): { part: Reading; name: string } | null {
  const scope = part.level ? INNER_SCOPE.exec(part.label)?.[0] : undefined
  if (!scope) return null
  const name = part.label.slice(scope.length)
  return INNER_INDICATORS.test(name) ? { part, name } : null
}
