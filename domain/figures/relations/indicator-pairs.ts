/** A part of a whole by the very meaning of the two indicators. */
export interface IndicatorPair {
  part: RegExp
  whole: RegExp
  /** `soft` where scope or timing may legitimately turn the order around. */
  strength: 'hard' | 'soft'
  /** Money unless said otherwise: 有5个县 beside 实际利用外资 counts counties, not capital. */
  counts?: boolean
  /** Levels of both add up in nominal terms, so last year's may be held against each other too. */
  hasBases?: boolean
}

export const INDICATOR_PAIRS: IndicatorPair[] = [
  {
    part: /^(地方财政收入|地方一般公共预算收入|一般公共预算收入|公共财政预算收入|地方公共财政收入)$/u,
    whole: /^(财政总收入|公共财政总收入)$/u,
    strength: 'hard',
    hasBases: true,
  },
  {
    part: /^(税收收入|税收)$/u,
    whole: /^(一般公共预算收入|地方一般公共预算收入|地方财政收入|财政总收入)$/u,
    strength: 'hard',
    hasBases: true,
  },
  {
    part: /^(工业投资|工业固定资产投资|工业性投资|房地产开发投资|基础设施投资|民间投资|服务业投资|技改投资|技术改造投资|制造业投资)$/u,
    whole: /^(全社会固定资产投资|固定资产投资|固定资产投资额)$/u,
    strength: 'hard',
  },
  {
    part: /^(技改投资|技术改造投资|制造业投资|高新技术产业投资)$/u,
    whole: /^(工业投资|工业固定资产投资)$/u,
    strength: 'hard',
  },
  {
    part: /^(规模以上|规上)(工业总产值|工业产值|工业增加值|服务业营业收入)$/u,
    whole: /^(全部)?(工业总产值|工业产值|工业增加值|服务业营业收入)$/u,
    strength: 'hard',
  },
  {
    part: /^(出口|出口额|出口总额|外贸出口|进口|进口额|进口总额|外贸进口)$/u,
    whole: /^(进出口|进出口额|进出口总额|外贸进出口|外贸进出口总额|进出口总值)$/u,
    strength: 'hard',
    hasBases: true,
  },
  {
    part: /^(第一产业增加值|第二产业增加值|第三产业增加值|工业增加值|规模以上工业增加值|规上工业增加值|农业增加值|服务业增加值)$/u,
    whole: /^(地区生产总值|生产总值|GDP|gdp)$/u,
    strength: 'hard',
  },
  {
    part: /^(限额以上社会消费品零售总?额|限上社会消费品零售总?额|限上零售额)$/u,
    whole: /^社会消费品零售总额$/u,
    strength: 'hard',
  },
  {
    part: /^(实际|实到|实进|到位|实际利用|实际到位|实际使用)(外资|内资)$/u,
    whole: /^(合同|签约|协议|合同利用)(外资|内资)$/u,
    strength: 'soft',
  },
  {
    part: /^(利税|利税总额|利润|利润总额|税金|税金总额)$/u,
    whole: /^(营业收入|主营业务收入|销售收入)$/u,
    strength: 'soft',
  },
]

/** Words that put the same indicator inside a smaller bound: 园内工业总产值 is within 工业总产值. */
export const INNER_SCOPE = /^(园区内|园内|园区|区块内|核心区|起步区|区内|其中园区)/u
export const INNER_INDICATORS = /产值|投资|企业|项目|就业|收入|税收|税金/u
