import type { Draft } from './draft.ts'
import type { Group } from './group.ts'
import { isSameMeasure } from './group.ts'
import type { Partition } from './partition.ts'
import { sumVerdict } from './parts-sum.ts'
import { periodsAgree } from './periods-agree.ts'
import { judgedRatio, ratioDraft } from './ratio-draft.ts'
import type { Reading, ReadText } from './reading.ts'

const SHARE = /^(?:[^，,]*[，,、(（])?\s*(?:占比|占|比重)[^，,。；;\d]{0,16}$/u
const OF_THE_TOTAL = /占(比|全部|全区|合计|总[\p{Script=Han}]{0,4}?)?(的|比|达|为|比重)*\s*(比重|比例)?(的|达|为)?\s*$/u
const OF_A_NAME = /占([\p{Script=Han}]{2,14}?)(总量|总额|总数|总值)?(?:的|比重|比例|达)[^占]*$/u
const LOOK_BACK = 12

/** 其中外资15个,占37.5%: the part over the whole that 其中 opened, or over the indicator that 占 names. */
export function checkShares(text: ReadText, groups: Group[], partitions: Partition[]): Draft[] {
  // Where the parts miss their total, that is said once; shares of such a total would only say it again.
  const missed = new Set(
    partitions.filter(({ whole, parts }) => sumVerdict(whole, parts) === 'inconsistent').map(({ whole }) => whole),
  )
  const wholeOf = new Map<Reading, Reading>()
  for (const { whole, parts, isNamed } of groups) {
    if (isNamed) for (const part of parts) if (!wholeOf.has(part)) wholeOf.set(part, whole)
  }
  return text.readings.flatMap((rate) => {
    if (rate.unitClass !== 'percent' || rate.isPlan || rate.claim.comparison?.kind !== 'share') return []
    const part = partBefore(text, rate)
    if (!part || !SHARE.test(rate.gap)) return []
    const whole = namedWhole(text, part, rate) ?? (OF_THE_TOTAL.test(rate.gap) ? wholeOf.get(part) : undefined)
    if (!whole || !isSameMeasure(whole, part)) return []
    // 172件、80件、50件,占60%: the share may be that of all three.
    if ((isListed(text, part) || missed.has(whole)) && judgedRatio(part, whole, rate)?.verdict === 'inconsistent')
      return []
    return ratioDraft(text, 'share_of_whole', 'share', [part, whole, rate]) ?? []
  })
}

const isListed = (text: ReadText, part: Reading): boolean =>
  text.readings[part.index - 1]?.unitClass === part.unitClass && /、|和|及|与/u.test(part.gap)

/** The figure whose share is told: right before it, or before another rate of its own. */
function partBefore(text: ReadText, rate: Reading): Reading | null {
  for (const part of [text.readings[rate.index - 1], text.readings[rate.index - 2]]) {
    if (part?.at.sentence !== rate.at.sentence || rate.at.clause - part.at.clause > 3) return null
    if (part.level) return part.isPlan ? null : part
    if (part.unitClass !== 'percent') return null
  }
  return null
}

/** 占固定资产投资总额的60%: the figure before, of the part's measure, that bears the name. Of several, only one that fits is taken. */
function namedWhole(text: ReadText, part: Reading, rate: Reading): Reading | undefined {
  const [, name = '', total] = OF_A_NAME.exec(rate.gap) ?? []
  if (!name) return undefined
  const bearing = text.readings
    .slice(Math.max(0, part.index - LOOK_BACK), part.index)
    .filter(
      (whole) =>
        whole.at.part === part.at.part &&
        isSameMeasure(whole, part) &&
        bearsName(whole, part, name, total !== undefined),
    )
  const fitting = bearing.findLast((whole) => judgedRatio(part, whole, rate)?.verdict === 'consistent')
  return fitting ?? (bearing.length === 1 ? bearing[0] : undefined)
}

function bearsName(whole: Reading, part: Reading, name: string, isTotal: boolean): boolean {
  const label = whole.label.replace(/(总额|总值|总量|总数)$/u, '')
  if (label === '' || !periodsAgree(whole.claim, part.claim)) return false
  if (label === name || name === `全部${label}`) return true
  const isNear = whole.at.paragraph === part.at.paragraph
  // 占承办提案总数 of 交由办理的提案92件: a total of its paragraph, named by its last word.
  return (
    isNear &&
    ((name.length > 3 && label.endsWith(name)) || (isTotal && whole.isExact && label.slice(-2) === name.slice(-2)))
  )
}
