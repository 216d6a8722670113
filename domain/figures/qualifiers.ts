import type { Qualifier } from './claim.ts'
import type { Quantity } from './quantity.ts'

const AT_LEAST_AFTER = /^(?:及|\s)?以上/
const AT_MOST_AFTER = /^(?:及|\s)?(?:以下|以内|之内)/
const ABOUT_AFTER = /^\s?(?:左右|上下|许)/
const AT_LEAST_BEFORE = /(?:超过|超|突破|不低于|不少于|至少|逾|高于|大于|不下|达到或超过)\s?$/
const AT_MOST_BEFORE = /(?:不超过|不高于|控制在|低于|不足|不到|少于|小于|至多|最多)\s?$/
const ABOUT_BEFORE = /(?:近|(?<![签合节预契制])约|大约|大概|将近|接近)\s?$/
const EXPECTED = /预计|预估|估计|有望|测算|可(?:达|实现|新增|完成|带动|提供)/
// 要 that wills something, not that of 主要, 需要, 重要; 确保 that does, not that of 六个确保.
const WILL = '(?<![主重首只需纪摘概提简机必紧险扼])要(?!求|情|素|件|点|害|道|职|闻|么|案|领导|有)'
const ENSURE = '(?<![个大])确保'
const AIMED = new RegExp(
  `力争|${ENSURE}|务必|必须|预期目标|目标(?:是|为|:)|主要目标|(?:^|[,;:。、]|我们|[我全本][区市县])(?:将|需)(?!求)|下一步|明年|今后|(?:任务|目标)(?:是|为)|` +
    '争取(?!到?(?:上级|国家|中央|省|市|各类|各级|专项|资金|贷款|银行|国开|支持|政策|项目|补助|债券|土地|指标|用地|了))|' +
    `用[^,。;]{0,8}年的?时间|${WILL}|` +
    '(?:年底|年末|年内|月底|季度末|\\d年)前[^,。;]{0,12}(?:要|达到|建成|完成(?!了))|年内[^,。;]{0,12}(?:达到|建成|完成(?!了))|努力|奋斗',
)
const AIMED_HERE =
  /(?:(?<!年度|年|期|总)计划(?!生育|内|外|完成|的)|拟(?!合|[\u4e00-\u9fff]{0,8}?(?:人员|人选|对象|群众|上访))|预期)[^,。;]{0,24}$|(?<!完成(?:了|年度|全年)?)计划总?投资\s?$/
const DONE_HERE = /(?:截[至止]|目前|已经|已(?!建)|累计完成|实际完成)[^,。;]{0,24}$|(?<!为)了[约近]?$/

/** Whether the words before a figure speak of what is wanted, not of what is; what 已 or 目前 says of the clause outweighs the sentence. */
export function isAimed(before: string): boolean {
  if (AIMED_HERE.test(before)) return true
  return AIMED.test(before) && !(DONE_HERE.test(before) && !AIMED.test(before.slice(before.search(DONE_HERE))))
}

/** How the figure is meant. `isPlan`: the words before it speak of what is wanted. */
export function qualifierOf(quantity: Quantity, left: string, right: string, isPlan: boolean): Qualifier | null {
  if (AT_LEAST_AFTER.test(right) || AT_LEAST_BEFORE.test(left)) return 'at_least'
  if (AT_MOST_AFTER.test(right) || (AT_MOST_BEFORE.test(left) && !/控制在$/.test(left))) return 'at_most'
  if (/控制在$/.test(left) && isPlan) return 'at_most'
  if (quantity.isAbout || ABOUT_AFTER.test(right) || ABOUT_BEFORE.test(left)) return 'about'
  if (EXPECTED.test(left)) return 'estimate'
  return isPlan ? 'target' : 'actual'
}
