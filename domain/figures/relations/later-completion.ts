import { type Draft, draft, figureOf, numberOf, shown } from './draft.ts'
import { monthEnding } from './month.ts'
import type { Reading, ReadText } from './reading.ts'

const MEASURED_BY_PLAN = /计划|任务|目标|投资/u
const NAMED_WORK = /([\p{Script=Han}]{2})(项目|工程)/gu
const NO_NAME = /[的大个各些等有该此]/u
const LOOK_BACK = 150

/** Completion of one plan only grows: 76 % in June, 90 % by the third quarter. */
export function checkLaterCompletion(text: ReadText): Draft[] {
  const drafts: Draft[] = []
  const latest = new Map<string, Reading>()
  for (const reading of text.readings) {
    const work = workOf(text, reading)
    if (!work) continue
    const key = `${reading.at.part}:${work}`
    const earlier = latest.get(key)
    if (earlier && isLater(text, earlier, reading)) drafts.push(completionDraft(text, earlier, reading))
    latest.set(key, reading)
  }
  return drafts
}

function workOf({ source }: ReadText, { claim, at, unitClass, lead, tail }: Reading): string | null {
  if (claim.comparison?.kind !== 'completion' || unitClass !== 'percent' || claim.value === null) return null
  if (/率/u.test(lead.slice(-6)) || !MEASURED_BY_PLAN.test(lead + tail)) return null
  const words = source.plain.slice(Math.max(0, claim.numberStart - LOOK_BACK), claim.numberStart)
  const inParagraph = words.slice(words.lastIndexOf('\n') + 1)
  const names = [...inParagraph.matchAll(NAMED_WORK)].filter(([, name]) => !NO_NAME.test(name ?? ''))
  return at && (names.at(-1)?.[0] ?? null)
}

function isLater(text: ReadText, earlier: Reading, later: Reading): boolean {
  if (earlier.isPlan || !later.isPlan) return false
  const [from, to] = [monthOf(text, earlier), monthOf(text, later)]
  return from === null || to === null || from < to
}

function monthOf({ source }: ReadText, { claim }: Reading): number | null {
  const words = source.plain.slice(Math.max(0, claim.numberStart - 40), claim.numberStart)
  return monthEnding(claim.period) ?? monthEnding(words)
}

function completionDraft(text: ReadText, earlier: Reading, later: Reading): Draft {
  return draft(text, {
    relation: 'later_completion',
    kind: 'monotone',
    over: [earlier, later],
    strength: 'hard',
    formula: `${figureOf(earlier)}% <= ${figureOf(later)}%`,
    expected: `>=${figureOf(earlier)}`,
    stated: numberOf(later),
    verdict: numberOf(earlier) <= numberOf(later) ? 'consistent' : 'inconsistent',
    values: { earlier: shown(earlier), later: shown(later) },
  })
}
