import { Decimal } from 'decimal.js'
import type { FoundClaim } from '../claim.ts'
import { type Clause, segment } from '../segment.ts'
import type { SourceText } from '../source-text.ts'
import { type Growth, growthOf } from './growth.ts'
import { type Interval, times } from './interval.ts'
import { isAveraged, labelOf, nounAfter } from './label.ts'
import { isRough, type Surroundings, spanOf } from './roughness.ts'
import { isCountClass, isCountedExactly, isLevelClass, unitClassOf } from './unit-class.ts'

/** A claim as the arithmetic sees it: where it stands, what it names, and the interval its printed figure allows. */
export interface Reading {
  claim: FoundClaim
  index: number
  at: Clause
  /** From the figure before it, or from the start of its clause. */
  lead: string
  tail: string
  label: string
  /** What the figure counts: the words before it where they name it, else its label. */
  name: string
  /** The words between the figure before and this one, at most 80 characters of them. */
  gap: string
  unitClass: string
  /** In the base unit; null for rates, ranks, changes and lost figures. */
  level: Interval | null
  /** The printed figure in the base unit. */
  printed: Decimal | null
  isExact: boolean
  isRough: boolean
  growth: Growth | null
  isPlan: boolean
  isAveraged: boolean
  /** 较去年同期453件: last year's figure, told for comparison. */
  isFormer: boolean
  /** A second claim about the figure of the one before it. */
  isTwin: boolean
}

export interface ReadText {
  source: SourceText
  clauses: Clause[]
  /** In the order of the text. */
  readings: Reading[]
}

const CONTEXT = 60
const FORMER = /(较|比|与|去|上)?(去年|上年|上一年)(同期|同月)?(的|为|是)?\s*$/u
/** 完成年度目标任务132个的59.09%: the target told inside its completion. */
export const TARGET_INSIDE =
  /(完成|占)[^，,。；;\d]{0,14}(目标|任务|计划|预算)(任务|目标)?(数|额|总数|总额)?(的|为)?\s*$/u
const DONE = /仅|只|已|累计完成/u
const PLANNED = /计划|目标|任务数?|预算|确保|力争|争取|拟|将/u

export function readClaims(source: SourceText, claims: FoundClaim[]): ReadText {
  const clauses = segment(source.plain)
  const inOrder = [...claims].sort((a, b) => a.numberStart - b.numberStart || a.numberEnd - b.numberEnd)
  const readings: Reading[] = []
  let clause = 0
  for (const claim of inOrder) {
    while (clause + 1 < clauses.length && (clauses[clause]?.end ?? 0) <= claim.numberStart) clause++
    const at = clauses[clause]
    if (at) readings.push(readOne(source.plain, claim, at, readings, inOrder[readings.length + 1]))
  }
  giveGrowthBack(readings)
  return { source, clauses, readings }
}

/** 78个,完成年度目标132个的59%,增长16%, and 499件,较去年同期453件,上升10%: the growth is that of the first figure. */
function giveGrowthBack(readings: Reading[]): void {
  for (const reading of readings) {
    const owner = readings
      .slice(Math.max(0, reading.index - 3), reading.index)
      .findLast((each) => each.claim.numberStart < reading.claim.numberStart)
    if (!reading.growth || !(reading.isFormer || (reading.level && TARGET_INSIDE.test(reading.lead)))) continue
    if (owner?.at.sentence === reading.at.sentence && owner.unitClass === reading.unitClass && owner.level)
      owner.growth ??= reading.growth
    reading.growth = null
  }
}

function readOne(plain: string, claim: FoundClaim, at: Clause, before: Reading[], next?: FoundClaim): Reading {
  const last = before.at(-1)
  const from = Math.max(at.start, last?.claim.numberEnd ?? 0, claim.numberStart - CONTEXT)
  const isTwin = last?.claim.numberStart === claim.numberStart
  const lead = isTwin ? last.lead : plain.slice(from, claim.numberStart)
  const until = Math.min(at.end, next ? Math.max(next.numberStart, claim.numberEnd) : at.end, claim.numberEnd + CONTEXT)
  const tail = plain.slice(claim.numberEnd, until)
  const label = ownLabel(lead, tail, last, claim)
  const unitClass = unitClassOf(claim)
  const around: Surroundings = {
    before: lead,
    printed: plain.slice(claim.numberStart, claim.numberEnd),
    after: tail.replace(/^[)）\s]+/u, ''),
  }
  const sized = sizeOf(claim, unitClass, around)
  return {
    claim,
    index: before.length,
    at,
    lead,
    tail,
    label,
    name: label !== '' && lead.includes(label) ? lead.replace(/\s|其中[:：]?/gu, '').slice(-16) : label,
    gap: isTwin
      ? last.gap
      : plain.slice(Math.max(last?.claim.numberEnd ?? 0, claim.numberStart - 80), claim.numberStart),
    unitClass,
    ...sized,
    isRough: isRough(around) || claim.qualifier === 'about' || claim.qualifier === 'estimate',
    growth: growthOf(plain, claim),
    isPlan: isPlanned(claim, unitClass, lead),
    isAveraged: isAveragedReading(claim, unitClass, label, lead),
    isFormer: FORMER.test(lead),
    isTwin,
  }
}

function isPlanned({ kind, qualifier, comparison }: FoundClaim, unitClass: string, lead: string): boolean {
  if (isLevelClass(unitClass) && TARGET_INSIDE.test(lead)) return true
  // 仅完成年度计划的35%: done, though the words name the plan.
  if (comparison?.kind === 'completion' && DONE.test(lead)) return false
  return kind === 'target' || qualifier === 'target' || (qualifier !== 'actual' && PLANNED.test(lead.slice(-12)))
}

/** What is counted in pieces is averaged only where the words say so; 人均 and 单价 are in the names of amounts. */
function isAveragedReading({ indicator }: FoundClaim, unitClass: string, label: string, lead: string): boolean {
  if (/人均|户均|平均|每/u.test(lead)) return true
  return !isCountClass(unitClass) && (isAveraged(lead) || isAveraged(label) || isAveraged(indicator))
}

function ownLabel(lead: string, tail: string, last: Reading | undefined, claim: FoundClaim): string {
  const named = labelOf(lead)
  if (named) return named
  const noun = nounAfter(tail)
  if (noun.length > 1) return noun
  // 57批173人次: the second figure counts what the first one named.
  if (lead.trim() === '' && last && claim.numberStart - last.claim.numberEnd <= 1) return last.label
  return labelOf(claim.indicator)
}

function sizeOf(claim: FoundClaim, unitClass: string, around: Surroundings) {
  const nothing = { level: null, printed: null, isExact: false }
  if (claim.figure === null || claim.value === null || claim.scale_value === null) return nothing
  if (!isLevelClass(unitClass) || isChange(claim) || !/^\d+(\.\d+)?$/.test(claim.figure)) return nothing
  const scale = claim.value === 0 ? new Decimal(1) : new Decimal(claim.scale_value).div(claim.value)
  const isExact = isCountedExactly(unitClass, claim.figure, scale.toNumber())
  const level = times(spanOf(claim.figure, isExact, around, claim.qualifier), scale)
  return { level, printed: new Decimal(claim.figure).times(scale), isExact }
}

/** 减少35.7亿元, 增加7个: the figure is the change itself, not a level. */
const isChange = (claim: FoundClaim): boolean =>
  claim.comparison !== null &&
  claim.comparison.kind !== 'rank' &&
  claim.comparison.value === claim.value &&
  claim.comparisonFigure === claim.figure &&
  claim.comparison.unit.replace(/元$/, '') === claim.unit.replace(/元$/, '')
