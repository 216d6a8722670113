/** Where a stretch of plain text stands. A file may hold several separate documents (篇1, 篇2); figures of one say nothing of another. */
export interface Clause {
  start: number
  end: number
  part: number
  paragraph: number
  sentence: number
  clause: number
}

// 。！？； end a sentence or a clause group; ，、： and half-width twins end a clause. A comma or dot between digits does not.
const SENTENCE_END = /[。！？!?\n]/u
const CLAUSE_END = /[，,；;：:]/u
const PART_HEADING = /^[^\n]{0,40}?篇\s*[一二三四五六七八九十\d]+\s*$/u

/** Cuts plain text into clauses, in order, without gaps inside a paragraph. Linear in the text's length. */
export function segment(plain: string): Clause[] {
  const clauses: Clause[] = []
  const at = { part: 0, paragraph: 0, sentence: 0, clause: 0 }
  let paragraphStart = 0
  for (const line of plain.split('\n')) {
    if (PART_HEADING.test(line) && paragraphStart > 0) at.part++
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
    const char = plain[i] ?? ''
    const ends = SENTENCE_END.test(char) || (CLAUSE_END.test(char) && !isInsideNumber(plain, i))
    if (!ends) continue
    into.push({ start, end: i + 1, ...at })
    start = i + 1
    at.clause++
    if (SENTENCE_END.test(char)) at.sentence++
  }
  if (start < to) into.push({ start, end: to, ...at })
}

const isInsideNumber = (plain: string, i: number) =>
  /[,:：]/u.test(plain[i] ?? '') && /\d/.test(plain[i - 1] ?? '') && /^\d{3}(?!\d)/.test(plain.slice(i + 1, i + 5))
