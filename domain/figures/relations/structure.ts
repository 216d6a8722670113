import { Decimal } from 'decimal.js'
import { type Draft, draft } from './draft.ts'
import { exactly, overlaps, roundedAround, sumOf } from './interval.ts'
import type { ReadText } from './reading.ts'

const STRUCTURE =
  /(结构|比例|比重|之比|占比)[^。；;\n\d]{0,12}(\d+(?:\.\d+)?)[%％]?\s*[:：∶︰]\s*(\d+(?:\.\d+)?)[%％]?(?:\s*[:：∶︰]\s*(\d+(?:\.\d+)?)[%％]?)?(?:\s*[:：∶︰]\s*(\d+(?:\.\d+)?)[%％]?)?/gu

/** 三次产业结构为5.2:44.3:50.5: shares of one whole make a hundred. A ratio that is far from it is another sort of ratio. */
export function checkStructure(text: ReadText): Draft[] {
  return [...text.source.plain.matchAll(STRUCTURE)].flatMap((match) => {
    const shares = match.slice(2).filter((share) => share !== undefined)
    const sum = shares.reduce((all, share) => all.plus(share), new Decimal(0))
    if (shares.length < 2 || sum.minus(100).abs().gt(10)) return []
    const hundred = new Decimal(100)
    const verdict = sum.eq(100)
      ? 'consistent'
      : overlaps(sumOf(shares.map(roundedAround)), exactly(hundred))
        ? 'within_rounding'
        : 'inconsistent'
    return draft(text, {
      relation: 'structure',
      kind: 'parts_sum',
      over: [{ start: match.index, end: match.index + match[0].length }],
      strength: 'hard',
      verdict,
      formula: `${shares.join('+')} vs 100`,
      expected: 100,
      stated: sum.toNumber(),
      values: { shares: shares.join(':'), sum: sum.toString() },
    })
  })
}
