import { type Draft, draft, numberOf, shown } from './draft.ts'
import { isSameMeasure } from './group.ts'
import type { Reading, ReadText } from './reading.ts'

const CONTRACTED = /(签约|协议|合同|协定|计划总|概算总?|总)(资金|金额|投资额?|总额|引资额?)$/u
const INVESTED = /^[，,、]?\s*(已|实际|累计|现已)*(完成投资额?|到位资金|实际到位|到位|完成固定资产投资|实际投资)/u

/** Money put into the same projects is within what was contracted for them. */
export function checkInvested(text: ReadText): Draft[] {
  return text.readings.flatMap((invested) => {
    const contracted = text.readings[invested.index - 1]
    if (!contracted?.level || !invested.level || !isPair(text, contracted, invested)) return []
    const holds = invested.level.low.lte(contracted.level.high)
    return draft(text, {
      relation: 'invested',
      kind: 'monotone',
      over: [contracted, invested],
      // What arrived may come from contracts of earlier years.
      strength: holds ? 'hard' : 'soft',
      formula: `${shown(invested)} <= ${shown(contracted)}`,
      expected: `<=${shown(contracted)}`,
      stated: numberOf(invested),
      verdict: holds ? 'consistent' : 'inconsistent',
      values: { invested: shown(invested), contracted: shown(contracted) },
    })
  })
}

/** 共引进项目38个,签约资金287亿元,完成投资67.8亿元: one set of projects, counted first. */
function isPair(text: ReadText, contracted: Reading, invested: Reading): boolean {
  if (contracted.at.sentence !== invested.at.sentence || !isSameMeasure(contracted, invested)) return false
  if (!CONTRACTED.test(contracted.label) || !INVESTED.test(invested.gap.replace(/^[^，,、]*/u, ''))) return false
  const projects = text.readings[contracted.index - 1]
  return (
    projects?.at.sentence === contracted.at.sentence &&
    projects.unitClass === 'things' &&
    /项目/u.test(projects.label + projects.lead + projects.tail)
  )
}
