import { Decimal } from 'decimal.js'
import type { Verdict } from '../check.ts'
import { type Draft, draft, figureOf, shown } from './draft.ts'
import { dividedBy, type Interval, overlaps, roundedAround, shownLike, times } from './interval.ts'
import { haveNominalGrowth } from './part-of-whole.ts'
import type { Reading, ReadText } from './reading.ts'

/** A growth rate beside another statement of the same growth: the amount (增加7个、增长20%), or both levels (由40家增加到56家). */
export const checkGrowthToldTwice = (text: ReadText): Draft[] =>
  text.readings.flatMap((reading) => {
    const growth = haveNominalGrowth([reading]) ? reading : null
    if (!growth) return []
    return [byAmount(text, growth), byLevels(text, growth), byFormer(text, growth)].flatMap((each) => each ?? [])
  })

/** The same figure carries two claims: its growth as an amount, and as a rate. */
function byAmount(text: ReadText, rate: Reading): Draft | null {
  const amount = [text.readings[rate.index - 1], text.readings[rate.index + 1]].find(
    (other) => other?.claim.numberStart === rate.claim.numberStart && isAmount(other),
  )
  const change = amount?.claim.comparison
  if (!amount || !change?.direction || !rate.printed || !rate.level || !amount.claim.comparisonFigure) return null
  if (change.direction !== rate.growth?.direction) return null
  const scale = rate.claim.value ? rate.printed.div(rate.claim.value) : new Decimal(1)
  const sign = change.direction === 'down' ? -1 : 1
  const moved = new Decimal(amount.claim.comparisonFigure).times(scale).times(sign)
  const base = rate.printed.minus(moved)
  if (base.lte(0)) return null
  const slack = rate.isExact
    ? new Decimal(0)
    : times(roundedAround(amount.claim.comparisonFigure), scale).high.minus(moved.abs())
  const bases: Interval = {
    low: rate.level.low.minus(moved).minus(slack),
    high: rate.level.high.minus(moved).plus(slack),
  }
  return judged(text, 'growth_amount', [amount, rate], rate, base, bases, {
    figure: shown(rate),
    change: `${sign < 0 ? '-' : '+'}${amount.claim.comparisonFigure}${change.unit}`,
  })
}

const isAmount = ({ claim }: Reading): boolean =>
  claim.comparison?.kind === 'yoy' &&
  claim.comparison.unit !== '%' &&
  claim.comparison.unit !== '倍' &&
  claim.comparison.unit.replace(/元$/u, '') === claim.unit.replace(/元$/u, '')

const FROM = /(由|从)[^，,。；;]{0,20}$/u
const TO = /^[^，,。；;]{0,6}(增加|增长|提高|上升|扩大|减少|下降|降低|发展|增)(到|至|为)\D{0,6}$/u

/** 由上年的40家增加到56家,增长40%. */
function byLevels(text: ReadText, to: Reading): Draft | null {
  const from = text.readings[to.index - 1]
  if (!from?.level || !from.printed?.gt(0) || from.unitClass !== to.unitClass || from.at.sentence !== to.at.sentence)
    return null
  if (!FROM.test(from.lead) || !TO.test(to.gap) || from.isRough || !to.printed) return null
  return judged(text, 'growth_between', [from, to], to, from.printed, from.level, { from: shown(from), to: shown(to) })
}

/** 499件,较去年同期453件,上升10%. */
function byFormer(text: ReadText, now: Reading): Draft | null {
  const former = text.readings[now.index + 1]
  if (!former?.isFormer || !former.level || !former.printed?.gt(0) || former.isRough || !now.printed) return null
  if (former.unitClass !== now.unitClass || former.at.sentence !== now.at.sentence) return null
  return judged(text, 'growth_between', [former, now], now, former.printed, former.level, {
    from: shown(former),
    to: shown(now),
  })
}

function judged<Name extends 'growth_amount' | 'growth_between'>(
  text: ReadText,
  relation: Name,
  over: Reading[],
  reading: Reading,
  base: Decimal,
  bases: Interval,
  values: Record<string, string>,
): Draft | null {
  const { growth, printed, level } = reading
  if (!growth || !printed || !level || bases.low.lte(0)) return null
  const hundredths = reading.claim.comparison?.unit === '倍' ? 1 : 100
  const expected = shownLike(printed.div(base).minus(1).times(hundredths), growth.figure)
  const stated = (growth.direction === 'down' ? -1 : 1) * Number(growth.figure)
  const verdict: Verdict =
    Number(expected) === stated
      ? 'consistent'
      : overlaps(dividedBy(level, bases), growth.multiple)
        ? 'within_rounding'
        : 'inconsistent'
  const told = {
    growth: growth.text,
    expected: `${Number(expected) > 0 ? '+' : ''}${expected}${reading.claim.comparison?.unit ?? '%'}`,
  }
  const common = { kind: 'yoy_pair', over, strength: 'hard', verdict, expected: Number(expected), stated } as const
  const formula = `${figureOf(reading)}/${base.div(printed.div(figureOf(reading)))}-1 vs ${growth.text}`
  return relation === 'growth_amount'
    ? draft(text, {
        ...common,
        relation: 'growth_amount',
        formula,
        values: { figure: '', change: '', ...values, ...told },
      })
    : draft(text, { ...common, relation: 'growth_between', formula, values: { from: '', to: '', ...values, ...told } })
}
