import type { Label } from './labels.ts'
import type { Placed } from './read-text.ts'
import type { ReaderState } from './reader-state.ts'
import { thingsOf } from './topics.ts'

// What a level is called, out of the words before it and the noun after it.

const ONLY_VERB =
  /^(?:[\u4e00-\u9fff]{0,4}?(?:引进|新增|办理|受理|接待|建成|更换|新上|铺设|修建|发放|投入|组织|举办|取消|承接|化解|调处|办结|解决|签约|查处|侦破|收到|接到|安排|配备|设立|争取|培育|建设|推进|投用|出台|编写|选调|增加|减少|预算|查封|启动|上|完成|涉及|占地|引导|帮助|资助|支持|聘请|实施|开展|盘活|处理|市交办)(?:了|过)?)$/

// 58家产值5亿元以上的企业: the class stands between the count and its noun.
export const CLASS_AHEAD =
  /^[\u4e00-\u9fff]{2,4}\d+(?:\.\d+)?[万亿]{0,2}元(?:及?以[上下])的?[\u4e00-\u9fff]{0,8}?(?:企业|项目|单位)/

/** The words before 完成…以上的投资 are who does it; the things counted just before, if any, come first. */
export function subjectOf(label: Label, indicator: string, counted: string | null, right: string): Label {
  if (counted) return { subject: counted, indicator, at: label.at }
  const isDoer =
    label.subject === null && indicator !== label.indicator && OF_SO_MUCH.test(right) && isPlace(label.indicator)
  return isDoer ? { subject: label.indicator, indicator, at: label.at } : label
}

// 全年建成平台17.5万方,历年累计达到54.7万方: all that has come together of what was named before, in the same unit.
export function runningName(state: ReaderState, { quantity, left }: Placed): string {
  const { latest } = state
  const isSame =
    latest?.quantity.unit.dimension === quantity.unit.dimension && latest.quantity.start >= state.sentenceStart
  return isSame && RUNNING.test(left) ? `${latest.indicator.replace(/\([^)]*\)$/, '')}(累计)` : ''
}
const RUNNING = /^[,;、]?(?:目前|至今|历年|历史)?(?:已|共)*累计(?:已|达|达到|建成|为|完成|约|近|有)*$/

// 其余3件正在办理: what became of the rest of what was spoken of.
export function fateOf(state: ReaderState, right: string): string {
  const fate = /^[\u4e00-\u9fff]{2,14}/.exec(right)?.[0]
  return fate && state.topic !== '' ? thingsOf(state.topic) + fate : ''
}

export function nameOf(words: string, noun: string, dimension: string, right: string): string {
  if (noun === '') return words
  const counts = dimension === 'count' || dimension === 'person'
  if (words === '') return noun
  if (/^(?:目标|任务|要求|水平|成绩|门槛)/.test(noun)) return words
  if (ONLY_VERB.test(words)) return words.replace(/[了过]$/, '') + noun
  // 总投资120亿元的锂电池项目, 年产10万吨铜箔项目: what it measures, of what.
  if (/^(?:形成|拿出|带动|拉动)了?$/.test(words)) return noun
  if (OF_SO_MUCH.test(right) && !counts && isPlace(words)) return noun
  const measure = MEASURES.exec(words)?.[0]
  if (measure && (/^的/.test(right) || /^[年日]/.test(words))) return noun + measure
  return counts || /^的/.test(right) ? lastVerb(words) + noun : words
}

// 八个功能园区要完成150亿元以上的固定资产投资
const OF_SO_MUCH = /^(?:以上|以下|左右|以内)?的/
const isPlace = (words: string): boolean =>
  /(?:园区|片区|新区|开发区|高新区|街道|乡镇|镇|[各区县]市|集团|公司|企业|部门|单位)$/.test(words)
const MEASURES =
  /(?:(?:总|协议|计划总?|合同|合作)?投资|资金|金额|产值|面积|规模|总价|额)$|^(?:年产|日产|日处理|年处理|年加工)$/

// 对市交办的…等15个信访案件: the long list before it is not its name, what is done with them may be.
const lastVerb = (words: string): string => {
  const verb =
    /(?:引进|新增|办理|受理|接待|建成|更换|新上|组织|举办|取消|承接|化解|办结|解决|签约|查处|收到|培育|编写|出台|召开|开展|配备|完成|发放|处理)[了过]?$/.exec(
      words,
    )
  return verb ? verb[0].replace(/[了过]$/, '') : ''
}
