import { Decimal } from 'decimal.js'
import type { Verdict } from '../check.ts'
import { type Draft, draft, figureOf, shown } from './draft.ts'
import { overlaps, sumOf } from './interval.ts'
import type { Partition } from './partition.ts'
import type { Reading, ReadText } from './reading.ts'
import { hasUnclaimed } from './unclaimed.ts'

/** Parts of a partition against their total. */
export const checkPartsSum = (text: ReadText, partitions: Partition[]): Draft[] =>
  partitions.flatMap(({ whole, parts }) => sumDraft(text, 'parts_sum', whole, parts) ?? [])

export function sumDraft(
  text: ReadText,
  relation: 'parts_sum' | 'listed_total',
  whole: Reading,
  parts: Reading[],
): Draft | null {
  const sum = sumOfPrinted(parts)
  const verdict = sumVerdict(whole, parts)
  if (!sum || !whole.printed?.gt(0) || !verdict) return null
  if (verdict === 'inconsistent' && hasUnclaimed(text, whole, parts)) return null
  const scale = whole.printed.div(figureOf(whole))
  const inWholesUnit = sum.div(scale)
  const difference = inWholesUnit.minus(figureOf(whole))
  return draft(text, {
    relation,
    kind: 'parts_sum',
    over: [whole, ...parts],
    verdict,
    strength: 'hard',
    formula: `${parts.map((part) => inUnitOf(part, whole)).join('+')} vs ${inUnitOf(whole, whole)}`,
    expected: inWholesUnit.toNumber(),
    stated: whole.claim.value,
    values: {
      whole: shown(whole),
      parts: parts.map(shown).join('+'),
      sum: `${inWholesUnit.toString()}${whole.claim.unit}`,
      difference: `${difference.abs().toString()}${whole.claim.unit}`,
    },
  })
}

const inUnitOf = (part: Reading, whole: Reading): string =>
  part.claim.unit.replace(/次$/, '') === whole.claim.unit.replace(/次$/, '') || part.isExact
    ? figureOf(part)
    : shown(part)

export function sumVerdict(whole: Reading, parts: Reading[]): Verdict | null {
  const sum = sumOfPrinted(parts)
  const levels = parts.flatMap((part) => part.level ?? [])
  if (!sum || !whole.printed || !whole.level || levels.length !== parts.length) return null
  if (whole.printed.eq(sum)) return 'consistent'
  return overlaps(sumOf(levels), whole.level) ? 'within_rounding' : 'inconsistent'
}

function sumOfPrinted(parts: Reading[]): Decimal | null {
  let sum = new Decimal(0)
  for (const { printed } of parts) {
    if (!printed) return null
    sum = sum.plus(printed)
  }
  return sum
}
