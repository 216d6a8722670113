import { type Draft, draft, figureOf, numberOf, shown } from './draft.ts'
import { isSameMeasure } from './group.ts'
import { labelOf } from './label.ts'
import type { Reading, ReadText } from './reading.ts'

const CUMULATIVE = /累计|总数达|总量达|存量达|总面积达/u
/** What is new in a period, and not what is planned or what a thing costs in all. */
const NEW = /新增|新建|新|本月|当月|当年|今年|全年|本年|本季|季度|月|半年|建成/u
const PLANNED = /计划|目标|规划|设计|概算|总投资/u
const MAY_FALL = /利润|净|顺差|逆差|余额|存款|贷款|差额/u

/** 全年建成17.5万方,累计已达54.7万方: what is new is within what has come together. */
export function checkCumulative(text: ReadText): Draft[] {
  return text.readings.flatMap((cumulative) => {
    const before = text.readings[cumulative.index - 1]
    if (!before || before.at.sentence !== cumulative.at.sentence || !isSameMeasure(cumulative, before)) return []
    if (!CUMULATIVE.test(cumulative.lead) || CUMULATIVE.test(before.lead) || !isSameThing(before, cumulative)) return []
    if (!NEW.test(before.lead) || PLANNED.test(before.lead)) return []
    if (!before.level || !cumulative.level || MAY_FALL.test(before.label + cumulative.label)) return []
    return draft(text, {
      relation: 'cumulative',
      kind: 'monotone',
      over: [before, cumulative],
      strength: 'hard',
      formula: `${shown(before)} <= ${shown(cumulative)}`,
      expected: numberOf(before),
      stated: numberOf(cumulative),
      verdict: before.level.low.lte(cumulative.level.high) ? 'consistent' : 'inconsistent',
      values: { new: figureOf(before) + before.claim.unit, cumulative: shown(cumulative) },
    })
  })
}

/** 累计 speaks of the same thing where it names nothing of its own, or ends in the same noun. */
function isSameThing(before: Reading, cumulative: Reading): boolean {
  const own = labelOf(cumulative.gap)
  return own === '' || own.slice(-2) === before.label.slice(-2)
}
