import { type Draft, draft, figureOf, shown } from './draft.ts'
import { monthEnding } from './month.ts'
import { ratioDraft } from './ratio-draft.ts'
import { type Reading, type ReadText, TARGET_INSIDE } from './reading.ts'

const COMPLETION = /(完成|占)[^，,。；;\d]{0,10}(计划|目标|任务)[^，,。；;\d]{0,8}$|完成率[^，,。；;\d]{0,4}$/u
const TARGET_WORDS = /(计划|目标|任务)[^，,。；;]{0,8}$/u
const LOOK_BACK = 6
const KEPT = 4
/** Names that every project has: one project's money says nothing of another's plan. */
const COMMON_NAMES =
  /^(项目)?(总投资|投资|完成投资|投入资金|资金|金额|协议投资|到位资金|引进项目|项目|企业|总额|营业收入|产值)$/u

/** 全年目标60亿元,上半年完成27.9亿元,完成率46.5%; 完成27.9亿元,完成年度目标60亿元的46.5%. */
export const checkTargetMet = (text: ReadText): Draft[] =>
  text.readings.flatMap((rate) => {
    if (rate.unitClass !== 'percent' || rate.claim.value === null) return []
    const told = insideTarget(text, rate) ?? separateTarget(text, rate)
    return told ? (ratioDraft(text, 'target_met', 'completion', [told.actual, told.target, rate]) ?? []) : []
  })

interface Told {
  actual: Reading
  target: Reading
}

/** 78个,完成年度目标132个的59.09%: the figure before the target is what was done. */
function insideTarget(text: ReadText, rate: Reading): Told | null {
  const [actual, target] = [text.readings[rate.index - 2], text.readings[rate.index - 1]]
  if (!target || !TARGET_INSIDE.test(target.lead) || rate.gap.trim() !== '的') return null
  if (actual?.at.sentence !== rate.at.sentence || actual.unitClass !== target.unitClass || actual.isPlan) return null
  return { actual, target }
}

/** The one target told before, in this sentence or the last, and the first thing done after it. */
function separateTarget(text: ReadText, rate: Reading): Told | null {
  if (rate.claim.comparison?.kind !== 'completion' || !COMPLETION.test(rate.gap) || rate.isPlan) return null
  const near = text.readings.slice(Math.max(0, rate.index - LOOK_BACK), rate.index).filter((each) => isNear(each, rate))
  const actual = near.findLast((each) => each.level && !isTarget(each))
  const targets = near.filter((each) => isTarget(each) && each.unitClass === actual?.unitClass)
  const [target] = targets
  if (!actual || !target || targets.length !== 1 || rate.index - actual.index > 2) return null
  const between = text.readings.slice(target.index + 1, rate.index)
  if (between.some((each) => each.claim.comparison?.kind === 'completion' || each.gap.includes('其中'))) return null
  return actual.label === '' || target.label === '' || areOneThing(actual.label, target.label)
    ? { actual, target }
    : null
}

const isNear = (each: Reading, rate: Reading): boolean =>
  each.at.paragraph === rate.at.paragraph &&
  rate.at.sentence - each.at.sentence < 2 &&
  !each.isAveraged &&
  !each.isFormer &&
  !/总投资$/u.test(each.label)

const isTarget = ({ claim, lead }: Reading): boolean => claim.kind === 'target' || TARGET_WORDS.test(lead)

const areOneThing = (a: string, b: string): boolean =>
  a.slice(-2) === b.slice(-2) || /计划|目标|任务/u.test(b) || b.includes(a) || a.includes(b)

/** This half-year's actual beside the year's target of the same indicator: nothing to contradict, but the rate is told. */
export function checkTargetComputed(text: ReadText): Draft[] {
  const targets = text.readings.filter((each) => each.claim.kind === 'target' && isNamed(each))
  const labels = new Set(targets.map(({ label }) => label))
  const actuals = new Map<string, Reading[]>()
  const keyOf = ({ at, label, unitClass }: Reading) => `${at.part}:${unitClass}:${label}`
  for (const reading of text.readings) {
    if (!labels.has(reading.label) || !isNamed(reading)) continue
    if (isTarget(reading) || reading.isPlan || reading.isFormer) continue
    const known = actuals.get(keyOf(reading)) ?? []
    if (known.length < KEPT) known.push(reading)
    actuals.set(keyOf(reading), known)
  }
  return targets.flatMap((target) => {
    const found = actuals.get(keyOf(target))?.find((actual) => isEarlier(actual, target))
    return found ? (computedDraft(text, found, target) ?? []) : []
  })
}

const isNamed = ({ level, label, isAveraged }: Reading): boolean =>
  level !== null && !isAveraged && label.length > 2 && !COMMON_NAMES.test(label)

/** A year's own figure is not progress towards the next year's target. */
function isEarlier({ claim, index }: Reading, target: Reading): boolean {
  const [from, to] = [monthEnding(claim.period), monthEnding(target.claim.period)]
  const years = [claim.from?.slice(0, 4), target.claim.from?.slice(0, 4)]
  if (index > target.index || from === 12 || (years[0] && years[1] && years[0] !== years[1])) return false
  if (from === null) return /以来|目前/u.test(claim.period ?? '')
  return to === null || from < to
}

function computedDraft(text: ReadText, actual: Reading, target: Reading): Draft | null {
  if (!actual.printed || !target.printed?.gt(0)) return null
  const expected = actual.printed.div(target.printed).times(100).toDecimalPlaces(1).toNumber()
  return draft(text, {
    relation: 'target_computed',
    kind: 'completion',
    over: [actual, target],
    strength: 'soft',
    formula: `${figureOf(actual)}/${figureOf(target)} = ${expected}%`,
    expected,
    stated: null,
    verdict: 'consistent',
    values: { actual: shown(actual), target: shown(target), expected: `${expected}%` },
  })
}
