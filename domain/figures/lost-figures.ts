import { plainQuantity, type Quantity } from './quantity.ts'
import { readUnit } from './read-unit.ts'

// What scraping leaves of a figure: its unit alone (增长%, 力争万美元, 个县同比下降) or a mask before it (20xx万元).
const MASK = /(?:\d{0,2})[xX×*]{2,6}/y
const HAN = /\p{Script=Han}/u
const NO_FIGURE_LOST = /[几多数各每某这那哪该首整单第个半百千万亿十一二两三四五六七八九零超过上近约逾破计元位家]/
const AFTER_LOST_MONEY = /^(?:[,。;、!?)\n]|$|同比|比上年|增长|下降|以上[,。;、]|左右|$)/
const MONEY_OR_AREA = /^(?:万|亿|万亿)(?:元|美元|欧元|港元|亩|平方米|吨|千瓦时|人次|人|户)/
const COUNTED_AFTER_LOST = /^(?:县|区(?!域|间)|市(?!场)|乡镇?|镇|村|街道|企业|项目|单位|部门|社区|园区|工程|案件)/

/** The quantity whose number was lost at this place, or null. */
export function lostQuantity(plain: string, at: number): Quantity | null {
  return masked(plain, at) ?? bare(plain, at)
}

const lost = (start: number, end: number, unit: Quantity['unit']): Quantity =>
  plainQuantity(start, end, { value: null, figure: null, script: 'lost' }, unit)

function masked(plain: string, at: number): Quantity | null {
  if (!/[xX×*]/.test(plain[at] ?? '')) return null
  MASK.lastIndex = at
  const mask = MASK.exec(plain)?.[0]
  if (mask === undefined || /[A-Za-z*]/.test(plain[at - 1] ?? '')) return null
  const read = readUnit(plain, at + mask.length)
  if (!read || read.isBare || read.unit.dimension === 'time') return null
  if (
    ['count', 'person'].includes(read.unit.dimension) &&
    !/^(?:个|家|户|项|件|起|人次|名|批次?|万)/.test(read.unit.printed)
  )
    return null
  const digits = /\d{0,2}$/.exec(plain.slice(Math.max(0, at - 2), at))?.[0].length ?? 0
  return lost(at - digits, read.end, read.unit)
}

function bare(plain: string, at: number): Quantity | null {
  const before = plain[at - 1] ?? ''
  const char = plain[at] ?? ''
  if (char === '%' || char === '‰') return HAN.test(before) && !NO_FIGURE_LOST.test(before) ? unitAt(plain, at) : null
  if (plain.startsWith('个百分点', at))
    return HAN.test(before) && !NO_FIGURE_LOST.test(before) ? unitAt(plain, at) : null
  if (char === '个') return isLostCount(plain, at, before) ? unitAt(plain, at) : null
  if (!/[万亿]/.test(char) || !HAN.test(before) || NO_FIGURE_LOST.test(before)) return null
  const unit = MONEY_OR_AREA.exec(plain.slice(at, at + 6))?.[0]
  return unit && AFTER_LOST_MONEY.test(plain.slice(at + unit.length, at + unit.length + 4)) ? unitAt(plain, at) : null
}

// Only a clause that begins with 个县 has certainly lost its number; 有个县 is also plain talk, unless the same breath lost one more.
function isLostCount(plain: string, at: number, before: string): boolean {
  const after = plain.slice(at + 1, at + 6)
  if (/^[,。;、)]/.test(after)) return HAN.test(before) && !NO_FIGURE_LOST.test(before)
  if (!COUNTED_AFTER_LOST.test(after)) return false
  if (/[,;。:]/.test(before)) return true
  return before === '有' && /[,;]个(?:县|区|市|乡|镇|村|街|企业|项目|单位)/.test(plain.slice(at, at + 40))
}

function unitAt(plain: string, at: number): Quantity | null {
  const read = readUnit(plain, at)
  return read ? lost(at, read.end, read.unit) : null
}
