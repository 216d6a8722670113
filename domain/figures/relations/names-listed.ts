import { smallNumber } from './chinese-number.ts'
import { type Draft, draft } from './draft.ts'
import type { ReadText } from './reading.ts'

const COUNTED = /(?<![\d.])([二两三四五六七八九十]|\d{1,2})(?:个|大|处|所|家|级)(?=[\p{Script=Han}“])/gu
const LONGEST = 80

/** 华润、万达两大项目: names before a number, counted. Only agreement is told: a name may itself hold a 、 or a 和. */
export function checkNamesListed(text: ReadText): Draft[] {
  const { plain } = text.source
  return [...plain.matchAll(COUNTED)].flatMap((match) => {
    const stated = smallNumber(match[1] ?? '')
    const list = lastClause(plain.slice(Math.max(0, match.index - LONGEST), match.index))
    const names = list.replace(/等$/u, '').split('、')
    if (!stated || names.length < 2 || names.some((name) => name.trim() === '')) return []
    if (names.length !== stated) return []
    const end = match.index + match[0].length
    return draft(text, {
      relation: 'names_listed',
      kind: 'parts_sum',
      over: [{ start: match.index - list.length, end }],
      strength: 'trivial',
      formula: `${names.length} = ${stated}`,
      expected: names.length,
      stated,
      verdict: 'consistent',
      values: { stated, listed: names.length },
    })
  })
}

function lastClause(words: string): string {
  let from = words.length
  while (from > 0 && !'。，,；;：:！？!?\n'.includes(words[from - 1] ?? '')) from--
  return words.slice(from)
}
