import { addClaim, labelBefore } from './claim-rows.ts'
import { carriesOn, lengthOfList, splitLabels } from './distribution.ts'
import type { DraftClaim } from './draft-claim.ts'
import { nounAfter } from './labels.ts'
import { CLASS_AHEAD, fateOf, nameOf, runningName, subjectOf } from './level-names.ts'
import type { Quantity } from './quantity.ts'
import type { Placed } from './read-text.ts'
import { currentPeriod, periodsBetween, type ReaderState, type Run } from './reader-state.ts'
import { type Period, yearBefore } from './resolve-period.ts'

/** A figure that states how much or how many there is. */
export function readLevel(state: ReaderState, placed: Placed, k: number): void {
  const adjacent = adjacentLevel(state, placed)
  const list = adjacent ? null : listOfLevels(state, placed, k)
  if (adjacent) joinAdjacent(state, placed, adjacent)
  else if (list) {
    state.run = list
    readListedLevel(state, placed)
  } else readNamedLevel(state, placed)
}

function readNamedLevel(state: ReaderState, placed: Placed): void {
  const { quantity, right } = placed
  const past = pastCounted(state, placed)
  const label = labelBefore(state, past)
  // 首次突破千亿元大关 says again, roughly, what the level before it said: the growth that follows is that level's.
  const isMilestone = label.indicator === '' && /^大关/.test(right) && state.levels.length > 0
  const noun = /^大关/.test(right)
    ? ''
    : nounAfter(right === '' || CLASS_AHEAD.test(placed.ahead) ? placed.ahead : right)
  const base = baseOf(state, placed.left)
  const { topic } = state
  const said = nameOf(label.indicator, noun, quantity.unit.dimension, right) || runningName(state, placed)
  const fate = said !== '' || isMilestone || base ? '' : fateOf(state, right)
  const indicator = said || fate
  const counted = countedSubject(state, past, label.at)
  if (past.left.trim() === '' && noun !== '' && KINDS_OF_COUNT.has(quantity.unit.dimension)) state.subject = null
  const takesNoun = noun !== '' && indicator.endsWith(noun)
  const end = takesNoun ? quantity.end + placed.ahead.indexOf(noun) + noun.length : quantity.end
  if (state.level && PLANNED.test(placed.left) && /^的[约近]?$/.test(right)) {
    const indicator = `${state.level.indicator}(任务)`
    const plan = addClaim(state, placed, { quantity, label, indicator, comparison: null, kind: 'target' })
    plan.qualifier = 'target'
    return
  }
  const claim = addClaim(state, past, {
    quantity,
    label: subjectOf(label, indicator, counted, right),
    indicator,
    comparison: null,
    end,
  })
  if (fate !== '') state.topic = topic
  if (base) {
    claim.period = base
    return
  }
  // 净增1260元,增长11%: the growth is that of the level, not of the increase.
  if (!isMilestone && !INCREASE.test(label.indicator)) remember(state, claim)
}

// 完成年度任务380亿元的82.3%: what was to be done of the level before it.
const PLANNED = /(?:完成|占)[^,。;]{0,12}(?:任务|目标|计划|预算)数?$/
const EARLIER =
  /(?:(?<![比较与和同跟])(?:去年|上年)的?同期[\u4e00-\u9fff]{0,12}|(?:去年|上年)的?同期的?(?:[为是]|只有|仅)?)$/

/** 与去年同期的705件相比下降13.2%: a level of the year before; what grew or fell is the level that is held against it. */
const baseOf = (state: ReaderState, left: string): Period | null =>
  EARLIER.test(left) ? yearBefore(currentPeriod(state), left.includes('上年') ? '上年同期' : '去年同期') : null

const KINDS_OF_COUNT = new Set(['count', 'person'])
const INCREASE = /^(?:净增|增收|增支|减收|减支)$/
/** 22个村、5个社区: the noun of the figure before is no part of this one's name. */
function pastCounted(state: ReaderState, placed: Placed): Placed {
  const before = state.previous
  if (!before || before.end !== placed.leftStart) return placed
  const noun = nounAfter(placed.left)
  const end = placed.left.indexOf(noun) + noun.length
  if (noun === '' || !/^[、和及与]/.test(placed.left.slice(end))) return placed
  return { ...placed, left: placed.left.slice(end), leftStart: placed.leftStart + end }
}

/** 100个区级重点项目完成投资161亿元: the second figure is said of the first's things. */
function countedSubject(state: ReaderState, placed: Placed, at: number): string | null {
  const before = state.previous
  if (!before || before.value === null || before.end !== placed.leftStart || at > 0) return null
  if (!['count', 'person'].includes(before.unit.dimension)) return null
  const noun = nounAfter(placed.left)
  if (noun === '' || /^[中内里]?有/.test(placed.left.slice(noun.length))) return null
  return state.text.plain.slice(before.start, before.end) + noun
}

// 221批587人次, 210批、4600余人次; but 5家、3人 need not be said of one thing.
const isBeside = (gap: string, before: Quantity, quantity: Quantity): boolean =>
  /^\s?$/.test(gap) ||
  (gap === '、' &&
    quantity.unit.dimension === 'person' &&
    /^[批场期户]/.test(before.unit.printed.replace(/^[万千百]/, '')))

const adjacentLevel = (state: ReaderState, { quantity, left }: Placed): DraftClaim | null =>
  /^\s*、?$/.test(left) &&
  state.previous &&
  isBeside(state.text.plain.slice(state.previous.end, quantity.start), state.previous, quantity) &&
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

// 长安、虎门、厚街三镇: the count of the list is no part of its last name.
const GROUPED = /[两三四五六七八九十]+(?:镇|区|县|市|家|地|村|街道|园区?|者|个[\u4e00-\u9fff]{1,4})$/

function listOfLevels(state: ReaderState, placed: Placed, k: number): Run | null {
  const { left, leftStart } = placed
  const at = left.search(/分别|依次|各自/)
  if (at < 0) return null
  const count = lengthOfList(state.text.plain, state.text.quantities, k)
  if (count < 2) return null
  const run: Run = { role: { name: 'level' }, targets: [], labels: [], next: 0 }
  const shared = labelBefore(state, { ...placed, left: left.slice(at), leftStart: leftStart + at }).indicator
  const periods = periodsBetween(state, leftStart, leftStart + at)
  if (periods.length === count && shared !== '') return { ...run, labels: periods.map(() => shared), periods }
  const names = splitLabels(labelBefore(state, placed, at).indicator, count)
  if (names.length !== count) return null
  if (shared === '') return { ...run, labels: names }
  return { ...run, labels: names.map(() => shared), subjects: names.map((name) => name.replace(GROUPED, '')) }
}

/** One more figure of A、B、C分别为…; each has its own name, place or year. */
export function readListedLevel(state: ReaderState, placed: Placed): void {
  const run = state.run
  if (!run) return
  const k = run.next++
  const indicator = run.labels[k] ?? run.labels.at(-1) ?? ''
  const label = { subject: null, indicator, at: 0 }
  const start = carriesOn(state.text.plain, state.previous, placed.quantity) ? placed.quantity.start : undefined
  const claim = addClaim(state, placed, { quantity: placed.quantity, label, indicator, comparison: null, start })
  claim.subject = run.subjects?.[k] ?? claim.subject
  claim.period = run.periods?.[k] ?? claim.period
  remember(state, claim)
}

function remember(state: ReaderState, claim: DraftClaim): void {
  state.level = claim
  state.levels.push(claim)
}
