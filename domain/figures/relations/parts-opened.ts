import { endAlike, MOST_PARTS } from './group.ts'
import type { Reading, ReadText } from './reading.ts'

const STARTS_ANEW =
  /同时|另|此外|还有|全年|今年|累计|总计|共|新增|完成|实现|引进|建成|办理|受理|解决|落实|投入|发放|出台|培育|达到|组织|开展|安置|达/u

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

export interface Opened {
  parts: Reading[]
  /** Those after a semicolon that may have ended the list: another division of the whole, or another matter. */
  loose: Set<Reading>
}

/** The figures that 其中 before `first` opens, to the end of its sentence, its bracket, or the next piece of work. */
export function partsOpenedAt(text: ReadText, first: Reading): Opened | null {
  if (!opens(first)) return null
  const parts = [first]
  const loose = new Set<Reading>()
  const isBracketed = /[(（][^)）]*$/u.test(first.gap)
  let isNested = false
  let hasSemicolons = false
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
    if (/[；;]/u.test(gap)) {
      // A list told with semicolons goes on over them; one told with commas may have ended.
      const isFirstBreak = parts.every((part) => part === first || part.unitClass !== next.unitClass)
      hasSemicolons ||= isFirstBreak
      if (!endAlike(first.label, next.label) && !(hasSemicolons && isShortOfOneUnit(first, next))) break
    }
    if (/[；;]/u.test(gap) ? !hasSemicolons : loose.size > 0) loose.add(next)
    parts.push(next)
  }
  return { parts, loose }
}

function sharesVerb(first: Reading, next: Reading): boolean {
  const verb = STARTS_ANEW.exec(next.lead)?.[0]
  return verb !== undefined && (first.lead.includes(verb) || endAlike(first.label, next.label))
}

/** 铁路918亿吨公里;公路252亿吨公里. */
const isShortOfOneUnit = (first: Reading, next: Reading): boolean =>
  first.claim.unit === next.claim.unit && next.label.length < 5
