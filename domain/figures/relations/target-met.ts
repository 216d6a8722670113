import { type Draft, draft, figureOf, shown } from './draft.ts'
import { monthEnding } from './month.ts'
import { ratioDraft } from './ratio-draft.ts'
import { gapBefore, type Reading, type ReadText } from './reading.ts'

const COMPLETION = /(完成|占)[^，,。；;\d]{0,10}(计划|目标|任务)[^，,。；;\d]{0,8}$|完成率[^，,。；;\d]{0,4}$/u
const TARGET_WORDS = /(计划|目标|任务)[^，,。；;]{0,8}$/u
const LOOK_BACK = 6
const KEPT = 4

/** 全年目标60亿元,上半年完成27.9亿元,完成率46.5%: actual over target, against the printed rate, in one sentence. */
export const checkTargetMet = (text: ReadText): Draft[] =>
  text.readings.flatMap((rate) => {
    if (
      rate.unitClass !== 'percent' ||
      rate.claim.comparison?.kind !== 'completion' ||
      !COMPLETION.test(gapBefore(text, rate))
    )
      return []
    const near = text.readings.slice(Math.max(0, rate.index - LOOK_BACK), rate.index)
    const sentence = near.filter((each) => each.at.sentence === rate.at.sentence && each.level && !each.isAveraged)
    const actual = sentence.findLast((each) => !isTarget(each))
    const targets = sentence.filter((each) => isTarget(each) && each.unitClass === actual?.unitClass)
    const [target] = targets
    if (!actual || !target || targets.length !== 1 || rate.isPlan || rate.index - actual.index > 2) return []
    if (actual.label !== '' && target.label !== '' && !areOneThing(actual.label, target.label)) return []
    return ratioDraft(text, 'target_met', 'completion', [actual, target, rate]) ?? []
  })

const isTarget = ({ claim, lead }: Reading): boolean => claim.kind === 'target' || TARGET_WORDS.test(lead)

const areOneThing = (a: string, b: string): boolean =>
  a.slice(-2) === b.slice(-2) || /计划|目标|任务/u.test(b) || b.includes(a) || a.includes(b)

/** This half-year's actual beside the year's target of the same indicator: nothing to contradict, but the rate is told. */
export function checkTargetComputed(text: ReadText): Draft[] {
  const actuals = new Map<string, Reading[]>()
  const keyOf = ({ at, label, unitClass }: Reading) => `${at.part}:${unitClass}:${label}`
  for (const reading of text.readings) {
    if (!reading.level || reading.label.length < 3 || isTarget(reading) || reading.isPlan) continue
    const known = actuals.get(keyOf(reading)) ?? []
    if (known.length < KEPT) known.push(reading)
    actuals.set(keyOf(reading), known)
  }
  return text.readings.flatMap((target) => {
    if (target.claim.kind !== 'target' || !target.level || target.isAveraged || target.label.length < 3) return []
    const found = actuals.get(keyOf(target))?.find((actual) => isEarlier(actual, target))
    return found ? (computedDraft(text, found, target) ?? []) : []
  })
}

/** A year's own figure is not progress towards the next year's target. */
function isEarlier(actual: Reading, target: Reading): boolean {
  const [from, to] = [monthEnding(actual.claim.period), monthEnding(target.claim.period)]
  if (
    from === 12 ||
    (actual.claim.from !== null &&
      target.claim.from !== null &&
      actual.claim.from.slice(0, 4) !== target.claim.from.slice(0, 4))
  )
    return false
  return (
    actual.index < target.index &&
    (from !== null || /半年|季度|月|以来|目前/u.test(actual.claim.period ?? '')) &&
    (to === null || from === null || from < to)
  )
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
