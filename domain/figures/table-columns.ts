import { findPeriods } from './periods.ts'
import { readUnit } from './read-unit.ts'
import { type Period, resolvePeriod, yearOf } from './resolve-period.ts'
import { isNumber, type Table } from './tables.ts'
import type { Unit } from './units.ts'

export type ColumnKind = 'label' | 'level' | 'plan' | 'growth' | 'share' | 'completion' | 'rank' | 'skip'

export interface Column {
  kind: ColumnKind
  /** The heading without its bracketed unit; empty where it names nothing of its own: 累计, 绝对值. */
  name: string
  unit: Unit | null
  period: Period | null
  /** 上年同期: a level that no growth beside it is said of. */
  isEarlier: boolean
  /** 增减额 and 增减(万元) are amounts; a bare 同比 is percent. */
  isAmount: boolean
}

const KINDS: [ColumnKind, RegExp][] = [
  ['skip', /^(?:序号|编号|备注|(?:计量)?单位|责任单位|牵头单位)$/],
  ['rank', /位次|排名|名次|排位/],
  ['completion', /完成率|完成%|完成比例|占(?:年度|全年)?(?:计划|目标|任务)|完成(?:年度|全年)?(?:计划|目标|任务)|进度/],
  ['share', /占比|比重|份额/],
  ['growth', /同比|增长|增速|增幅|增减|±|比上年|比去年|较上年|较去年|环比/],
  ['plan', /计划|目标|任务/],
]
const EARLIER = /上年|去年|同期(?!.*[%增])/
const GENERIC =
  /^(?:本月|当月|本期|当期|累计|绝对值|数值|数据|总量|实绩|实际|完成(?:数|情况|额|值)?$|本年|今年|上年|去年|同期|合计|总计|金额|数量|\d|[一二三四五六七八九十]{1,2}月|上半年|全年|前)/
export const PERCENT: Unit = { printed: '%', dimension: 'percent', factor: '1' }

/** What each column of a table holds. `stated` is the year the text last stated. */
export function columnsOf(table: Table, stated: number | null): Column[] {
  const captionUnit = unitOf(/单位[::]\s*([^\s,、;)]{1,10})/.exec(table.caption)?.[1] ?? '')
  const caption = periodIn(table.caption, stated)
  return table.header.map(({ text }, k) => {
    const name = text.replace(/[(][^()]*[)]/g, '')
    const unit = bracketedUnit(text)
    const isEarlier = EARLIER.test(text)
    return {
      kind: kindOf(text, k),
      name: GENERIC.test(name) ? '' : name,
      unit: unit ?? captionUnit,
      period: isEarlier ? { printed: text, from: null, to: null } : (periodIn(text, stated) ?? caption),
      isEarlier,
      isAmount: /额/.test(text) || (unit?.dimension ?? 'percent') !== 'percent',
    }
  })
}

const kindOf = (heading: string, k: number): ColumnKind => {
  if (k === 0) return /序号|编号/.test(heading) ? 'skip' : 'label'
  return KINDS.find(([, pattern]) => pattern.test(heading))?.[0] ?? 'level'
}

/** The unit that a cell is: 万元, %. Null where it is anything else. */
export function unitOf(text: string): Unit | null {
  if (/^(?:%|百分比)$/.test(text)) return PERCENT
  if (text === '' || isNumber(text)) return null
  const read = readUnit(text, 0)
  return read && read.end === text.length && !read.isBare ? read.unit : null
}

/** The unit in brackets after a name: 受理(件). */
export const bracketedUnit = (text: string): Unit | null => unitOf(/[(]([^()]{1,10})[)]/.exec(text)?.[1] ?? '')

function periodIn(text: string, stated: number | null): Period | null {
  const token = findPeriods(text).find((each) => !each.isBase)
  return token ? resolvePeriod(token, yearOf(token, stated)) : null
}
