import type { Decimal } from 'decimal.js'
import { type Draft, draft, figureOf, shown } from './draft.ts'
import type { Growth } from './growth.ts'
import { decimalsOf, dividedBy, exactly, halfUnitAt, type Interval, shownLike, wholeNumberIn } from './interval.ts'
import type { Reading, ReadText } from './reading.ts'

/** A count's growth must come from a whole number last year: 21批 cannot have fallen by 47.83 %. */
export function checkWholeBase(text: ReadText): Draft[] {
  return text.readings.flatMap((reading) => {
    const { growth, printed, isExact, isRough } = reading
    if (!growth || !printed || !isExact || isRough || printed.lte(0) || growth.isComparableScope) return []
    if (reading.claim.comparison?.unit !== '%' || reading.isAveraged) return []
    return baseDraft(text, reading, growth, printed) ?? []
  })
}

function baseDraft(text: ReadText, reading: Reading, growth: Growth, printed: Decimal): Draft | null {
  const rounded = dividedBy(exactly(printed), growth.multiple)
  // Every growth fits some base where the interval is wide: nothing is learnt.
  if (rounded.high.minus(rounded.low).gte(1)) return null
  const base = wholeNumberIn(rounded)
  const nearBase = base ?? wholeNumberIn(cutOff(printed, growth))
  const nearest = nearBase ?? printed.div(growth.printed).round()
  if (nearest.lte(0)) return null
  const expected = shownLike(printed.div(nearest).minus(1).times(100), growth.figure)
  const verdict = base ? 'consistent' : nearBase ? 'within_rounding' : 'inconsistent'
  return draft(text, {
    relation: 'whole_base',
    kind: 'yoy_pair',
    over: [reading],
    strength: 'hard',
    verdict,
    formula: `${figureOf(reading)}/${nearest}-1 vs ${growth.text}`,
    expected: Number(expected),
    stated: (growth.direction === 'down' ? -1 : 1) * Number(growth.figure),
    values: {
      figure: shown(reading),
      growth: growth.text,
      base: nearest.toNumber(),
      expected: `${Number(expected) > 0 ? '+' : ''}${expected}%`,
    },
  })
}

/** Some offices cut digits off instead of rounding: one whole last digit either way is not called an error. */
function cutOff(printed: Decimal, growth: Growth): Interval {
  const lastDigit = halfUnitAt(decimalsOf(growth.figure) + 2).times(2)
  return dividedBy(exactly(printed), {
    low: growth.printed.minus(lastDigit),
    high: growth.printed.plus(lastDigit),
  })
}
