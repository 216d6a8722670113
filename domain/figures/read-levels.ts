import { addClaim, labelBefore } from './claim-rows.ts'
import { carriesOn, lengthOfList, saysRespectively, splitLabels } from './distribution.ts'
import type { DraftClaim } from './draft-claim.ts'
import { nounAfter } from './labels.ts'
import type { Placed } from './read-text.ts'
import type { ReaderState } from './reader-state.ts'

const ONLY_VERB =
  /^(?:[\u4e00-\u9fff]{0,4}?(?:引进|新增|办理|受理|接待|建成|更换|新上|铺设|修建|发放|投入|组织|举办|取消|承接|化解|调处|办结|解决|签约|查处|侦破|收到|接到|安排|配备|设立|争取|培育|建设|推进|投用|出台|编写|选调|增加|减少|预算|查封|启动|上|完成|涉及|占地|引导|帮助|资助|支持|聘请|实施|开展|盘活|处理|市交办)(?:了|过)?)$/

/** A figure that states how much or how many there is. */
export function readLevel(state: ReaderState, placed: Placed, k: number): void {
  const { quantity, right } = placed
  const adjacent = adjacentLevel(state, placed)
  if (adjacent) return joinAdjacent(state, placed, adjacent)
  const list = listOfLevels(state, placed, k)
  if (list) {
    state.run = { role: { name: 'level' }, targets: [], labels: list, next: 0 }
    return readListedLevel(state, placed)
  }
  const label = labelBefore(state, placed)
  const noun = nounAfter(right)
  const indicator = nameOf(label.indicator, noun, quantity.unit.dimension, right)
  const subject = label.subject ?? countedSubject(state, placed, label.at)
  const takesNoun = noun !== '' && indicator.endsWith(noun)
  const end = takesNoun ? quantity.end + right.indexOf(noun) + noun.length : quantity.end
  remember(state, addClaim(state, placed, { quantity, label: { ...label, subject }, indicator, comparison: null, end }))
}

function nameOf(words: string, noun: string, dimension: string, right: string): string {
  if (noun === '') return words
  const counts = dimension === 'count' || dimension === 'person'
  if (words === '') return noun
  if (ONLY_VERB.test(words)) return words.replace(/[了过]$/, '') + noun
  return counts || /^的/.test(right) ? lastVerb(words) + noun : words
}

// 对市交办的…等15个信访案件: the long list before it is not its name, what is done with them may be.
const lastVerb = (words: string): string => {
  const verb =
    /(?:引进|新增|办理|受理|接待|建成|更换|新上|组织|举办|取消|承接|化解|办结|解决|签约|查处|收到|培育|编写|出台|召开|开展|配备|完成|发放|处理)[了过]?$/.exec(
      words,
    )
  return verb ? verb[0].replace(/[了过]$/, '') : ''
}

/** 100个区级重点项目完成投资161亿元: the second figure is said of the first's things. */
function countedSubject(state: ReaderState, placed: Placed, at: number): string | null {
  const before = state.previous
  if (!before || before.end !== placed.leftStart || at > 0) return null
  if (!['count', 'person'].includes(before.unit.dimension)) return null
  const noun = nounAfter(placed.left)
  return noun === '' ? null : state.text.plain.slice(before.start, before.end) + noun
}

const adjacentLevel = (state: ReaderState, { quantity, left }: Placed): DraftClaim | null =>
  /^\s*$/.test(left) &&
  state.previous &&
  quantity.start - state.previous.end <= 1 &&
  state.level?.quantity === state.previous
    ? state.level
    : null

/** 221批587人次: two figures of one thing. */
function joinAdjacent(state: ReaderState, placed: Placed, before: DraftClaim): void {
  const { quantity } = placed
  const name = before.indicator
  const label = { subject: before.subject, indicator: name, at: 0 }
  if (!/[)]$/.test(name)) before.indicator = withUnit(name, before.quantity.unit.printed)
  const indicator = withUnit(name.replace(/[(][^)]*[)]$/, ''), quantity.unit.printed)
  remember(state, addClaim(state, placed, { quantity, label, indicator, comparison: null, start: quantity.start }))
}

const withUnit = (name: string, unit: string) => `${name}(${unit === '批' ? '批次' : unit === '人' ? '人次' : unit})`

function listOfLevels(state: ReaderState, placed: Placed, k: number): string[] | null {
  if (!saysRespectively(placed.left)) return null
  const count = lengthOfList(state.text.plain, state.text.quantities, k)
  const at = placed.left.search(/分别|依次|各自/)
  const labels = splitLabels(labelBefore(state, placed, at).indicator, count)
  if (count < 2 || labels.length !== count) return null
  const shared = labelBefore(state, {
    ...placed,
    left: placed.left.slice(at),
    leftStart: placed.leftStart + at,
  }).indicator
  return labels.map((label) => (shared === '' ? label : `${label}${shared}`))
}

/** One more figure of A、B、C分别为…; each has its own name. */
export function readListedLevel(state: ReaderState, placed: Placed): void {
  const run = state.run
  if (!run) return
  const indicator = run.labels[run.next++] ?? run.labels.at(-1) ?? ''
  const label = { subject: null, indicator, at: 0 }
  const start = carriesOn(state.text.plain, state.previous, placed.quantity) ? placed.quantity.start : undefined
  remember(state, addClaim(state, placed, { quantity: placed.quantity, label, indicator, comparison: null, start }))
}

function remember(state: ReaderState, claim: DraftClaim): void {
  state.level = claim
  state.levels.push(claim)
}
