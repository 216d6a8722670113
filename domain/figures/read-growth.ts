import { addClaim, labelBefore } from './claim-rows.ts'
import type { Growth } from './cues.ts'
import { indicatorsNamed, lengthOfList, levelNamed, saysRespectively, splitLabels } from './distribution.ts'
import { type DraftClaim, type DraftComparison, lengthenQuote, sameFigure } from './draft-claim.ts'
import type { Label } from './labels.ts'
import type { Quantity } from './quantity.ts'
import type { Placed } from './read-text.ts'
import type { ReaderState } from './reader-state.ts'
import { nameLedUpTo } from './topics.ts'

/** A figure by which something grew or fell: it belongs to the level it follows, or is a claim of its own. */
export function readGrowth(state: ReaderState, placed: Placed, growth: Growth, k: number): void {
  const own = labelBefore(state, placed, growth.at)
  const led = own.indicator === '' ? nameLedUpTo(state, placed) : ''
  const label = led === '' ? own : { ...own, indicator: led }
  const words = label.indicator
    .replace(/(?:同口径|可比口径|按可比价格?(?:计算)?|可比价|年均|平均|实际|名义|均|双双)+$/g, '')
    .trim()
  const count = lengthOfList(state.text.plain, state.text.quantities, k)
  if (count > 1 && openRun(state, growth, words, count)) {
    readListedGrowth(state, placed)
    return
  }
  readOneGrowth(state, placed, growth, words, label)
  if (saysRespectively(placed.left)) state.amounts = growth
}

function readOneGrowth(state: ReaderState, placed: Placed, growth: Growth, words: string, label: Label): void {
  const { quantity } = placed
  const isYearly = /年均|年平均/.test(placed.left.slice(-24))
  const level = isYearly ? null : words === '' ? levelFor(state, quantity, growth) : levelNamed(words, state.levels)
  if (level) {
    compare(state, level, quantity, growth)
    return
  }
  const names = words === '' ? [''] : indicatorsNamed(words)
  for (const name of names) addGrowthOf(state, placed, growth, isYearly ? `${name || state.topic}(年均)` : name, label)
}

const MOST_LEVELS = 12
const unitOf = ({ unit }: Quantity) => unit.printed.replace(/次$/, '')

const comparisonOf = (quantity: Quantity, growth: Growth): DraftComparison => ({
  ...sameFigure(quantity, 'yoy', quantity.isNegative ? (growth.direction === 'up' ? 'down' : 'up') : growth.direction),
})

function levelFor(state: ReaderState, quantity: Quantity, growth: Growth): DraftClaim | null {
  const { level } = state
  if (!level) return null
  const isAmount = !['percent', 'multiple'].includes(quantity.unit.dimension)
  if (isAmount) return levelInUnit(state, quantity, growth)
  return level
}

// 分别减少6批、104人: an amount belongs to the level that is counted as it is.
function levelInUnit(state: ReaderState, quantity: Quantity, growth: Growth): DraftClaim | null {
  const sameUnit = state.levels.slice(-MOST_LEVELS).findLast((level) => unitOf(level.quantity) === unitOf(quantity))
  const level = sameUnit ?? state.level
  if (!level || level.quantity.unit.dimension !== quantity.unit.dimension) return null
  return !growth.isCompared && level.quantity.end < state.sentenceStart ? null : level
}

/** Gives a level its comparison; a level that has one already is stated again with the second. */
function compare(state: ReaderState, level: DraftClaim, quantity: Quantity, growth: Growth): void {
  const comparison = comparisonOf(quantity, growth)
  const isSecond = level.comparison !== null || growth.isMonthOnMonth
  const claim = isSecond
    ? { ...level, comparison, indicator: growth.isMonthOnMonth ? `${level.indicator}(环比)` : level.indicator }
    : level
  claim.comparison = comparison
  lengthenQuote(claim, quantity.end)
  if (isSecond) state.claims.push(claim)
}

function addGrowthOf(state: ReaderState, placed: Placed, growth: Growth, name: string, label: Label): void {
  const { quantity, left, leftStart } = placed
  const quantityless = { ...quantity, isNegative: false }
  const offset = name === '' ? -1 : left.indexOf(name)
  addClaim(state, placed, {
    quantity: quantityless,
    label,
    indicator: name,
    comparison: comparisonOf(quantity, growth),
    start: offset > 0 ? leftStart + offset : undefined,
  })
  if (name !== '') state.level = null
}

// 来信126件,来访312批次1058人次,网上848件,分别下降…: three things, one of them counted twice.
function levelsBefore(state: ReaderState, count: number): DraftClaim[] {
  const { levels } = state
  if (levels.length < count) return []
  const tail = levels.slice(-2 * count).filter((level) => level.comparison === null)
  if (tail.length > count) {
    const things = tail.filter((level, k) => !isSecondCount(tail[k - 1], level))
    if (things.length === count) return things
  }
  return levels.slice(-count)
}

const isSecondCount = (before: DraftClaim | undefined, level: DraftClaim): boolean =>
  before !== undefined && level.start === level.quantity.start && withoutUnit(before) === withoutUnit(level)
const withoutUnit = ({ indicator }: DraftClaim) => indicator.replace(/[(][^()]*[)]$/, '')

function openRun(state: ReaderState, growth: Growth, words: string, count: number): boolean {
  const labels = words === '' ? [] : splitLabels(words, count)
  const named = labels.map((label) => levelNamed(label, state.levels))
  const targets = named.length === count && named.every((level) => level !== null) ? named : []
  const tail = words === '' ? levelsBefore(state, count) : []
  if (targets.length === 0 && tail.length === 0 && labels.length === 0) return false
  state.run = {
    role: { name: 'growth', growth },
    targets: targets.length > 0 ? targets : tail,
    labels: targets.length > 0 || tail.length > 0 ? [] : labels,
    next: 0,
  }
  return true
}

/** One more figure of 分别增长22%、17%、24%. */
export function readListedGrowth(state: ReaderState, placed: Placed): void {
  const run = state.run
  if (run?.role.name !== 'growth') return
  const k = run.next++
  const target = run.targets[k]
  if (target) compare(state, target, placed.quantity, run.role.growth)
  else addGrowthOf(state, placed, run.role.growth, run.labels[k] ?? '', { subject: null, indicator: '', at: 0 })
}

/** One more amount of 分别减少6批、104人. */
export function readListedAmount(state: ReaderState, placed: Placed, growth: Growth): void {
  const level = levelInUnit(state, placed.quantity, growth)
  if (level) compare(state, level, placed.quantity, growth)
  else addGrowthOf(state, placed, growth, '', { subject: null, indicator: '', at: placed.left.length })
}
