import type { Draft } from './draft.ts'
import type { Group } from './groups.ts'
import { isSameMeasure } from './groups.ts'
import { judgedRatio, ratioDraft } from './ratio-draft.ts'
import { gapBefore, type Reading, type ReadText } from './reading.ts'

const SHARE = /^(?:[^，,]*[，,、(（])?\s*(?:占比|占|比重)[^，,。；;\d]{0,16}$/u
const OF_THE_TOTAL =
  /占(总数|总量|总额|全部|全区|比|总投资|总计|合计|总)?(的|比|达|为|比重)*\s*(比重|比例)?(的|达|为)?\s*$/u
const LOOK_BACK = 6

/** 其中外资15个,占37.5%: the part over the whole that 其中 opened, or over the indicator that 占 names. */
export function checkShares(text: ReadText, groups: Group[]): Draft[] {
  const wholeOf = new Map<Reading, Reading>()
  for (const { whole, parts, isNamed } of groups)
    if (isNamed) for (const part of parts) if (!wholeOf.has(part)) wholeOf.set(part, whole)
  return text.readings.flatMap((rate) => {
    if (rate.unitClass !== 'percent' || rate.isPlan || rate.claim.comparison?.kind !== 'share') return []
    const part = text.readings[rate.index - 1]
    const gap = gapBefore(text, rate)
    if (!part?.level || part.at.sentence !== rate.at.sentence || !SHARE.test(gap) || part.isPlan) return []
    if (rate.at.clause - part.at.clause > 2) return []
    const whole = namedAfter(text, part, gap) ?? (OF_THE_TOTAL.test(gap) ? wholeOf.get(part) : undefined)
    if (!whole || !isSameMeasure(whole, part)) return []
    const verdict = judgedRatio(part, whole, rate)?.verdict
    return verdict ? (ratioDraft(text, 'share_of_whole', 'share', [part, whole, rate]) ?? []) : []
  })
}

/** 占固定资产投资的60%: the nearest figure before, of the part's measure, that bears exactly that name. */
function namedAfter(text: ReadText, part: Reading, gap: string): Reading | undefined {
  const name = /占([\p{Script=Han}]{2,14}?)(总量|总额|总数)?(的|比重|比例|达)[^占]*$/u.exec(gap)?.[1]
  if (!name) return undefined
  for (let i = part.index - 1; i >= Math.max(0, part.index - LOOK_BACK); i--) {
    const whole = text.readings[i]
    if (!whole || whole.at.paragraph !== part.at.paragraph) return undefined
    if (
      whole.label !== '' &&
      (whole.label === name || name === `全部${whole.label}`) &&
      whole.unitClass === part.unitClass
    )
      return whole
  }
  return undefined
}
