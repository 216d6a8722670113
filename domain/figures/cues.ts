// The words that say what a figure is. Each pattern is tried on a bounded stretch of text that ends where the figure begins.

/** Words that may stand between a verb and its figure without changing what it says. */
const SOFT =
  '(?:\\s|:|了|约|大约|近|将近|接近|超过|超|逾|高达|达|仅|只|均|都|也|各|分别|至少|不低于|不少于|不超过|累计|平均|预计|有望|幅度|率|了近|左右|力争|最高|合计|共|又)*'
const LINK =
  '(?:\\s|:|为|是|达到|达|在|至|到|仅|约|近|超过|超|逾|均|分别|保持在?|稳定在?|控制在?|维持在?|力争|预计|不低于|高达|有望|回升|回落|提高|提升|只有|高于|低于|不少于|只)*'
const UP = '(?<!新)净增|增长|增加|上升|提高|提升|上涨|攀升|正增长|递增|扩大|上浮|增收|增产'
// 浓度同比改善8.8% fell: what improves by a percentage is what should be low.
const DOWN = '改善|下降|削减|减少|降低|回落|负增长|下滑|下跌|缩减|压减|萎缩|下浮|减收|减产|缩小|递减|压降'
const RATE_NOUN = '增速|增幅|降幅|涨幅|跌幅|升幅|减幅|增长率|增长速度|增长幅度|下降幅度|下降率|增长比例'
/** What the figure is compared with. */
export const BASE =
  '(?:与|和|同|跟|比|较|相较于?|比起)?(?:上年|去年|前年|同期|上月|上季度?|上周|[一二三四1-4]季度|年初|年末|上半年|疫情前|(?:19|20)\\d{2}年)(?:度|末|底|初)?(?:的)?(?:同期|同比|同月|同季|全年|水平|平均)?(?:相比)?'

const SHORT =
  '(?<![新净递倍年转扩猛激骤陡])增|(?<![投下])降|涨|跌|减|升|多(?:办|收|签|征|引)?|少(?:办|收|签|征|引)?|高|低'
const COMPARES = `(?:同比|环比|${BASE}|、|,|,|同口径|可比口径|分别|^)`
const GROWTH_VERB = new RegExp(`(?:(?<verb>${UP}|${DOWN})|${COMPARES}(?:实际|名义)?(?<short>${SHORT}))${SOFT}$`)
const GROWTH_NOUN = new RegExp(`(?<noun>${RATE_NOUN})${LINK}$`)
const COMPARED = /同比|环比|同口径|可比口径|较上|比上|比去|较去|与去|与上|同期|较年初|比年初|较\d{4}年|比\d{4}年/
const IS_DOWN = new RegExp(`${DOWN}|降幅|跌幅|减幅|下降|降|跌|减|少|低`)

export interface Growth {
  direction: 'up' | 'down'
  /** Where the growth's own words begin, in the stretch. */
  at: number
  /** 同比, 比上年 and the like are said; without them a change of amount may be something done, not something compared. */
  isCompared: boolean
  isMonthOnMonth: boolean
}

/** Whether a stretch that ends at a figure says that something grew or fell by it. */
export function growthBefore(left: string): Growth | null {
  const match = GROWTH_NOUN.exec(left) ?? GROWTH_VERB.exec(left)
  if (!match) return null
  const word = match.groups?.noun ?? match.groups?.verb ?? match.groups?.short ?? ''
  const isMonthOnMonth = /环比|较上月|比上月|较上季|比上季|较[一二三四1-4]季度|比[一二三四1-4]季度/.test(
    left.slice(-40),
  )
  return {
    direction: IS_DOWN.test(word) ? 'down' : 'up',
    at: match.index + match[0].indexOf(word),
    isCompared: COMPARED.test(left),
    isMonthOnMonth,
  }
}

/** 同比+12.3%, 环比-2.1%: the sign alone says which way. */
export const saysComparedAlone = (left: string): boolean => /(?:同比|环比|同口径|可比口径)(?:\s|:|为|\+)*$/.test(left)

const POINT_UP =
  /提高|上升|提升|增长|增加|加快|高于|高出|快于|领先|超过|超|上涨|扩大|攀升|回升|多|好于|优于|高|快|升|提前/g
const POINT_DOWN = /下降|降低|回落|低于|慢于|落后|滞后|减少|放缓|减缓|下滑|下跌|缩小|收窄|少于|不及|低|慢|降/g
const NARROWED = /(?:降幅|跌幅|减幅)[^,。;]{0,16}(?:收窄|缩小|缩减|下降|回落)/
const WIDENED = /(?:降幅|跌幅|减幅)[^,。;]{0,16}(?:扩大|加深|提高|上升)/

/** Which way 百分点 go: the word nearest before the figure; a fall that narrows goes up. */
export function directionOfPoints(left: string): 'up' | 'down' | null {
  if (NARROWED.test(left)) return 'up'
  if (WIDENED.test(left)) return 'down'
  const up = lastIndexOf(left, POINT_UP)
  const down = lastIndexOf(left, POINT_DOWN)
  return up === down ? null : up > down ? 'up' : 'down'
}

function lastIndexOf(left: string, pattern: RegExp): number {
  let last = -1
  for (const match of left.matchAll(pattern)) last = match.index + match[0].length
  return last
}

const PLAN = '(?:任务|计划|目标|预算|指标|工程量)(?:总投资|投资|总额|总数|总量|数|量|值|任务|额|目标)*'
const COMPLETED = [
  new RegExp(`(?:完成|达到|达|占|实现|为|是|相当于|超过?|已)[^,。;]{0,40}${PLAN}(?:比例|比重|进度)?的?${LINK}$`),
  /(?:任务|计划|目标|预算|工程|投资|进度|项目|工作|总体|整体)?完成(?:率|比例|进度|度|情况)?(?:了|已|达|为|约|近|超|过|:|到|至|\s|的|仅|均|分别|超过|逾)*$/,
  /(?:形象进度|工程进度|建设进度|施工进度|总进度|投资进度|完成进度|序时进度|支出进度|工作进度)[^,。;]{0,6}$/,
  new RegExp(`完成[^,。;]{0,12}${PLAN}的?(?:比例的?)?${LINK}$`),
  /完成[^,。;]{2,20}的(?:约|近|\s)*$/,
]
const DONE =
  '办结|直办|办复|整改|到位|开工|化解|竣工|投产|完成|结案|调处|调解|受理|回复|答复|办理|处置|销号|落实|兑现|履约|支付|拆除|签约|征收|入统|入库|转化|交付|解决|响应|回访|审结|执结|结转|达产|复工|复产|清零|拆迁|搬迁|息访|化解成功|核查|反馈|督办|执行|支出'
const DONE_RATE = new RegExp(`(?:${DONE})(?:成功)?率${LINK}$`)
/** A rate of work done: 办结率, 完成年度任务的76%, 占年度计划的76%. */
export const saysCompletion = (left: string): boolean =>
  DONE_RATE.test(left) || COMPLETED.some((each) => each.test(left))

const SHARE = [
  /占(?!地|用|线|道|据|领)[^,。;占]{0,50}$/,
  new RegExp(`(?:占比|比重|亏损面|份额|贡献率|贡献度)[^,。;率%]{0,10}${LINK}$`),
  new RegExp(
    `(?:不少于|不低于|高于|超过|达到|达|为|约为|接近|相当于)[^,。;]{1,24}(?:总量|总数|总额|总规模|总收入|总值)的${LINK}$`,
  ),
]
/** What the name alone says: 办结率, 占比, 亏损面. */
export const nameSays = (name: string): 'completion' | 'share' | null =>
  DONE_RATE.test(name) || /完成率$/.test(name) ? 'completion' : /(?:占比|比重|亏损面|份额)$/.test(name) ? 'share' : null

/** A share of a whole: 占全市总收入的40%, 占比达30.97%. */
export const saysShare = (left: string): boolean => SHARE.some((each) => each.test(left))

const RANK =
  /(?:居|列|排名|排位|排行|位次|名次|位居|位列|名列|排在|排|跃居|跃升|升至|升到|上升到|上升至|退至|退到|降至|降到|下降到|前进到|前移至|前移到|进入|取得|荣获|获得|获|夺得|保持|稳居|连续|蝉联|评为|综合考核|考核|为|由|从)/
const REGION =
  /(?:全[市省国区县州旗盟]|全球|世界|同类|各?县[(]?市?[)]?区|县区|开发区|经开区|高新区|园区|中部|西部|东部|东北|地区|区县|市区|城区|省级|国家级)[^,。;]{0,8}$/
// 把稳增长放在首位, 坚持质量第一: what matters most, not what came first.
const EMPHASIS = /(?:[放摆置列挂]在|[放摆置][上到]|置于|视为|作为|当作)\s?$/
/** Whether an ordinal places something among others: 居全市第3位. Otherwise it is 第一 of a list, or 第一书记. */
export const saysRank = (left: string): boolean =>
  !EMPHASIS.test(left) && (RANK.test(left.slice(-30)) || REGION.test(left))

export const saysRankMove = (left: string): boolean =>
  /(?:前移|后移|前进|上升|提升|提高|进位|进|晋|跃升|下降|后退|退|滑落|下滑|升|降|提前|落后)(?:了)?$/.test(left)

export const CLOSER_RANK =
  /(?:跃居|跃升|升至|升到|上升到|上升至|前进到|前移至|前移到|提升至|前移|前进|上升|提升|进位|提高|升)/
export const LOWER_RANK = /(?:退至|退到|降至|降到|下降到|下滑至|滑落|后移|后退|倒数|下降|退|降)/
