import { Decimal } from 'decimal.js'
import { growthWords, isLevel, levelWords } from './figure-words.ts'
import type { FigureRun, ReportableFact, ReportRun } from './report.ts'
import { verbOf } from './verbs.ts'

type Indicator = ReportableFact['indicator']

/** 地区生产总值增速(可比价) says in its name what its figure is: a growth. */
const GROWTH_INDICATOR = /^(.+?)增速(?:[（(]可比价[）)])?$/

/**
 * One clause without its full stop, as officials write it: 固定资产投资完成289.20亿元，同比增长18.7%. Null where there is
 * nothing to say. A comparison that cannot be made is left out; its reason is shown where there is room for it.
 */
export function sentenceOf(fact: ReportableFact): ReportRun[] | null {
  if (fact.value === null) return growthSentence(fact)
  const named = growthName(fact.indicator)
  if (named !== null) return [{ text: `${named}同比` }, figure(fact, 'value', growthWords(fact.value))]
  const isNegative = new Decimal(fact.value).isNegative()
  const level: ReportRun[] = [
    { text: `${subjectOf(fact.indicator)}${verbOf(fact.indicator, isNegative)}` },
    figure(fact, 'value', levelWords(fact.value, fact.indicator)),
  ]
  const growth = comparison(fact)
  return growth === null ? level : [...level, { text: '，' }, ...growth]
}

function growthSentence(fact: ReportableFact): ReportRun[] | null {
  const growth = comparison(fact)
  return growth === null ? null : [{ text: subjectOf(fact.indicator) }, ...growth]
}

// A percentage against a percentage makes percentage points, never a growth in percent.
function comparison(fact: ReportableFact): ReportRun[] | null {
  if (!fact.growth.comparable) return null
  if (fact.indicator.measure === 'ratio' && fact.indicator.unitOfMeasure === '%') return null
  const { percent } = fact.growth
  return [{ text: isLevel(percent) ? '与上年同期' : '同比' }, figure(fact, 'growth', growthWords(percent))]
}

const figure = (fact: ReportableFact, measure: FigureRun['measure'], text: string): FigureRun => ({
  text,
  fact: fact.name,
  measure,
})

// Which currency or price is meant, the unit after the figure says already.
const SAID_BY_THE_UNIT = /[（(](?:美元|人民币|可比价)[）)]$/

/** The name as it stands in a Chinese sentence: 研发投入（R&D经费）. */
export const subjectOf = (indicator: Pick<Indicator, 'nameZh'>): string =>
  indicator.nameZh.replace(SAID_BY_THE_UNIT, '').replaceAll('(', '（').replaceAll(')', '）')

/** What grows, where the indicator's figure is itself a growth; null otherwise. */
export function growthName(indicator: Indicator): string | null {
  if (indicator.measure !== 'ratio' || indicator.unitOfMeasure !== '%') return null
  return GROWTH_INDICATOR.exec(indicator.nameZh)?.[1] ?? null
}
