import type { Qualifier } from './claim.ts'
import type { Quantity } from './quantities.ts'

const AT_LEAST_AFTER = /^(?:及|\s)?以上/
const AT_MOST_AFTER = /^(?:及|\s)?(?:以下|以内|之内)/
const ABOUT_AFTER = /^\s?(?:左右|上下|许)/
const AT_LEAST_BEFORE = /(?:超过|超|突破|不低于|不少于|至少|逾|高于|大于|不下|达到或超过)\s?$/
const AT_MOST_BEFORE = /(?:不超过|不高于|控制在|低于|不足|不到|少于|小于|至多|最多)\s?$/
const ABOUT_BEFORE = /(?:近|约|大约|大概|将近|接近|上)\s?$/
const EXPECTED = /预计|预估|估计|有望|测算/
const AIMED =
  /力争|确保|争取(?=[^,。;]{0,14}$|.{0,14}(?:达|完成|实现|突破|新增))|务必|必须|预期目标|目标(?:是|为|:)|主要目标|计划(?:在|到|于|投|新|完|引|建|用|实|开|总|年|安排|实施)|拟(?!合)|(?:^|[,;:。、])(?:要|将|需)(?!求)|要(?:按照|努力|完成|实现|新|引|把|加|围绕|强化|重点|全力|继续|不断|进一步|深入|切实|大力|突出|坚持|抓|做|着力|积极|紧)|下一步|明年|今后|(?:任务|目标)(?:是|为)|用[^,。;]{0,8}年的?时间|(?:年底|年末|年内|月底|季度末|\d年)前?[^,。;]{0,12}(?:要|达到|建成|完成(?!了))|努力|奋斗/

/** Whether the words before a figure speak of what is wanted, not of what is. */
export const isAimed = (before: string): boolean => AIMED.test(before)

/** How the figure is meant. `isPlan`: the words before it speak of what is wanted. */
export function qualifierOf(quantity: Quantity, left: string, right: string, isPlan: boolean): Qualifier | null {
  if (AT_LEAST_AFTER.test(right) || AT_LEAST_BEFORE.test(left)) return 'at_least'
  if (AT_MOST_AFTER.test(right) || (AT_MOST_BEFORE.test(left) && !/控制在$/.test(left))) return 'at_most'
  if (/控制在$/.test(left) && isPlan) return 'at_most'
  if (quantity.isAbout || ABOUT_AFTER.test(right) || ABOUT_BEFORE.test(left)) return 'about'
  if (EXPECTED.test(left)) return 'estimate'
  return isPlan ? 'target' : 'actual'
}
