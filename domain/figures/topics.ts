import { labelOf } from './labels.ts'
import type { Placed } from './read-text.ts'
import type { ReaderState } from './reader-state.ts'
import type { Dimension } from './units.ts'

// What is spoken of, when a figure's own words do not say it in full.

const OF_THE_TOPIC =
  /^(?:日均|月均|增速|增幅|降幅|涨幅|跌幅|总量|增量|绝对值|占比|比重|净增|排名|位次|规模|总数)(?=\(|$)/
const OF_THINGS =
  /^(?:金额|总额|总金额|总投资|投资总额|协议投资|计划总投资|面积|建筑面积|总面积|占地|占地面积|投资|资金|涉及金额|涉案金额|合同金额)(?=\(|$)/
const DEEDS =
  '化解|办结|开工|竣工|投产|落地|签约|整改|销号|解决|调处|结案|受理|答复|回复|办理|完成|到位|兑现|查处|关停|注册|在建|续建|新建|完工|达产|在谈|履约|审结|执结|通过|获批|验收|到账|启动|新开工|成功化解|调解成功|建成|排查|接待|引进|洽谈|收到|交办|新签约|立案|侦破'
const DEED = new RegExp(`^(?:成功|正式|全部|按期|正在|新)?(?:${DEEDS})(?:数)?$`)
const LEADING_DEED = new RegExp(`^(?:${DEEDS}|发生|组织|开展|举办|共)+`)

/** The things last counted, without what was done with them: 排查矛盾纠纷 leaves 矛盾纠纷. */
export const thingsOf = (topic: string): string => topic.replace(LEADING_DEED, '')

/** A name in full: 增速 of the topic, 总投资 of the things counted in this sentence, 化解 of the same things. */
export function fullName(state: ReaderState, name: string, dimension: Dimension): string {
  if (name === '') return state.latest?.indicator.replace(/\([^)]*\)$/, '') ?? ''
  if (DEED.test(name) && state.topic !== '') return thingsOf(state.topic) + name
  const ofTopic = OF_THE_TOPIC.exec(name)?.[0]
  const topic = /^总/.test(name) ? state.topic.replace(/^新增/, '') : state.topic
  if (ofTopic) return topic.endsWith(ofTopic) ? topic + name.slice(ofTopic.length) : topic + name
  if (OF_THINGS.test(name)) return state.things.endsWith(name) ? state.things : state.things + name
  if (/率(?:\(|$)/.test(name)) return name
  state.priorTopic = state.topic
  state.topic = name.replace(/\([^)]*\)$/, '')
  if (dimension === 'count' || dimension === 'person') state.things = state.topic
  return name
}

const LOOK_BACK = 80
const NAMED_IN_WORDS =
  /(?:^|[,;:、。])([^,。;:、]{0,12}?(?:收入|投资|产值|增加值|总额|零售额|进出口|出口|进口|外资|内资|税收|利润|用电量|生产总值|GDP|存款|贷款|总量)(?:总额|总值|总量|额)?)[^,。;:、]{0,14},[^。]*$/

/** 固定资产投资逐步回暖,增长较快,较一季度提升23个百分点: the name that clauses without a figure led up to; '' where there is none. */
export function nameLedUpTo(state: ReaderState, placed: Placed): string {
  const { clause } = placed
  const from = Math.max(state.sentenceStart, state.previous?.end ?? 0, clause.start - LOOK_BACK)
  if (from >= clause.start) return ''
  const words = NAMED_IN_WORDS.exec(state.text.plain.slice(from, clause.start))?.[1]
  return words ? labelOf(words, () => 0).indicator : ''
}
