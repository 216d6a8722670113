import { isAveraged } from './label.ts'
import { gapBefore, type Reading, type ReadText } from './reading.ts'

/** A figure and those that 其中, or a list after it, breaks it into; all of one unit class, all plan or all actual. */
export interface Group {
  whole: Reading
  parts: Reading[]
  /** Whether 其中 opens it; a bare list only shows its nature by what its labels are. */
  isNamed: boolean
}

const MOST_PARTS = 12
const LOOK_BACK = 8
const STARTS_ANEW =
  /同时|另外|此外|全年|今年|累计|总计|共|新增|完成|实现|引进|建成|办理|受理|解决|落实|投入|发放|出台|培育|达到|组织|开展|安置|达/u

/** The groups that the words open, in the order of the text. Looks a bounded way from each figure. */
export function findGroups(text: ReadText): Group[] {
  const groups: Group[] = []
  for (const reading of text.readings) {
    const opened = partsOpenedAt(text, reading)
    if (opened) groups.push(...groupsOf(text, reading, opened))
    const listed = listAfter(text, reading)
    if (listed) groups.push(listed)
  }
  return groups
}

/** 其中 between the figure before and this one, and no sentence end after it. 参与其中 and its like name nothing. */
function opens(text: ReadText, reading: Reading): boolean {
  const gap = gapBefore(text, reading)
  const found = gap.lastIndexOf('其中')
  if (found < 0 || /[。！？!?\n]/u.test(gap.slice(found))) return false
  return !/[与入穿身在于投]/u.test(gap[found - 1] ?? '')
}

function partsOpenedAt(text: ReadText, first: Reading): Reading[] | null {
  if (!opens(text, first)) return null
  const parts = [first]
  for (let i = first.index + 1; i < text.readings.length && parts.length < 2 * MOST_PARTS; i++) {
    const next = text.readings[i]
    if (!next || next.at.sentence !== first.at.sentence || opens(text, next)) break
    const gap = gapBefore(text, next)
    const isLevel = next.level !== null
    if (isLevel && STARTS_ANEW.test(next.lead) && !sharesVerb(first, next)) break
    if (isLevel && /[；;]/u.test(gap) && !endAlike(first.label, next.label)) break
    if (isLevel) parts.push(next)
  }
  return parts
}

function groupsOf(text: ReadText, first: Reading, parts: Reading[]): Group[] {
  const groups: Group[] = []
  for (const unitClass of new Set(parts.map((part) => part.unitClass))) {
    const whole = wholeBefore(text, first, unitClass)
    if (!whole) continue
    const alike = parts.filter((part) => isSameMeasure(whole, part)).slice(0, MOST_PARTS)
    if (alike.length > 0) groups.push({ whole, parts: alike, isNamed: true })
  }
  return groups
}

function wholeBefore(text: ReadText, first: Reading, unitClass: string): Reading | null {
  for (let i = first.index - 1; i >= Math.max(0, first.index - LOOK_BACK); i--) {
    const candidate = text.readings[i]
    if (!candidate || candidate.at.paragraph !== first.at.paragraph) return null
    if (first.at.sentence - candidate.at.sentence > (startsSentence(text, first) ? 1 : 0)) return null
    if (candidate.level && candidate.unitClass === unitClass) return candidate
  }
  return null
}

const startsSentence = (text: ReadText, reading: Reading): boolean =>
  /(^|[。！？\n])\s*其中[^。！？\n]*$/u.test(gapBefore(text, reading))

/** 共引进项目40个,外资15个,内资25个: figures of one unit that follow a figure in its sentence. */
function listAfter(text: ReadText, whole: Reading): Group | null {
  if (!whole.level) return null
  const parts: Reading[] = []
  for (let i = whole.index + 1; i <= whole.index + MOST_PARTS; i++) {
    const next = text.readings[i]
    if (!next || next.at.sentence !== whole.at.sentence || gapBefore(text, next).includes('其中')) break
    if (isSameMeasure(whole, next)) parts.push(next)
  }
  return parts.length > 1 ? { whole, parts, isNamed: false } : null
}

export const isSameMeasure = (whole: Reading, part: Reading): boolean =>
  whole.level !== null &&
  part.level !== null &&
  part.unitClass === whole.unitClass &&
  part.isPlan === whole.isPlan &&
  !whole.isAveraged &&
  !part.isAveraged &&
  !isAveraged(part.lead)

/** 初访 and 重复访, 工业投资 and 服务业投资 end alike. */
export const endAlike = (a: string, b: string): boolean => a !== '' && b !== '' && a.at(-1) === b.at(-1)

function sharesVerb(first: Reading, next: Reading): boolean {
  const verb = STARTS_ANEW.exec(next.lead)?.[0]
  return verb !== undefined && (first.lead.includes(verb) || endAlike(first.label, next.label))
}
