import { type Draft, draft, figureOf, numberOf, shown } from './draft.ts'
import { dividedBy } from './interval.ts'
import { growsInRealTerms, growsOnComparableScope } from './label.ts'
import type { Reading, ReadText } from './reading.ts'
import type { WholeAndPart } from './whole-and-part.ts'

/** A part cannot be larger than its whole. A soft pair that turns out larger is left unsaid unless it names one thing. */
export function checkPartOfWhole(text: ReadText, pairs: WholeAndPart[]): Draft[] {
  return pairs.flatMap(({ whole, part, strength, isSure }) => {
    if (!whole.level || !part.level) return []
    const holds = part.level.low.lte(whole.level.high)
    if (!holds && (!isSure || (strength === 'soft' && !isOneFlow(whole, part)))) return []
    return draft(text, {
      relation: 'part_of_whole',
      kind: 'monotone',
      over: [whole, part],
      strength,
      formula: `${withUnit(part, whole)} <= ${withUnit(whole, part)}`,
      expected: numberOf(part),
      stated: numberOf(whole),
      verdict: holds ? 'consistent' : 'inconsistent',
      values: { part: shown(part), whole: shown(whole) },
    })
  })
}

const withUnit = (one: Reading, other: Reading): string =>
  one.claim.unit === other.claim.unit ? figureOf(one) : shown(one)

/** 签约内资 and 实进内资, said one after the other: the wording itself invites the comparison. */
const isOneFlow = (whole: Reading, part: Reading): boolean =>
  whole.at.sentence === part.at.sentence &&
  part.index === whole.index + 1 &&
  part.label.slice(-2) === whole.label.slice(-2)

/** Last year's part, implied by its growth, cannot be larger than last year's whole. */
export function checkBaseOfPart(text: ReadText, pairs: WholeAndPart[]): Draft[] {
  return pairs.flatMap(({ whole, part, strength, hasBases, isSure }) => {
    if (!hasBases || !haveNominalGrowth([whole, part])) return []
    const [wholeBase, partBase] = [baseOf(whole), baseOf(part)]
    if (!wholeBase || !partBase || !whole.growth || !part.growth || !whole.printed || !part.printed) return []
    const holds = partBase.low.lte(wholeBase.high)
    if (!holds && !isSure) return []
    const middle = (one: Reading, growth: NonNullable<Reading['growth']>) =>
      (one.printed ?? growth.printed)
        .div(growth.printed)
        .div(whole.printed?.div(figureOf(whole)) ?? 1)
        .toDecimalPlaces(2)
    const [partMiddle, wholeMiddle] = [middle(part, part.growth), middle(whole, whole.growth)]
    return draft(text, {
      relation: 'base_of_part',
      kind: 'yoy_pair',
      over: [whole, part],
      strength,
      formula: `${overGrowth(part)} <= ${overGrowth(whole)}`,
      expected: partMiddle.toNumber(),
      stated: wholeMiddle.toNumber(),
      verdict: holds ? 'consistent' : 'inconsistent',
      values: {
        part: `${shown(part)}(${part.growth.text})`,
        whole: `${shown(whole)}(${whole.growth.text})`,
        part_base: `${partMiddle}${whole.claim.unit}`,
        whole_base: `${wholeMiddle}${whole.claim.unit}`,
      },
    })
  })
}

export const baseOf = ({ level, growth }: Reading) =>
  level && growth?.multiple.low.gt(0) ? dividedBy(level, growth.multiple) : null

export const overGrowth = (reading: Reading): string => `${figureOf(reading)}/(1${reading.growth?.text ?? ''})`

/** Growth that is real, or on a comparable scope, implies no published base. */
export const haveNominalGrowth = (readings: Reading[]): boolean =>
  readings.every(
    ({ growth, label, claim, isRough }) =>
      growth !== null &&
      !growth.isComparableScope &&
      !isRough &&
      ![label, claim.indicator].some((name) => growsInRealTerms(name) || growsOnComparableScope(name)),
  )
