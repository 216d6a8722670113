export interface PeriodToken {
  start: number
  end: number
  printed: string
  /** The year as printed: four digits, a placeholder (XX), or a word (今年); null where only a part of a year is named. */
  year: string | null
  /** What part of the year: 1-10月, 上半年, 7月10日—9月25日; null where the whole year is meant. */
  part: string | null
  /** It is what the figure is compared with (比上年, 较一季度), or belongs to a plan (年度计划): no period of the claim. */
  isBase: boolean
}

const DIGIT_YEAR = '(?<!\\d)(?:19|20)\\d{2}'
const MASKED_YEAR = '(?:(?:19|20)[xX×*○〇Oo]{2}|[xX×*]{2,4})'
const HAN_YEAR = '[一二][〇○零九][〇○零一二三四五六七八九]{2}'
const YEAR = `(?<year>(?:${DIGIT_YEAR}|${MASKED_YEAR}|${HAN_YEAR})\\s?年度?|今年|去年|上年度?|明年|本年度?|当年|前年|上一年|来年|过去的?一年|一年来|过去一年来|[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|末))`
const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})'
const TO = '\\s?[-—–~～至到]{1,2}\\s?'
const PART =
  `(?<part>(?<!\\d)${N}\\s?月份?${TO}${N}\\s?月(?:份|底|末)?(?!\\s?\\d{1,2}\\s?[日号])|(?<!\\d)${N}${TO}${N}\\s?月(?:份|底|末)?|(?<!\\d)${N}\\s?月\\s?${N}\\s?[日号]${TO}(?:${N}\\s?月\\s?)?${N}\\s?[日号]|` +
  `(?<!\\d)${N}\\s?月(?:份|\\s?${N}\\s?[日号]|[上中下]旬)?|前${N}个?月(?:份)?|第?[一二三四1-4]季度|[前头][三3二2]个?季度|` +
  '上半年|下半年|全年|(?<![\\d一二三四五六七八九十两几数近])年[初内底末中]|当月|本月|上月|本季度?|当季|本周|目前|至今|现在)'
const TAIL = '(?:以来|底前|末前|底|末|之?前|初|期间)?'
const PERIOD = new RegExp(
  `(?:截[至止]到?|截|到|至|自|从)?\\s?(?:${YEAR}(?:的)?\\s?(?:${PART.replace('<part>', '<within>')})?|${PART})${TAIL}`,
  'g',
)
const DURATION =
  /(?<!\d)(?:\d{1,3}|[一二两三四五六七八九十]{1,3}|[几数])(?:[-—–~至到]\d{1,3})?多?(?:个多?月|年(?!度|底|初|末|级|产)|个(?:多)?星期|个季度|周(?!年)|时\d{1,2}分|时(?!\S?[代])|点(?:\d{1,2}分|半|钟)|岁)/g
const COMPARED = /(?:较|比|与|同|和|跟|(?<!关)于|超过|超|是|相当于|对比)$/
const IS_COMPARED = /^(?:的?同期|同比|相比|的?(?:平均水平|水平|基数)|的?(?:目标|任务|计划|预算)(?!草案|编制|执行|安排))/
const LOOK_BACK = 3
const LOOK_AHEAD = 8

/** Every period that the text names, in order. */
export function findPeriods(plain: string): PeriodToken[] {
  const found: PeriodToken[] = []
  for (const match of plain.matchAll(PERIOD)) {
    const start = match.index
    const end = start + match[0].length
    const before = plain.slice(Math.max(0, start - LOOK_BACK), start)
    const after = plain.slice(end, end + LOOK_AHEAD)
    found.push({
      start,
      end,
      printed: match[0],
      year: match.groups?.year ?? null,
      part: match.groups?.within ?? match.groups?.part ?? null,
      isBase: COMPARED.test(before) || IS_COMPARED.test(after),
    })
  }
  return found
}

/** Marks dates and durations, so that no figure is read out of them. */
export function markTimes(plain: string, periods: PeriodToken[], blocked: Uint8Array): void {
  for (const { start, end } of periods) blocked.fill(2, start, end)
  for (const { index, 0: printed } of plain.matchAll(DURATION)) blocked.fill(2, index, index + printed.length)
}
