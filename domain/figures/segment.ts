/** Where a stretch of plain text stands. A file may hold several separate documents (篇1, 篇2); figures of one say nothing of another. */
export interface Clause {
  start: number
  end: number
  part: number
  paragraph: number
  sentence: number
  clause: number
}

// 。！？ end a sentence; ，；： and half-width twins end a clause. A comma or colon between digits may not.
const SENTENCE_END = new Set([...'。!?\n\uff01\uff1f'].map((mark) => mark.charCodeAt(0)))
const CLAUSE_END = new Set([...',;:\uff0c\uff1b\uff1a'].map((mark) => mark.charCodeAt(0)))
const PART_HEADING = /篇\s*[一二三四五六七八九十\d]{1,3}\s*$/u
const LONGEST_HEADING = 50

/** Cuts plain text into clauses, in order, without gaps inside a paragraph. Linear in the text's length. */
export function segment(plain: string): Clause[] {
  const clauses: Clause[] = []
  const at = { part: 0, paragraph: 0, sentence: 0, clause: 0 }
  let paragraphStart = 0
  for (const line of plain.split('\n')) {
    if (paragraphStart > 0 && line.length <= LONGEST_HEADING && PART_HEADING.test(line)) at.part++
    cutLine(plain, paragraphStart, paragraphStart + line.length, at, clauses)
    paragraphStart += line.length + 1
    at.paragraph++
    at.sentence++
    at.clause++
  }
  return clauses
}

function cutLine(plain: string, from: number, to: number, at: Omit<Clause, 'start' | 'end'>, into: Clause[]): void {
  let start = from
  for (let i = from; i < to; i++) {
    const code = plain.charCodeAt(i)
    const endsSentence = SENTENCE_END.has(code)
    if (!endsSentence && !(CLAUSE_END.has(code) && !isInsideNumber(plain, i))) continue
    into.push({ start, end: i + 1, ...at })
    start = i + 1
    at.clause++
    if (endsSentence) at.sentence++
  }
  if (start < to) into.push({ start, end: to, ...at })
}

// 1,432 and 12:30, but not the comma of a list: 57,163批 is read as one figure, as it is printed.
function isInsideNumber(plain: string, i: number): boolean {
  if (!/\d/.test(plain[i - 1] ?? '')) return false
  return plain[i] === ','
    ? /^\d{3}(?!\d)/.test(plain.slice(i + 1, i + 5))
    : /[:：]/u.test(plain[i] ?? '') && /\d/.test(plain[i + 1] ?? '')
}
