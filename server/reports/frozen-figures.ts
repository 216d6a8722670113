import { createHash } from 'node:crypto'
import type { Fact } from '../../contract/facts.ts'
import type { ReportPreview } from '../../contract/reports.ts'
import { withoutControls } from './xml-text.ts'

/** A fact, and where they are known the records behind its value. */
export type SourcedFact = Fact & { observationIds?: readonly string[] }

/** One printed figure as it was when the document was written. */
export interface FrozenFigure {
  /** Counts from 1 in reading order. */
  ordinal: number
  fact: string
  /** The indicator's name. */
  name: string
  unitId: string
  unitName: string
  from: string
  to: string
  measure: 'value' | 'growth'
  kind: string
  printed: string
  /** In the indicator's unit of measure, or in percent. */
  exact: string
  /** The words before it in its paragraph, by which it is found again where its marks are gone. */
  before: string
  observationIds: readonly string[]
}

export interface FrozenFigures {
  title: string
  /** Instant in ISO form, UTC. */
  generatedAt: string
  figures: readonly FrozenFigure[]
}

const BEFORE_CHARACTERS = 24

/** Every figure of the preview with its fact's values. Throws where the preview names a fact that is not among `facts`. */
export function freeze(preview: ReportPreview, facts: readonly SourcedFact[], generatedAt: Date): FrozenFigures {
  const byName = new Map(facts.map((fact) => [fact.name, fact]))
  const figures: FrozenFigure[] = []
  for (const paragraph of preview.sections.flatMap((section) => section.paragraphs)) {
    let before = ''
    for (const run of paragraph) {
      if ('fact' in run) {
        const fact = byName.get(run.fact)
        const exact = fact === undefined ? null : exactOf(fact, run.measure)
        if (fact === undefined || exact === null) throw new Error(`no ${run.measure} of ${run.fact} to freeze`)
        figures.push({
          ordinal: figures.length + 1,
          fact: run.fact,
          name: withoutControls(fact.indicator.nameZh),
          unitId: fact.unitId,
          unitName: withoutControls(fact.unitName),
          from: fact.from,
          to: fact.to,
          measure: run.measure,
          kind: fact.kind ?? '',
          printed: run.text,
          exact,
          before: [...before].slice(-BEFORE_CHARACTERS).join(''),
          observationIds: fact.observationIds ?? [],
        })
      }
      before += run.text
    }
  }
  return { title: preview.title, generatedAt: generatedAt.toISOString(), figures }
}

function exactOf(fact: SourcedFact, measure: 'value' | 'growth'): string | null {
  if (measure === 'value') return fact.value
  return fact.growth.comparable ? fact.growth.percent : null
}

/** SHA-256 over all frozen values in a fixed order, in hexadecimal. It finds a changed value, not a forger: it has no key. */
export function sealOf({ title, generatedAt, figures }: FrozenFigures): string {
  const values = figures.map((figure) => [
    figure.ordinal,
    figure.fact,
    figure.name,
    figure.unitId,
    figure.unitName,
    figure.from,
    figure.to,
    figure.measure,
    figure.kind,
    figure.printed,
    figure.exact,
    figure.before,
    ...figure.observationIds,
  ])
  return createHash('sha256')
    .update(JSON.stringify([title, generatedAt, values]))
    .digest('hex')
}
