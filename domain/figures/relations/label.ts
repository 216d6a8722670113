const TIMES = [
  '今年以来|年初以来|今年来|一年来|今年|去年|上年|本年度?|全年|当年|年内|年底前?|年末|上半年|下半年|[一二三四]季度末?|截[至止]目前|目前|迄今|本月|当月|\\d{4}年度?|[xX]{2}年',
  '(?:\\d{4}年)?\\d{1,2}(?:[-—~－至到]\\d{1,2})?月(?:份|底|末)?|截[至止]|前\\d+个?月',
]
const SCOPES = '全区|全市|全县|全省|全国|全镇|全局|我区|我市|我县|我局|我委|本区|本市|辖区内?|开发区|高新区|经开区'
const VERBS = '分别|共计?|总共|合计|累计|总计|全部|已经|已|预计|计划|确保|力争|努力|争取|必须|完成|实现|达到|高达'
const HEAD = new RegExp(
  `^(?:[\\s,，、:：;；(（—-]+|${TIMES.join('|')}|${SCOPES}|${VERBS}|其中[:：]?|其余|同时|同期|此外|要(?!素)|了)`,
  'u',
)
const FOOT = new RegExp(
  `(?:[\\s,，、:：(（“"]+|${VERBS}|达|到|为|约|近|超过?|突破|了|是|有|个|总量|总数|同比(?:增长|下降|上升)?|(?:比|较)[上去]年(?:同期)?|增长|下降)$`,
  'u',
)

const CLAUSE_MARKS = new Set(['。', '；', ';', '，', ',', '！', '\n'])

/** The bare name of what a figure counts: 全年完成产业性投资 → 产业性投资. Empty where the words name nothing. */
export function labelOf(words: string): string {
  let from = words.length
  const farthest = Math.max(0, words.length - 40)
  while (from > farthest && !CLAUSE_MARKS.has(words[from - 1] ?? '')) from--
  const label = stripped(words.slice(from), HEAD, (text, match) => text.slice(match.length))
  return stripped(label, FOOT, (text, match) => text.slice(0, text.length - match.length))
}

function stripped(text: string, pattern: RegExp, without: (text: string, match: string) => string): string {
  let rest = text
  for (let round = 0; round < 8; round++) {
    const match = pattern.exec(rest)?.[0]
    if (!match) return rest
    rest = without(rest, match)
  }
  return rest
}

const PREDICATES =
  /完成|实现|已|落实|进展|列入|没有|仍|建成|投用|开工|参加|赴|到|在|全部|纳入|达|出口|下降|增长|正在|必须|有效|坚持|的|为|是|被|实|建设|进行|以上|[，,。；;、:：()（）“”\s\d]/u

/** The noun after a figure that stands before it (3所学校和幼儿园建成投用), or empty. */
export function nounAfter(words: string): string {
  const text = words.slice(0, 16).replace(/^的/u, '')
  const end = text.search(PREDICATES)
  return end < 0 ? text : text.slice(0, end)
}

const AVERAGED =
  /人均|户均|亩均|地均|均价|平均|单价|单位面积|每|率$|比重|占比|指数|增速|增幅|密度|强度|时限|最[高低大小长]/u

/** Averages, rates and extremes: a part's may lie above the whole's, and they do not add up. */
export const isAveraged = (label: string): boolean => AVERAGED.test(label)

/** Growth of gross product and value added is real while their levels are nominal: level over growth is no base. */
export const growsInRealTerms = (label: string): boolean => /生产总值|GDP|增加值|可比价|不变价/iu.test(label)

/** Above-scale figures compare the same firms in both years, not the published total with the published total. */
export const growsOnComparableScope = (label: string): boolean =>
  /规模以上|规上|限额以上|限上|同口径|可比口径/u.test(label)
