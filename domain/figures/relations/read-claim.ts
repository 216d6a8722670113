import type { FoundClaim } from '../claim.ts'
import type { Clause } from '../segment.ts'
import { growthOf } from './growth.ts'
import { isAveraged, labelOf, nounAfter } from './label.ts'
import { type Reading, TARGET_INSIDE } from './reading.ts'
import { type Roughness, roughnessOf, type Surroundings, spanOf } from './roughness.ts'
import { scaled, scaleOf } from './scale.ts'
import { isCountClass, isCountedExactly, isLevelClass, unitClassOf } from './unit-class.ts'

const CONTEXT = 60
const FORMER = /(较|比|与|去|上)?(去年|上年|上一年)(同期|同月)?(的|为|是)?\s*$/u
/** 年度计划投资, 计划总投资, 投资计划: a plan by its name, whoever reports it. */
const PLAN_NAME = /(计划|目标)(总?投资|投资额|数|额|为|是)*\s*$/u
const DONE = /仅|只|已|累计完成/u
const PLANNED = /计划|目标|任务数?|预算|确保|力争|争取|拟|将/u

/** `before` holds the readings so far; the next claim bounds the words after this one. */
export function readClaim(plain: string, claim: FoundClaim, at: Clause, before: Reading[], next?: FoundClaim): Reading {
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
  const roughness = roughnessOf(around)
  const sized = sizeOf(claim, unitClass, roughness)
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
    isRough: roughness !== null || claim.qualifier === 'about' || claim.qualifier === 'estimate',
    growth: growthOf(plain, claim),
    isPlan: isPlanned(claim, unitClass, lead),
    isAveraged: isAveragedReading(claim, unitClass, label, lead),
    isFormer: FORMER.test(lead),
    isTwin,
  }
}

function isPlanned({ kind, qualifier, comparison }: FoundClaim, unitClass: string, lead: string): boolean {
  if (isLevelClass(unitClass) && (TARGET_INSIDE.test(lead) || PLAN_NAME.test(lead))) return true
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

function sizeOf(claim: FoundClaim, unitClass: string, roughness: Roughness | null) {
  const nothing = { level: null, printed: null, isExact: false }
  if (claim.figure === null || claim.value === null || claim.scale_value === null) return nothing
  if (!isLevelClass(unitClass) || isChange(claim) || !/^\d+(\.\d+)?$/.test(claim.figure)) return nothing
  const scale = scaleOf(claim.value, claim.scale_value)
  const isExact = isCountedExactly(unitClass, claim.figure, scale.zeros === 0 ? 1 : scale.factor.toNumber())
  const printed = scaled(claim.figure, scale)
  return { level: spanOf(claim.figure, printed, scale, isExact, roughness, claim.qualifier), printed, isExact }
}

/** 减少35.7亿元, 增加7个: the figure is the change itself, not a level. */
const isChange = (claim: FoundClaim): boolean =>
  claim.comparison !== null &&
  claim.comparison.kind !== 'rank' &&
  claim.comparison.value === claim.value &&
  claim.comparisonFigure === claim.figure &&
  claim.comparison.unit.replace(/元$/, '') === claim.unit.replace(/元$/, '')
