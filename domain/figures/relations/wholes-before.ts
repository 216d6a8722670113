import { Decimal } from 'decimal.js'
import { groupUnder, isSameMeasure } from './group.ts'
import { type Reading, type ReadText, TARGET_INSIDE } from './reading.ts'

const LOOK_BACK = 8

/** Figures of the first part's measure before it, the nearest first; in its sentence, or in the one before a 其中 that begins one. */
export function wholesBefore(text: ReadText, first: Reading): Reading[] {
  const wholes: Reading[] = []
  const reach = startsSentence(first) ? 1 : 0
  for (let i = first.index - 1; i >= Math.max(0, first.index - LOOK_BACK); i--) {
    const candidate = text.readings[i]
    if (!candidate || candidate.at.paragraph !== first.at.paragraph) break
    if (first.at.sentence - candidate.at.sentence > reach) break
    if (!candidate.level || candidate.unitClass !== first.unitClass || isAside(candidate)) continue
    // A plan, or an average, between the two: what 其中 opens is not what stands farther off.
    if (!isSameMeasure(candidate, first)) break
    wholes.push(candidate)
  }
  return wholes
}

/** Told beside a figure, not as one of its own: last year's, the target inside a completion rate, and what stands in brackets. */
const isAside = ({ isFormer, isTwin, lead }: Reading): boolean =>
  isFormer || isTwin || TARGET_INSIDE.test(lead) || /[(（][^)）]*$/u.test(lead)

/** The nearest; or one a little farther off that the parts add up to, or that holds a part too large for the nearest. */
export function bestWhole(wholes: Reading[], parts: Reading[]): Reading | undefined {
  const near = wholes.slice(0, 3)
  const [nearest] = near
  const adding = near.find((whole) => addsUp(whole, groupUnder(whole, parts).parts))
  const [first] = parts
  if (adding || !nearest?.level || !first?.level || first.level.low.lte(nearest.level.high)) return adding ?? nearest
  return (
    near.find((whole) => isBeside(whole, nearest, first) && whole.level && first.level?.low.lte(whole.level.high)) ??
    nearest
  )
}

/** 受理120件,办结100件,其中…: either may be meant, as may any figure of a sentence that ended before 其中. */
const isBeside = (whole: Reading, nearest: Reading, first: Reading): boolean =>
  nearest.index - whole.index < 2 || nearest.at.sentence !== first.at.sentence

function addsUp({ printed }: Reading, parts: Reading[]): boolean {
  const sum = parts.reduce((all, part) => all.plus(part.printed ?? 0), new Decimal(0))
  return parts.length > 1 && printed !== null && sum.eq(printed)
}

const startsSentence = (reading: Reading): boolean => /(^|[。！？\n])\s*其中[^。！？\n]*$/u.test(reading.gap)
