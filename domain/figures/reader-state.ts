import { areaAtHead } from './area-at-head.ts'
import type { Growth } from './cues.ts'
import { ofTheYear, standsInTitle } from './document-year.ts'
import type { DraftClaim } from './draft-claim.ts'
import type { PeriodToken } from './periods.ts'
import type { Quantity } from './quantity.ts'
import type { ReadText } from './read-text.ts'
import { type Period, resolvePeriod, yearOf } from './resolve-period.ts'
import type { Role } from './roles.ts'
import type { Clause } from './segment.ts'

/** A list that 分别 opened: the figures that follow belong, in order, to these claims or these names. */
export interface Run {
  role: Role
  targets: DraftClaim[]
  labels: string[]
  /** Where the list is of places or years: 长安、虎门分别完成投资, 2021年、2022年分别完成投资. */
  subjects?: string[]
  periods?: Period[]
  next: number
}

/** What a reader keeps in mind from one figure to the next. */
export interface ReaderState {
  text: ReadText
  claims: DraftClaim[]
  clause: Clause | null
  sentenceStart: number
  previous: Quantity | null
  run: Run | null
  /** 分别增加3家、: amounts of growth that may go on in another unit. */
  amounts: Growth | null
  /** The claims of the sentence that state a level, in order. */
  levels: DraftClaim[]
  /** The level that a comparison without a name of its own belongs to. */
  level: DraftClaim | null
  latest: DraftClaim | null
  /** The last indicator that had a name of its own: 增速, 总投资 and the like are said of it. */
  topic: string
  priorTopic: string
  /** The things last counted in the sentence: 总投资 is of them. */
  things: string
  subject: string | null
  isSubjectGuessed: boolean
  /** The place that the paragraph opens with, until another subject comes. */
  area: string | null
  partSubjects: (string | null)[]
  nextPeriod: number
  nextTable: number
  statedYear: number | null
  /** The period of the next figure alone: 由去年的5.1%提高到7.3%. */
  once: Period | null
  /** A single day is the period of its sentence only. */
  day: Period | null
  /** The period of the paragraph; it gives way to the year when the paragraph ends. */
  local: Period | null
  yearly: Period | null
  /** What the title says the document accounts for: 2025年一季度工作简报. */
  titled: Period | null
}

export function openState(text: ReadText): ReaderState {
  return {
    text,
    claims: [],
    clause: null,
    sentenceStart: 0,
    previous: null,
    run: null,
    amounts: null,
    levels: [],
    level: null,
    latest: null,
    topic: '',
    priorTopic: '',
    things: '',
    subject: null,
    isSubjectGuessed: false,
    area: null,
    partSubjects: subjectsOfParts(text),
    nextPeriod: 0,
    nextTable: 0,
    statedYear: firstYear(text),
    once: null,
    day: null,
    local: null,
    yearly: null,
    titled: null,
  }
}

/** Moves on to a clause; what belonged to the sentence, paragraph or document left behind is forgotten. */
export function enterClause(state: ReaderState, clause: Clause): void {
  const before = state.clause
  state.clause = clause
  if (before && before.part !== clause.part) {
    state.yearly = null
    state.titled = null
  }
  const opensParagraph = before?.paragraph !== clause.paragraph
  if (before && opensParagraph) state.local = null
  if (opensParagraph) state.area = null
  if (before && before.sentence === clause.sentence) return
  state.sentenceStart = clause.start
  state.run = null
  state.amounts = null
  state.levels = []
  state.subject = areaAtHead(state.text.plain, clause.start, clause.end)
  state.isSubjectGuessed = false
  if (opensParagraph) state.area = state.subject
  state.things = ''
  state.day = null
  state.once = null
  // 完成产值5亿元。同比增长5%。: the next sentence may still speak of the last level, within the paragraph.
  if (before && opensParagraph) {
    state.level = null
    state.latest = null
    state.topic = ''
    state.previous = null
  }
}

/** Takes in the periods named before a place. */
export function passPeriods(state: ReaderState, until: number): void {
  for (;;) {
    const token = state.text.periods[state.nextPeriod]
    if (!token || token.start >= until) return
    state.nextPeriod++
    if (!token.isBase) takePeriod(state, token)
  }
}

function takePeriod(state: ReaderState, token: PeriodToken): void {
  const isPrintedYear = token.year !== null && /^\d{4}|[xX×*○〇]/.test(token.year)
  if (isPrintedYear && !/^(?:到|至)/.test(token.printed)) state.statedYear = yearOf(token, null)
  const period = ofTheYear(token, resolvePeriod(token, state.statedYear), accountedYear(state))
  const before = state.text.plain.slice(Math.max(0, token.start - 3), token.start)
  if (/^[到至]/.test(token.printed) && /(?:[加高长升降少大]|提升|下降)了?$/.test(before)) {
    state.once = { ...period, printed: period.printed.slice(1) }
    return
  }
  if (/[由从]$/.test(before) || /^[由从自].*[年度]的?$/.test(token.printed)) {
    state.once = period
    return
  }
  if (token.year !== null && token.part === null && !/去年|上年|前年|明年/.test(token.year)) {
    state.yearly = isPastYear(state, token) ? resolvePeriod(token, (state.statedYear ?? 0) - 1) : period
    state.local = null
  } else if (token.part === '全年' && state.yearly && /^\d|[xX×*]/.test(state.yearly.printed)) state.local = null
  else if (/^年[初中]$/.test(token.part ?? '') && !/以来/.test(token.printed)) return
  else if (period.from !== null && period.from === period.to) state.day = period
  else {
    state.local = period
    if (period.from !== null && state.yearly === null && standsInTitle(state.text.plain, token)) state.titled = period
  }
}

const accountedYear = ({ text, clause, statedYear }: ReaderState): number | null =>
  text.partYears.has(clause?.part ?? 0) ? null : statedYear

// 过去的一年, in a text that has stated both this year and the one before, is the one before.
const isPastYear = (state: ReaderState, token: PeriodToken): boolean =>
  /过去/.test(token.year ?? '') && state.statedYear !== null && state.text.years.has(state.statedYear - 1)

export function currentPeriod(state: ReaderState): Period | null {
  const { once } = state
  state.once = null
  return once ?? state.day ?? state.local ?? state.yearly ?? state.titled
}

/** The periods named in a stretch that has been passed, in order. */
export function periodsBetween(state: ReaderState, from: number, until: number): Period[] {
  const found: Period[] = []
  for (let k = state.nextPeriod - 1; k >= 0; k--) {
    const token = state.text.periods[k]
    if (!token || token.start < from) break
    if (token.end <= until && !token.isBase) found.unshift(resolvePeriod(token, state.statedYear))
  }
  return found
}

// 今年 in a text that states its year only further on.
function firstYear(text: ReadText): number | null {
  for (const token of text.periods) {
    const year = token.isBase || token.year === null || !/\d{4}/.test(token.year) ? null : yearOf(token, null)
    if (year !== null) return year
  }
  return null
}

const SCOPES =
  /(?<![于居占比较在列])(?:管委会|(?:我|本|全)(?:区|市|县|省|镇|州|旗|园区|街道|乡|局)(?![级属域内外直])|(?:经济(?:技术)?|高新技术产业)?开发区|经开区|高新区)(?!平均|倒数|排名|排|第|总|水平|各|经开|开发区|高新)/g

/** Whom each document of the file speaks of: the scope that it names most. */
function subjectsOfParts(text: ReadText): (string | null)[] {
  const counts: Map<string, number>[] = []
  let clause = 0
  for (const { index, 0: scope } of text.plain.matchAll(SCOPES)) {
    while ((text.clauses[clause]?.end ?? Number.POSITIVE_INFINITY) <= index) clause++
    const part = text.clauses[clause]?.part ?? 0
    counts[part] ??= new Map()
    counts[part].set(scope, (counts[part].get(scope) ?? 0) + 1)
  }
  const weight = ([scope, count]: [string, number]) => (scope === '管委会' ? 0 : count)
  return Array.from(counts, (part) => [...(part ?? [])].sort((a, b) => weight(b) - weight(a))[0]?.[0] ?? null)
}
