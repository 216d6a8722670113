import { addClaim, labelBefore } from './claim-rows.ts'
import { CLOSER_RANK, LOWER_RANK, nameSays } from './cues.ts'
import { indicatorsNamed, lengthOfList, saysRespectively, splitLabels } from './distribution.ts'
import { type DraftComparison, sameFigure } from './draft-claim.ts'
import { type Label, nounAfter } from './labels.ts'
import type { Placed } from './read-text.ts'
import type { ReaderState } from './reader-state.ts'
import type { Role } from './roles.ts'
import { nameLedUpTo } from './topics.ts'

// 受理率、答复率均为100%: two rates, each with a name that says so.
const EACH_A_RATE = /率[、和及与][^、]*率$/

// Shares, completions, ranks and percentage points are claims of their own, whatever level stands beside them.

const BEFORE: Partial<Record<Role['name'], RegExp>> = {
  points:
    /(?:同比|环比|较|比(?!重|例|率)|与|高于|低于|快于|慢于|高出|提高|上升|提升|加快|回落|下降|降低|收窄|扩大|增长(?=较|比)|增加(?!值)|超(?!市)|落后|领先|滞后|放缓|减缓|回升|分别)/,
  completion: /(?:分别)?(?:已|仅|均)?(?:完成(?!投资|率|进度|情况)|达到|占|为|相当于)/,
  share: /(?:分别)?(?:仅|约)?占(?!比)|不少于|不低于|占比|比重/,
  rank: /(?:均|分别|双双|继续|依然)?(?:稳?居|列|排名|排位|排行|位居|名列|排在|跃居|跃升|升至|升到|上升[到至]|退至|退到|降至|前进到|前移[至到]|进入|获得?|取得|保持|在全|全[市省国区县州]|由|从|倒数|排)/,
  rate: /(?:是|为|相当于|达到?)(?=[^,。;]{1,20}的$)/,
  move: /(?:较|比(?!重)|同比|前移|后移|前进|上升|提升|提高|进|下降|后退|退)/,
}

/** Reads a figure that is a row of its own. */
export function readRow(state: ReaderState, placed: Placed, role: Role, k: number): void {
  const { left } = placed
  const cut = cutAt(left, role)
  const label = nameOfRow(state, placed, role, cut)
  const carried = carriedRole(state, placed, role, label)
  if (carried) {
    carryOn(state, placed, carried)
    return
  }
  const count = saysRespectively(left) ? lengthOfList(state.text.plain, state.text.quantities, k) : 1
  const names = count > 1 ? namesOfList(state, label.indicator, count) : []
  if (names.length === count && count > 1) {
    state.run = { role, targets: [], labels: names.map((name) => named(state, role, name, left.slice(cut))), next: 0 }
    readListedRow(state, placed)
    return
  }
  const indicators =
    role.name === 'rank' || role.name === 'completion' || EACH_A_RATE.test(label.indicator)
      ? indicatorsNamed(label.indicator)
      : [label.indicator || (role.name === 'rate' ? nounAfter(placed.right) : '')]
  for (const indicator of indicators) {
    const offset = indicators.length > 1 ? left.indexOf(indicator) : -1
    const name = named(state, role, indicator, left.slice(cut))
    addClaim(state, placed, {
      quantity: placed.quantity,
      label,
      indicator: name,
      comparison: comparisonOf(placed, role, name),
      kind: role.name === 'rank' || role.name === 'move' ? 'ranking' : 'rate',
      start: offset > 0 ? placed.leftStart + offset : undefined,
    })
  }
}

// 新开工项目18个,竣工项目12个,分别完成年度计划的90%和80%: the names are those of the levels before.
function namesOfList(state: ReaderState, words: string, count: number): string[] {
  if (words !== '') return splitLabels(words, count)
  return state.levels.length >= count ? state.levels.slice(-count).map((level) => level.indicator) : []
}

/** One more figure of 分别完成任务的101.37%和98%. */
export function readListedRow(state: ReaderState, placed: Placed): void {
  const run = state.run
  if (!run) return
  const indicator = run.labels[run.next++] ?? run.labels.at(-1) ?? ''
  addClaim(state, placed, {
    quantity: placed.quantity,
    label: { subject: null, indicator, at: 0 },
    indicator,
    comparison: comparisonOf(placed, run.role, indicator),
  })
}

/** 高出全国2.7个百分点、全省1.9个百分点; 占比突破50%,达到50.8%: a figure without a name says what the one before it said. */
function carriedRole(state: ReaderState, { left, right }: Placed, role: Role, label: Label): Role | null {
  const { latest } = state
  if (!latest?.comparison || latest.quantity.start < state.sentenceStart || label.indicator !== '') return null
  const { kind, direction } = latest.comparison
  if (role.name === 'points') return role.direction === null && kind === 'change_pp' ? { ...role, direction } : null
  if (role.name !== 'rate' || nounAfter(right) !== '' || !/[达到至为、]/.test(left)) return null
  if (kind === 'share' || kind === 'completion') return { name: kind }
  const isGrowthOnly = kind === 'yoy' && latest.quantity.unit.dimension === 'percent' && direction !== null
  return isGrowthOnly ? { name: 'growth', growth: { direction, at: 0, isCompared: true, isMonthOnMonth: false } } : null
}

function carryOn(state: ReaderState, placed: Placed, role: Role): void {
  const indicator = state.latest?.indicator ?? ''
  const label = { subject: null, indicator, at: placed.left.length }
  addClaim(state, placed, {
    quantity: placed.quantity,
    label,
    indicator,
    comparison: comparisonOf(placed, role, indicator),
  })
}

/** The words before the cue; among so many, the figure is not of those it is ranked with: 在全省21个统计单位中排名第16位. */
function nameOfRow(state: ReaderState, placed: Placed, role: Role, cut: number): Label {
  const label = labelBefore(state, placed, cut)
  const isAmong =
    role.name === 'rank' && state.previous?.end === placed.leftStart && /^[^,。;]{1,12}中/.test(placed.left)
  if (isAmong)
    return {
      subject: state.partSubjects[placed.clause.part] ?? null,
      indicator: state.priorTopic,
      at: placed.left.length,
    }
  if (label.indicator !== '' || role.name === 'rate') return label
  const led = nameLedUpTo(state, placed)
  if (led !== '') state.level = null
  return led === '' ? label : { ...label, indicator: led }
}

function cutAt(left: string, role: Role): number {
  const at = left.search(BEFORE[role.name] ?? /$^/)
  return at < 0 ? left.length : at
}

function comparisonOf({ quantity, left }: Placed, role: Role, name: string): DraftComparison | null {
  const said = role.name === 'rate' && quantity.unit.dimension === 'percent' ? nameSays(name) : null
  if (said) return sameFigure(quantity, said, null)
  if (role.name === 'points') return sameFigure(quantity, 'change_pp', role.direction)
  if (role.name === 'growth') return sameFigure(quantity, 'yoy', role.growth.direction)
  if (role.name === 'share') return sameFigure(quantity, 'share', null)
  if (role.name === 'completion') return sameFigure(quantity, 'completion', null)
  if (role.name !== 'rank' && role.name !== 'move') return null
  const near = left.slice(-16)
  return sameFigure(
    quantity,
    'rank',
    LOWER_RANK.test(near) || quantity.isReversed ? 'down' : CLOSER_RANK.test(near) ? 'up' : null,
  )
}

/** A name for the row: of what it is, and against what. */
function named(state: ReaderState, role: Role, words: string, cue: string): string {
  const of = words || inherited(state, role)
  const region = role.name === 'rank' ? /(?:在)?全[市省国区县州].*$/.exec(cue)?.[0] : undefined
  const against = (region ?? cue)
    .replace(/^分别/, '')
    .replace(/[由从](?:去年|上年|年初|\d{4}年|[\u4e00-\u9fff]{0,4}同期)?(?:末|底)?的?$/, '')
    .replace(/(?:[约近仅均已达了:\s的为到至第]|分别|首次|突破|超过|由|从)+$/, '')
  if (role.name === 'completion' && against === '' && !/率$/.test(of)) return `${of}(完成率)`
  if (role.name === 'rate' || against === '') return of
  if (role.name === 'completion' && /率$/.test(of)) return of
  if (of === '') return role.name === 'share' ? '占比' : against
  if (role.name !== 'share') return `${of}(${against.slice(0, 24)})`
  return /^占比|^比重/.test(against) ? `${of}${against.slice(0, 2)}` : `${of}(占比)`
}

function inherited(state: ReaderState, role: Role): string {
  const name = state.latest?.indicator.replace(/\([^)]*\)$/, '') ?? ''
  // 占GDP的62%,提高3个百分点: the points are those of the share.
  if (role.name === 'points' && state.latest?.indicator.endsWith('(占比)')) return `${name}占比`
  return role.name === 'points' && state.latest?.comparison?.kind === 'yoy' && !/[率速幅]$/.test(name)
    ? `${name}增速`
    : name
}
