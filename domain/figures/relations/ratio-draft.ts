import { Decimal } from 'decimal.js'
import type { Check, Verdict } from '../check.ts'
import { type Draft, draft, figureOf, shown } from './draft.ts'
import { dividedBy, type Interval, overlaps, roundedAround, shownLike, times } from './interval.ts'
import type { Reading, ReadText } from './reading.ts'

export type RatioRelation = 'share_of_whole' | 'done_rate' | 'target_met'

/** A part over a whole held against a printed percentage. Null where one of them has no plain figure. */
export function judgedRatio(
  part: Reading,
  whole: Reading,
  rate: Reading,
): { verdict: Verdict; expected: string } | null {
  const { figure } = rate.claim
  if (!part.level || !whole.level || !part.printed || !whole.printed?.gt(0) || !figure || !/^\d+(\.\d+)?$/.test(figure))
    return null
  if (part.isRough || whole.isRough || rate.isRough || whole.level.low.lte(0)) return null
  const expected = shownLike(part.printed.div(whole.printed).times(100), figure)
  if (new Decimal(expected).eq(figure)) return { verdict: 'consistent', expected }
  const possible = times(dividedBy(part.level, whole.level), new Decimal(100))
  const stated: Interval = roundedAround(figure)
  return { verdict: overlaps(possible, stated) ? 'within_rounding' : 'inconsistent', expected }
}

export function ratioDraft(
  text: ReadText,
  relation: RatioRelation,
  kind: Check['kind'],
  [part, whole, rate]: [Reading, Reading, Reading],
  strength: Check['strength'] = 'hard',
): Draft | null {
  const judged = judgedRatio(part, whole, rate)
  if (!judged) return null
  const over = part === whole ? [part, rate] : [part, whole, rate]
  return draft(text, {
    relation,
    kind,
    over,
    strength,
    verdict: judged.verdict,
    formula: `${figureOf(part)}/${figureOf(whole)} vs ${figureOf(rate)}%`,
    expected: Number(judged.expected),
    stated: rate.claim.value,
    values: { part: shown(part), whole: shown(whole), stated: shown(rate), expected: `${judged.expected}%` },
  })
}
