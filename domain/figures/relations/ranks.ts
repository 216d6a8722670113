import { type Draft, draft, figureOf, numberOf } from './draft.ts'
import type { Reading, ReadText } from './reading.ts'

const RANKED = /^[^，,。；;]{0,14}(中|里)?[^，,。；;]{0,6}(第|排|居|列|位)/u
const FALLS = /(退|降|跌|下滑|滑|后移|落)[^，,。；;\d]{0,3}(至|到|为)[^，,。；;\d]{0,3}第?$/u
const RISES = /(前移|升|进|跃|提升|上升|提高|前进)[^，,。；;\d]{0,4}(至|到|为|居)[^，,。；;\d]{0,3}第?$/u
const FROM_THE_BOTTOM = /倒数|末|后\d/u

/** A rank is at most the number ranked; a fall has the larger number, a rise the smaller. */
export const checkRanks = (text: ReadText): Draft[] =>
  text.readings.flatMap((rank) => {
    if (rank.unitClass !== 'rank' || rank.claim.value === null) return []
    const before = text.readings[rank.index - 1]
    if (!before || before.at.sentence !== rank.at.sentence || before.claim.value === null) return []
    return [rankOf(text, before, rank), rankMove(text, before, rank)].flatMap((each) => each ?? [])
  })

function rankOf(text: ReadText, ranked: Reading, rank: Reading): Draft | null {
  if (!['things', 'firms'].includes(ranked.unitClass) || ranked.at.clause !== rank.at.clause) return null
  if (!RANKED.test(rank.gap) || !ranked.isExact || ranked.isRough) return null
  return draft(text, {
    relation: 'rank_of',
    kind: 'monotone',
    over: [rank, ranked],
    strength: 'hard',
    formula: `${figureOf(rank)} <= ${figureOf(ranked)}`,
    expected: `<=${figureOf(ranked)}`,
    stated: rank.claim.value,
    verdict: numberOf(rank) <= numberOf(ranked) ? 'consistent' : 'inconsistent',
    values: { rank: numberOf(rank), ranked: numberOf(ranked) },
  })
}

function rankMove(text: ReadText, from: Reading, to: Reading): Draft | null {
  if (from.unitClass !== 'rank') return null
  const gap = to.gap
  if (FROM_THE_BOTTOM.test(gap) || FROM_THE_BOTTOM.test(from.lead)) return null
  const [falls, rises] = [FALLS.test(gap), RISES.test(gap)]
  if (falls === rises) return null
  const holds = falls ? numberOf(to) > numberOf(from) : numberOf(to) < numberOf(from)
  return draft(text, {
    relation: 'rank_move',
    kind: 'monotone',
    over: [from, to],
    strength: 'hard',
    formula: `${figureOf(to)} ${falls ? '>' : '<'} ${figureOf(from)}`,
    expected: `${falls ? '>' : '<'}${figureOf(from)}`,
    stated: to.claim.value,
    verdict: holds ? 'consistent' : 'inconsistent',
    values: { from: numberOf(from), to: numberOf(to) },
  })
}
