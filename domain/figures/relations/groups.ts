import { Decimal } from 'decimal.js'
import { type Reading, type ReadText, TARGET_INSIDE } from './reading.ts'

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
  const named: Group[] = []
  for (const reading of text.readings) {
    const opened = partsOpenedAt(text, reading)
    if (opened) named.push(...groupsOf(text, reading, opened))
  }
  const inside = new Set(named.flatMap(({ parts }) => parts))
  const listed = text.readings.flatMap((reading) => (inside.has(reading) ? [] : (listAfter(text, reading) ?? [])))
  return [...named, ...text.readings.flatMap((reading) => byIndustry(text, reading) ?? []), ...listed]
}

const OPENERS = /其中|包括|包含/gu

/** 其中 or 包括 between the figure before and this one, and no sentence end after it. 参与其中 and its like name nothing. */
function opens(reading: Reading): boolean {
  const { gap } = reading
  if (!gap.includes('其中') && !gap.includes('包')) return false
  const last = [...gap.matchAll(OPENERS)].at(-1)
  if (!last || /[。！？!?\n]/u.test(gap.slice(last.index))) return false
  if (last[0] !== '其中' && !/^[\s，,、(（]{0,3}$/u.test(gap.slice(0, last.index))) return false
  return !/[与入穿身在于投]/u.test(gap[last.index - 1] ?? '')
}

function partsOpenedAt(text: ReadText, first: Reading): Reading[] | null {
  if (!opens(first)) return null
  const parts = [first]
  const isBracketed = /[(（][^)）]*$/u.test(first.gap)
  let isNested = false
  for (let i = first.index + 1; i < text.readings.length && i < first.index + 4 * MOST_PARTS; i++) {
    const next = text.readings[i]
    if (!next || next.at.sentence !== first.at.sentence) break
    const gap = next.gap
    const closes = /[)）]/u.test(gap) && !/[(（]/u.test(gap.slice(0, gap.search(/[)）]/u)))
    if (closes && isBracketed) break
    if (closes) isNested = false
    if (opens(next)) {
      if (!/[(（][^)）]*$/u.test(gap)) break
      isNested = true
    }
    if (isNested || next.level === null) continue
    if (STARTS_ANEW.test(next.lead) && !sharesVerb(first, next)) break
    if (/[；;]/u.test(gap) && !endAlike(first.label, next.label)) break
    parts.push(next)
  }
  return parts
}

function groupsOf(text: ReadText, first: Reading, parts: Reading[]): Group[] {
  // 其中进京1批1人次: where the first unit has no whole, the figure joined to it may have one.
  const joined = parts.find((part) => part.index === first.index + 1 && part.lead.trim() === '')
  const main = bestWhole(wholesBefore(text, first), parts) ?? (joined && bestWhole(wholesBefore(text, joined), parts))
  if (!main) return []
  const groups = [groupUnder(main, parts)]
  for (const unitClass of new Set(parts.map((part) => part.unitClass))) {
    const [second] = parts.filter((part) => part.unitClass === unitClass)
    if (unitClass === main.unitClass || !second) continue
    // 项目40个,总投资9亿元,其中外资15个,总投资3亿元: the second figures answer each other as the first ones do.
    const whole = text.readings
      .slice(main.index + 1, first.index)
      .find(
        (each) =>
          each.unitClass === unitClass &&
          each.level &&
          (second.lead.trim() === '' || endAlike(each.label, second.label)),
      )
    if (whole) groups.push(groupUnder(whole, parts))
  }
  return groups.filter((group) => group.parts.length > 0)
}

const groupUnder = (whole: Reading, parts: Reading[]): Group => ({
  whole,
  parts: parts.filter((part) => isSameMeasure(whole, part)).slice(0, MOST_PARTS),
  isNamed: true,
})

/** Figures of the first part's measure before it, the nearest first; in its sentence, or in the one before a 其中 that begins one. */
function wholesBefore(text: ReadText, first: Reading): Reading[] {
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
function bestWhole(wholes: Reading[], parts: Reading[]): Reading | undefined {
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

/** 共引进项目40个,外资15个,内资25个: figures of one unit that follow a figure in its sentence. */
function listAfter(text: ReadText, whole: Reading): Group | null {
  if (!whole.level) return null
  const parts: Reading[] = []
  for (let i = whole.index + 1; i <= whole.index + MOST_PARTS; i++) {
    const next = text.readings[i]
    if (!next || next.at.sentence !== whole.at.sentence) break
    if (/[；;]|其中/u.test(next.gap)) break
    if (isSameMeasure(whole, next)) parts.push(next)
  }
  return parts.length > 1 ? { whole, parts, isNamed: false } : null
}

/** Gross product and its three industries, told over several sentences of a paragraph. */
function byIndustry(text: ReadText, whole: Reading): Group | null {
  if (!whole.level || !/(生产总值|GDP)[)）]?$/iu.test(whole.label)) return null
  const parts = text.readings
    .slice(whole.index + 1, whole.index + 1 + 2 * MOST_PARTS)
    .filter(
      (part) =>
        part.at.paragraph === whole.at.paragraph &&
        isSameMeasure(whole, part) &&
        /^(第[一二三]|[一二三]次?)产业?增?加?值?$/u.test(part.label),
    )
  return parts.length === 3 ? { whole, parts, isNamed: true } : null
}

export const isSameMeasure = (whole: Reading, part: Reading): boolean =>
  !whole.isFormer &&
  !part.isFormer &&
  !whole.isTwin &&
  !part.isTwin &&
  whole.level !== null &&
  part.level !== null &&
  part.unitClass === whole.unitClass &&
  part.isPlan === whole.isPlan &&
  !whole.isAveraged &&
  !part.isAveraged

/** 初访 and 重复访, 工业投资 and 服务业投资 end alike. */
export const endAlike = (a: string, b: string): boolean => a !== '' && b !== '' && a.at(-1) === b.at(-1)

function sharesVerb(first: Reading, next: Reading): boolean {
  const verb = STARTS_ANEW.exec(next.lead)?.[0]
  return verb !== undefined && (first.lead.includes(verb) || endAlike(first.label, next.label))
}
