import type { Decimal } from 'decimal.js'
import { type Draft, draft, figureOf, shown } from './draft.ts'
import { type Interval, overlaps, shownLike, sumOf } from './interval.ts'
import { baseOf, haveNominalGrowth, overGrowth } from './part-of-whole.ts'
import type { Partition } from './partition.ts'
import type { Reading, ReadText } from './reading.ts'

/** Last year's parts, implied by their growth, against last year's total: levels may add up while these do not. */
export function checkBasesSum(text: ReadText, partitions: Partition[]): Draft[] {
  return partitions.flatMap(({ whole, parts }) => {
    if (!haveNominalGrowth([whole, ...parts]) || !whole.growth || !whole.printed) return []
    const wholeBase = wholeNumbersOf(whole)
    const partBases = parts.map(wholeNumbersOf)
    const bases = partBases.flatMap((base) => base ?? [])
    if (!wholeBase || bases.length !== parts.length) return []
    const middle = parts.reduce((sum, part) => sum.plus(middleBase(part)), whole.printed.times(0))
    if (middle.lte(0)) return []
    const expected = shownGrowth(whole.printed.div(middle).minus(1), whole)
    const holds = overlaps(sumOf(bases), wholeBase)
    const isCount = whole.isExact && parts.every((part) => part.isExact)
    return draft(text, {
      relation: 'bases_sum',
      kind: 'yoy_pair',
      over: [whole, ...parts],
      strength: 'hard',
      formula: isCount
        ? `${parts.map(overGrowth).join(' + ')} vs ${overGrowth(whole)}`
        : `${figureOf(whole)}/(${parts.map(overGrowth).join(' + ')})-1 vs ${whole.growth.text}`,
      expected: isCount ? middle.round().toNumber() : Number(expected),
      stated: isCount ? middleBase(whole).round().toNumber() : signed(whole),
      verdict: !holds
        ? 'inconsistent'
        : isCount || Number(expected) === signed(whole)
          ? 'consistent'
          : 'within_rounding',
      values: {
        whole: shown(whole),
        stated: whole.growth.text,
        expected: `${Number(expected) > 0 ? '+' : ''}${expected}${whole.claim.comparison?.unit ?? '%'}`,
      },
    })
  })
}

/** Where the figure is a count, last year's was a whole number too: the interval shrinks to the whole numbers in it. */
function wholeNumbersOf(reading: Reading): Interval | null {
  const base = baseOf(reading)
  if (!base || !reading.isExact) return base
  const whole = { low: base.low.ceil(), high: base.high.floor() }
  return whole.low.lte(whole.high) ? whole : base
}

function middleBase({ printed, growth }: Reading): Decimal {
  if (!printed || !growth) throw new Error('a base needs a level and its growth')
  return printed.div(growth.printed)
}

const signed = ({ growth }: Reading): number => (growth?.direction === 'down' ? -1 : 1) * Number(growth?.figure ?? 0)

function shownGrowth(rate: Decimal, { growth, claim }: Reading): string {
  return shownLike(rate.times(claim.comparison?.unit === '倍' ? 1 : 100), growth?.figure ?? '0')
}
