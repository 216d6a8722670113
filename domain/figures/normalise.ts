import { spellsSyllable } from './pinyin.ts'
import type { SourceText } from './source-text.ts'

const HAN = /\p{Script=Han}/u
const DIGIT = /[0-9]/
const LONGEST_SYLLABLE = 6
const WIDE_FIRST = 0xff01
const WIDE_LAST = 0xff5e
const WIDE_OFFSET = 0xfee0
const WIDE_COMMA = '\uff0c'
const OPENING = new Set(['(', '\uff08'].map((bracket) => bracket.charCodeAt(0)))
const CLOSING = ')\uff09'
const OTHER_FORMS: Record<string, string> = {
  '\ufe6a': '%', // small percent sign
  '\ufe52': '.', // small full stop
  '\ufe50': ',', // small comma
  '\ufe63': '-', // small hyphen
  '\u2212': '-', // minus sign
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u3000': ' ',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
}

/**
 * The plain form of a text: each character simplified by `simplify` (one character in, one out), full-width forms made
 * half-width, and pinyin that a scraper put in brackets after a character taken out. Linear in its length.
 */
export function sourceText(original: string, simplify: (char: string) => string): SourceText {
  const codePointAt = new Int32Array(original.length + 1)
  const plain: string[] = []
  let codePoint = 0
  let units = 0
  let before = ''
  for (let at = 0; at < original.length; ) {
    const unit = original.charCodeAt(at)
    const inserted = OPENING.has(unit) && HAN.test(before) ? insertedPinyin(original, at) : 0
    if (inserted > 0) {
      at += inserted
      codePoint += inserted
      continue
    }
    const char = isHighSurrogate(unit) ? String.fromCodePoint(original.codePointAt(at) ?? 0) : (original[at] ?? '')
    before = char === WIDE_COMMA ? mendedComma(original, at) : mend(char, simplify)
    plain.push(before)
    for (let k = 0; k < before.length; k++) codePointAt[units++] = codePoint
    at += char.length
    codePoint++
  }
  codePointAt[units] = codePoint
  return { original, plain: plain.join(''), codePointAt: codePointAt.subarray(0, units + 1) }
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff

function mend(char: string, simplify: (char: string) => string): string {
  const code = char.charCodeAt(0)
  if (code < 0x80) return char === '\r' ? ' ' : char
  if (code >= WIDE_FIRST && code <= WIDE_LAST) return String.fromCharCode(code - WIDE_OFFSET)
  const other = OTHER_FORMS[char]
  if (other !== undefined) return other
  const simple = simplify(char)
  return simple.length === char.length ? simple : char
}

// A wide comma between half-width digits parts two figures; made narrow it would join them into one.
const mendedComma = (text: string, at: number) =>
  DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? '') ? '、' : ','

/** How many characters of bracketed pinyin stand at this place; 0 where there are none. */
function insertedPinyin(text: string, at: number): number {
  let end = at + 1
  while (end - at <= LONGEST_SYLLABLE && /[a-z\u00e0-\u01dc]/.test(text[end] ?? '')) end++
  if (end === at + 1 || !CLOSING.includes(text[end] ?? '?')) return 0
  return spellsSyllable(text.slice(at + 1, end)) ? end + 1 - at : 0
}
