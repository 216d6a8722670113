import { Decimal } from 'decimal.js'
import { type Draft, draft, figureOf, shown } from './draft.ts'
import type { Growth } from './growth.ts'
import { overlaps, roundedAround, sumOf } from './interval.ts'
import type { Reading, ReadText } from './reading.ts'

const AGAINST_EARLIER =
  /(较|比)(一季度|上半年|前三季度|上季度|1-\d+月份?)[^，,。；;\d]{0,6}(提高|提升|加快|上升|回升|回落|下降|放缓)[^，,。；;\d]{0,2}$/u
const SLOWER = /回落|下降|放缓/u

/** 增长5.5%,较一季度提高1.5个百分点: the first quarter grew by 4.0 %; held against that figure where it is printed. */
export const checkEarlierGrowth = (text: ReadText): Draft[] =>
  text.readings.flatMap((change) => {
    const now = text.readings[change.index - 1]
    const figure = change.claim.figure
    if (change.unitClass !== 'percent_points' || !figure || now?.at.sentence !== change.at.sentence) return []
    const words = AGAINST_EARLIER.exec(change.gap)
    if (!words || now.growth?.direction !== 'up' || change.at.clause - now.at.clause > 2) return []
    const told = toldEarlier(text, now, words[2] ?? '')
    const sign = SLOWER.test(words[3] ?? '') ? 1 : -1
    return told?.growth
      ? heldAgainst(text, [now, now.growth], change, [told, told.growth], sign)
      : computed(text, [now, now.growth], change, sign)
  })

function computed(text: ReadText, [now, growth]: [Reading, Growth], change: Reading, sign: number): Draft {
  const expected = new Decimal(growth.figure).plus(new Decimal(figureOf(change)).times(sign))
  return draft(text, {
    relation: 'growth_before',
    kind: 'yoy_pair',
    over: [now, change],
    strength: 'soft',
    verdict: 'consistent',
    formula: `${growth.figure}${sign < 0 ? '-' : '+'}${figureOf(change)} = ${expected}`,
    expected: expected.toNumber(),
    stated: null,
    values: { growth: growth.text, change: shown(change), expected: `${expected}%` },
  })
}

/** Quarters and half-years are revised apart: a difference beyond rounding is no proof, and nothing is said of it. */
function heldAgainst(
  text: ReadText,
  [now, growth]: [Reading, Growth],
  change: Reading,
  [told, stated]: [Reading, Growth],
  sign: number,
): Draft[] {
  const expected = new Decimal(growth.figure).plus(new Decimal(figureOf(change)).times(sign))
  const span = roundedAround(figureOf(change))
  const moved = sign > 0 ? span : { low: span.high.neg(), high: span.low.neg() }
  const agrees = expected.eq(stated.figure) && stated.direction === 'up'
  if (!agrees && !overlaps(sumOf([roundedAround(growth.figure), moved]), roundedAround(stated.figure))) return []
  return [
    draft(text, {
      relation: 'earlier_growth',
      kind: 'yoy_pair',
      over: [now, change, told],
      strength: 'soft',
      formula: `${growth.figure}${sign < 0 ? '-' : '+'}${figureOf(change)} vs ${stated.figure}`,
      expected: expected.toNumber(),
      stated: Number(stated.figure),
      verdict: agrees ? 'consistent' : 'within_rounding',
      values: { growth: growth.text, change: shown(change), expected: `${expected}%`, stated: stated.text },
    }),
  ]
}

const toldEarlier = (text: ReadText, now: Reading, period: string): Reading | undefined =>
  text.readings
    .slice(Math.max(0, now.index - 20), now.index)
    .findLast(
      (each) =>
        each.label !== '' &&
        each.label === now.label &&
        each.growth !== null &&
        (each.claim.period ?? '').includes(period),
    )
