import { Decimal } from 'decimal.js'
import { type Draft, draft } from './draft.ts'
import { exactly, overlaps, roundedAround, sumOf } from './interval.ts'
import type { ReadText } from './reading.ts'

const SHARE = '(\\d+(?:\\.\\d+)?)[%％]?'
const RATIO = new RegExp(`(?<![\\d.:：])${SHARE}(?:\\s*[:：∶︰]\\s*${SHARE}){1,4}(?![\\d:：])`, 'gu')
const STRUCTURE = /(结构|比例|比重|之比|占比)[^。；;\n]{0,40}$/u

/** 三次产业结构为5.2:44.3:50.5: shares of one whole make a hundred. A ratio that is far from it is another sort of ratio. */
export function checkStructure(text: ReadText): Draft[] {
  const { plain } = text.source
  return [...plain.matchAll(RATIO)].flatMap((match) => {
    const shares = match[0].match(/\d+(?:\.\d+)?/gu) ?? []
    const sum = shares.reduce((all, share) => all.plus(share), new Decimal(0))
    if (sum.minus(100).abs().gt(10) || !STRUCTURE.test(plain.slice(Math.max(0, match.index - 48), match.index)))
      return []
    const isRounded = overlaps(sumOf(shares.map(roundedAround)), exactly(new Decimal(100)))
    return draft(text, {
      relation: 'structure',
      kind: 'parts_sum',
      over: [{ start: match.index, end: match.index + match[0].length }],
      strength: 'hard',
      verdict: sum.eq(100) ? 'consistent' : isRounded ? 'within_rounding' : 'inconsistent',
      formula: `${shares.join('+')} vs 100`,
      expected: 100,
      stated: sum.toNumber(),
      values: { shares: shares.join(':'), sum: sum.toString() },
    })
  })
}
