import type { Draft } from './draft.ts'
import { judgedRatio, ratioDraft } from './ratio-draft.ts'
import type { Reading, ReadText } from './reading.ts'

/** The work whose rate is stated: 办结率 of 受理, 整改率 of 问题. */
const WORK =
  /(按期办结|按时办结|办结|办复|答复|回复|化解|整改|结案|开工|竣工|投产|完成|合格|达标|签约|履约|到位|处置|调处|调解成功|验收|销号)率/u
const BARE_RATE = new RegExp(`^\\s*${WORK.source}(为|达|达到)?\\s*$`, 'u')
/** 提前办结率 and its like have a numerator of their own, which the text need not print. */
const OTHER_RATE = /(提前|一次性?|当场|即时|即办|当[天日]|首次|初次|网上|线上|综合|平均|限时|目标|计划)$/u
const LOOK_BACK = 8

/** 受理120件,办结118件,办结率98.3%: work done over work received, against the printed rate. */
export const checkDoneRate = (text: ReadText): Draft[] =>
  text.readings.flatMap((rate) => {
    const named = rate.unitClass === 'percent' ? WORK.exec(rate.lead) : null
    const work = named?.[1]
    if (!work || rate.isPlan || OTHER_RATE.test(rate.lead.slice(0, named.index))) return []
    const counts = countsBefore(text, rate)
    const done = counts.filter((count) => isDone(count, work.replace(/^按[期时]/u, '')))
    const [part] = done
    if (!part) return []
    if (isAllDone(part)) return ratioDraft(text, 'done_rate', 'share', [part, part, rate]) ?? []
    const wholes = counts.filter(
      (count) => count !== part && count.index < part.index && count.unitClass === part.unitClass,
    )
    const fitting = wholes.find((whole) => judgedRatio(part, whole, rate)?.verdict === 'consistent')
    const whole = fitting ?? (done.length === 1 && wholes.length === 1 ? wholes[0] : undefined)
    if (!whole || (!fitting && isInTime(work) && !isInTime(part.lead))) return []
    return ratioDraft(text, 'done_rate', 'share', [part, whole, rate]) ?? []
  })

/** Counts and amounts before the rate, the nearest first; in its sentence. */
function countsBefore(text: ReadText, rate: Reading): Reading[] {
  const counts: Reading[] = []
  // 办结50405件。办结率为99.3%: a sentence of the bare rate speaks of the one before.
  const reach = /[。！？]/u.test(rate.gap) && BARE_RATE.test(rate.lead) ? 1 : 0
  for (let i = rate.index - 1; i >= Math.max(0, rate.index - LOOK_BACK); i--) {
    const count = text.readings[i]
    if (!count || count.at.paragraph !== rate.at.paragraph || rate.at.sentence - count.at.sentence > reach) break
    if (count.level && count.printed?.gt(0) && !count.isPlan && !count.isFormer) counts.push(count)
  }
  return counts
}

/** The count's own words name the work as done: 办结118件, 其余12起全部办结. */
function isDone({ lead, tail }: Reading, work: string): boolean {
  const words = `${lead.slice(-12)}#${tail.slice(0, 12)}`
  return (
    words.includes(work) &&
    !new RegExp(`(未|没有|正在|尚未|待|在)${work}`, 'u').test(words) &&
    !words.includes(`${work}率`)
  )
}

/** 按时办结率 counts what was done in time, which may be less than what was done. */
const isInTime = (words: string): boolean => /按期|按时/u.test(words)

const isAllDone = ({ lead, tail }: Reading): boolean =>
  /^[^，,。；;]{0,6}(全部|均已|均|全都)/u.test(tail) || /全部$/u.test(lead)
