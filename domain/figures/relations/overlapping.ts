import { type Draft, draft, figureOf, numberOf } from './draft.ts'
import type { Reading, ReadText } from './reading.ts'

const BOTH = /(更有|其中有?|同时)[^，,。；;]{0,4}$/u
const SHARED = /都|均|同时|两项/u

/** 14个县市区…5个没有…7个还是空白…更有两个…都: the two are in both sets, so the sets together are 5+7-2 of 14. */
export function checkOverlapping(text: ReadText): Draft[] {
  return text.readings.flatMap((both) => {
    if (!both.isExact || !BOTH.test(both.lead)) return []
    const [whole, first, second] = text.readings.slice(Math.max(0, both.index - 3), both.index)
    if (!whole || !first || !second || !isFour(both, [whole, first, second])) return []
    const counts = { first: numberOf(first), second: numberOf(second), both: numberOf(both), whole: numberOf(whole) }
    const union = counts.first + counts.second - counts.both
    const holds = union <= counts.whole && counts.both <= Math.min(counts.first, counts.second)
    return draft(text, {
      relation: 'overlapping',
      kind: 'parts_sum',
      over: [whole, first, second, both],
      strength: 'hard',
      formula: `${figureOf(first)}+${figureOf(second)}-${figureOf(both)} = ${union} <= ${figureOf(whole)}`,
      expected: union,
      stated: counts.whole,
      verdict: holds ? 'consistent' : 'inconsistent',
      values: { ...counts, union },
    })
  })
}

function isFour(both: Reading, others: Reading[]): boolean {
  if (!SHARED.test(both.tail)) return false
  return others.every(
    (each) =>
      each.at.sentence === both.at.sentence && each.unitClass === both.unitClass && each.isExact && !each.isRough,
  )
}
