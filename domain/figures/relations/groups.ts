import { endAlike, type Group, groupUnder, isSameMeasure, MOST_PARTS, NONE } from './group.ts'
import { type Opened, partsOpenedAt } from './parts-opened.ts'
import type { Reading, ReadText } from './reading.ts'
import { bestWhole, wholesBefore } from './wholes-before.ts'

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

function groupsOf(text: ReadText, first: Reading, { parts, loose }: Opened): Group[] {
  // 其中进京1批1人次: where the first unit has no whole, the figure joined to it may have one.
  const joined = parts.find((part) => part.index === first.index + 1 && part.lead.trim() === '')
  const main = bestWhole(wholesBefore(text, first), parts) ?? (joined && bestWhole(wholesBefore(text, joined), parts))
  if (!main) return []
  const groups = [groupUnder(main, parts, loose)]
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
    if (whole) groups.push(groupUnder(whole, parts, loose))
  }
  return groups.filter((group) => group.parts.length > 0)
}

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
  return parts.length > 1 ? { whole, parts, isNamed: false, loose: NONE } : null
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
        /^(第[一二三]产业|[一二三]产)(增加值)?$/u.test(part.label),
    )
  return parts.length === 3 ? { whole, parts, isNamed: true, loose: NONE } : null
}
