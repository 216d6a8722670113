import { smallNumber } from './chinese-number.ts'
import { type Draft, draft, figureOf, type Span } from './draft.ts'
import type { Reading, ReadText } from './reading.ts'

const AGAIN =
  /(前|这|上述|以上)([一二两三四五六七八九十]{1,3}|\d{1,4})(期|批|场|项|家|件|起|个|名|户)([\p{Script=Han}]{2,8})/gu
const PERIODS = /^(月|年|季|星期|小时|工作日|方面|阶段)/u

/** 前五期培训班, 这2起老案: a count that points back to one stated before. */
export function checkNamedAgain(text: ReadText): Draft[] {
  const { source, readings } = text
  const drafts: Draft[] = []
  let next = 0
  for (const match of source.plain.matchAll(AGAIN)) {
    const [printed, pointer = '', number = '', unit = '', noun = ''] = match
    const count = smallNumber(number)
    if (count === null || PERIODS.test(noun)) continue
    while ((readings[next]?.claim.numberStart ?? Number.POSITIVE_INFINITY) < match.index) next++
    const named = lastNamed(text, next, match.index, unit, noun)
    if (!named || named.claim.value === null) continue
    // 前三期 of five is a part of them, and no error.
    if (pointer === '前' && count < named.claim.value) continue
    drafts.push(againDraft(text, named, { start: match.index, end: match.index + printed.length }, count, noun))
  }
  return drafts
}

/** The last figure before, of that unit and noun, in the same document. */
function lastNamed(
  { readings, clauses }: ReadText,
  before: number,
  at: number,
  unit: string,
  noun: string,
): Reading | null {
  for (let i = before - 1; i >= Math.max(0, before - 60); i--) {
    const reading = readings[i]
    if (!reading || reading.claim.unit !== unit || !reading.isExact || reading.isPlan || reading.claim.numberEnd > at)
      continue
    const name = reading.lead + reading.label + reading.tail
    if (!name.includes(noun.slice(0, 3)) && !name.includes(noun.slice(0, 2))) continue
    return isSamePart(clauses, reading, at) ? reading : null
  }
  return null
}

function isSamePart(clauses: ReadText['clauses'], reading: Reading, at: number): boolean {
  let [low, high] = [0, clauses.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clauses[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return clauses[low]?.part === reading.at.part
}

function againDraft(text: ReadText, named: Reading, span: Span, count: number, noun: string): Draft {
  const verdict = count === named.claim.value ? 'consistent' : 'inconsistent'
  return draft(text, {
    relation: 'repeated',
    kind: 'monotone',
    over: [named, span],
    strength: verdict === 'consistent' ? 'hard' : 'soft',
    formula: `${figureOf(named)} = ${count}`,
    expected: named.claim.value,
    stated: count,
    verdict,
    values: { noun, first: figureOf(named), later: count },
  })
}
