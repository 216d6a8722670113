import type { Comparison, FoundClaim, Qualifier } from '../claim.ts'
import { findChecks } from '../find-checks.ts'
import type { SourceText } from '../source-text.ts'

const SCALES: Record<string, number> = { 万: 1e4, 亿: 1e8 }
const QUALIFIERS = ['about', 'at_least', 'at_most', 'estimate', 'target']
const MARK = /\[([^\]]+)\]/gu

/**
 * A sentence for a test, its claims marked by hand: `受理[120件],增长[+20%]`. A marked growth belongs to the figure
 * before it. After a colon stand the kind of a rate, a qualifier, or @ and a period: `[76%:completion,@上半年]`.
 */
export function markedText(marked: string): { source: SourceText; claims: FoundClaim[] } {
  const claims: FoundClaim[] = []
  let plain = ''
  let from = 0
  for (const match of marked.matchAll(MARK)) {
    plain += marked.slice(from, match.index)
    from = match.index + match[0].length
    const [printed = '', tags = ''] = (match[1] ?? '').split(':')
    const last = claims.at(-1)
    if (/^[+-]/.test(printed)) {
      plain += printed.slice(1)
      if (last) compare(last, printed, plain)
    } else {
      claims.push(markedClaim(printed, tags.split(','), plain.length, claims.length))
      plain += printed
    }
  }
  plain += marked.slice(from)
  const codePointAt = Int32Array.from({ length: plain.length + 1 }, (_, i) => i)
  return { source: { original: plain, plain, codePointAt }, claims }
}

function compare(claim: FoundClaim, printed: string, plain: string): void {
  const [, sign, figure = '', unit = ''] = /^([+-])([\d.]+)(.*)$/u.exec(printed) ?? []
  claim.comparison = { kind: 'yoy', value: Number(figure), unit, direction: sign === '-' ? 'down' : 'up' }
  claim.comparisonFigure = figure
  claim.end = plain.length
  claim.quote = plain.slice(claim.start)
}

function markedClaim(printed: string, tags: string[], start: number, index: number): FoundClaim {
  const [, , figure = '', unit = ''] = /^(第)?([\d.]+)[多余]?(.*)$/u.exec(printed) ?? []
  const value = Number(figure)
  const scale = SCALES[unit[0] ?? ''] ?? 1
  const kind = tags.find((tag) => tag === 'share' || tag === 'completion') as Comparison['kind'] | undefined
  const isRank = printed.startsWith('第')
  const compared = isRank ? 'rank' : kind
  return {
    id: `c${index + 1}`,
    quote: printed,
    offset: start,
    subject: null,
    indicator: '',
    value,
    unit,
    scale_value: value * scale,
    period: tags.find((tag) => tag.startsWith('@'))?.slice(1) ?? null,
    from: null,
    to: null,
    comparison: compared ? { kind: compared, value, unit, direction: null } : null,
    qualifier: (tags.find((tag) => QUALIFIERS.includes(tag)) as Qualifier | undefined) ?? 'actual',
    kind: isRank ? 'ranking' : tags.includes('target') ? 'target' : unit === '%' ? 'rate' : 'count',
    start,
    end: start + printed.length,
    numberStart: start + (isRank ? 1 : 0),
    numberEnd: start + printed.length,
    figure,
    comparisonFigure: compared ? figure : null,
  }
}

/** What is said of a marked sentence, by relation: `parts_sum.differs 57+163 vs 221`. Mere counts of a list are left out. */
export function saidOf(marked: string): string[] {
  const { source, claims } = markedText(marked)
  return findChecks(source, claims)
    .filter(({ strength }) => strength !== 'trivial')
    .map(({ explanation, formula }) => `${explanation.key.replace(/^check\./, '')} ${formula}`)
}

/** Only what is said to be wrong, whatever its strength. */
export function wrongIn(marked: string): string[] {
  const { source, claims } = markedText(marked)
  return findChecks(source, claims)
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map(({ explanation, formula }) => `${explanation.key.replace(/^check\.|\.differs$/g, '')} ${formula}`)
}
