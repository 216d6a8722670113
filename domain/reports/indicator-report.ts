import type { IsoDate } from '../calendar/iso-date.ts'
import { INDICATOR_GROUPS, OTHER_INDICATORS } from './indicator-groups.ts'
import { dayWords, endWords, periodWords } from './period-words.ts'
import { type Period, plainText, type Report, type ReportableFact, type ReportRun } from './report.ts'
import { growthName, sentenceOf, subjectOf } from './sentence.ts'

interface ReportOn {
  zoneName: string
  /** The unit the figures are of: the zone's committee for the zone itself. */
  unitName: string
  period: Period
  facts: readonly ReportableFact[]
  today: IsoDate
}

const CHINESE_NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']

/** The report of one section: every figure a run that names its fact. Figures that nobody approved do not occur in it. */
export function indicatorReport(on: ReportOn): Report {
  const whose = whoseFigures(on)
  const when = periodWords(on.period)
  const groups = groupsOf(on.facts)
  const paragraphs = groups.length === 0 ? [nothingKnown(whose, when)] : [leadIn(whose, when)]
  for (const [index, group] of groups.entries()) paragraphs.push(groupParagraph(group, index, on.period))
  const caution = preliminary(groups)
  if (caution !== null) paragraphs.push(caution)
  return {
    title: `${whose}${when}主要经济指标完成情况`,
    dateLine: `（${dayWords(on.today)}）`,
    sections: [{ heading: '一、主要指标完成情况', paragraphs }],
  }
}

// 东湖开发区管委会's figures are 东湖开发区's; a department's are its own.
function whoseFigures({ zoneName, unitName }: ReportOn): string {
  if (/^(?:党工委)?(?:管委会|管理委员会)?$/.test(unitName.replace(zoneName, ''))) return zoneName
  return unitName.startsWith(zoneName) ? unitName : zoneName + unitName
}

interface Group {
  heading: string
  facts: ReportableFact[]
}

function groupsOf(facts: readonly ReportableFact[]): Group[] {
  const spoken = withoutRepeatedGrowth(facts).filter((fact) => sentenceOf(fact) !== null)
  const claimed = new Set(INDICATOR_GROUPS.flatMap((group) => group.codes))
  const groups = INDICATOR_GROUPS.map(({ heading, codes }) => ({
    heading,
    facts: codes.flatMap((code) => spoken.filter((fact) => fact.indicator.code === code)),
  }))
  groups.push({ heading: OTHER_INDICATORS, facts: spoken.filter((fact) => !claimed.has(fact.indicator.code)) })
  return groups.filter((group) => group.facts.length > 0)
}

// 地区生产总值's official growth and 地区生产总值增速 are one figure kept twice; it is printed once.
function withoutRepeatedGrowth(facts: readonly ReportableFact[]): ReportableFact[] {
  const compared = new Set(facts.filter((fact) => fact.growth.comparable).map((fact) => fact.indicator.nameZh))
  return facts.filter((fact) => {
    const grows = growthName(fact.indicator)
    return grows === null || !compared.has(grows)
  })
}

function groupParagraph({ heading, facts }: Group, index: number, period: Period): ReportRun[] {
  const flows = facts.filter((fact) => fact.indicator.measure !== 'point_in_time')
  const stocks = facts.filter((fact) => fact.indicator.measure === 'point_in_time')
  const clauses = [...flows, ...stocks].map((fact) => {
    const clause = sentenceOf(fact) ?? []
    return fact === stocks[0] ? [{ text: `截至${endWords(period)}，` }, ...clause] : clause
  })
  const numeral = CHINESE_NUMERALS[index] ?? String(index + 1)
  const opening: ReportRun = { text: `（${numeral}）${heading}。`, heading: 'run_in' }
  const body = clauses.flatMap((clause, at): ReportRun[] => [...(at === 0 ? [] : [{ text: '；' }]), ...clause])
  return [opening, ...joined([...body, { text: '。' }])]
}

/** Neighbouring stretches of plain text become one. */
function joined(runs: readonly ReportRun[]): ReportRun[] {
  const result: ReportRun[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (last !== undefined && !('fact' in last) && !('fact' in run)) {
      result[result.length - 1] = { text: plainText([last, run]) }
    } else result.push(run)
  }
  return result
}

const leadIn = (whose: string, when: string): ReportRun[] => [
  { text: `${when}，${whose}主要经济指标完成情况如下（数据均取自台账中已审定的记录）。` },
]
const nothingKnown = (whose: string, when: string): ReportRun[] => [
  { text: `台账中尚无${whose}${when}已审定的指标数据。` },
]

function preliminary(groups: readonly Group[]): ReportRun[] | null {
  const printed = groups.flatMap((group) => group.facts)
  const flash = printed.filter((fact) => fact.kind === 'flash')
  const settled = printed.filter((fact) => fact.kind !== 'flash')
  if (flash.length === 0) return null
  const which =
    settled.length === 0 ? '均' : settled.length < flash.length ? `除${named(settled)}外均` : `中，${named(flash)}`
  return [{ text: `以上数据${which}为快报数，以年报数和核定数为准。` }]
}

const named = (facts: readonly ReportableFact[]): string => facts.map((fact) => subjectOf(fact.indicator)).join('、')
