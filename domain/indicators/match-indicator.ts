import type { Indicator } from './indicator.ts'
import { sameDimension } from './unit-of-measure.ts'

type Named = Pick<Indicator, 'code' | 'nameZh' | 'aliases' | 'unitOfMeasure'>

// Words around a name that say nothing of what is measured. 新增, 园内, 民营 do, and are therefore not among them.
const BEFORE =
  /^(?:全区|我区|本区|全县|我县|开发区|累计|全年|全部|预计|力争|确保|实现|完成|达到|其中|上年|当年|本年|年|的|：|:)+/
const AFTER = /(?:累计|完成额|实际完成|完成|实现|达到|总计|合计|总额|总量|金额|达|为|的|额)+$/
const GROWTH = /(?:\(?可比价\)?|同比|比上年)*(?:增长速度|增长率|增长|增速|增幅|涨幅)$/
const MARKS = /[\s“”"'‘’《》]/g
const BRACKETS = /[(（][^)）]*[)）]$/

/** How a name is compared: without brackets, quotation marks, spaces and the words around it. */
function coreOf(name: string): string {
  const plain = name.replace(MARKS, '').replace(BRACKETS, '')
  const core = plain.replace(BEFORE, '').replace(AFTER, '')
  return core === '' ? plain : core
}

const NAMES = new WeakMap<readonly Named[], Map<string, Named[]>>()

function namesOf(indicators: readonly Named[]): Map<string, Named[]> {
  const known = NAMES.get(indicators)
  if (known) return known
  const names = new Map<string, Named[]>()
  for (const indicator of indicators) {
    // Only what is printed is stripped: 财政收入总额 must not make a name of 财政收入, which could be either revenue.
    for (const name of new Set([indicator.nameZh, ...indicator.aliases].flatMap(spellings))) {
      names.set(name, [...(names.get(name) ?? []), indicator])
    }
  }
  NAMES.set(indicators, names)
  return names
}

const spellings = (name: string): string[] => {
  const whole = name.replace(MARKS, '')
  return [whole, whole.replace(BRACKETS, '')]
}

/**
 * Which indicator a printed name and unit mean: its name or another of its names, whole, in a unit of the same kind.
 * Nothing is matched by a part of a name: 园内工业总产值 is not the zone's 工业总产值. Null too where two would fit.
 */
export function matchIndicator(name: string, unit: string, indicators: readonly Named[]): string | null {
  return only(candidates(name, indicators).filter((it) => sameDimension(unit, it.unitOfMeasure)))
}

/** The indicator of which only the growth is stated; its own unit does not appear in the text. */
export function matchGrowthOf(name: string, indicators: readonly Named[]): string | null {
  const grown = name.replace(/\s/g, '').replace(GROWTH, '')
  const levels = candidates(grown === '' ? name : grown, indicators).filter(
    (it) => !sameDimension('%', it.unitOfMeasure),
  )
  return only(levels)
}

function candidates(name: string, indicators: readonly Named[]): Named[] {
  const names = namesOf(indicators)
  const whole = name.replace(MARKS, '')
  return names.get(whole) ?? names.get(whole.replace(BRACKETS, '')) ?? names.get(coreOf(name)) ?? []
}

const only = (found: readonly Named[]): string | null => (found.length === 1 ? (found[0]?.code ?? null) : null)
