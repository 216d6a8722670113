import type { Transaction } from 'kysely'
import { askedPeriod, basePeriod, type FactDefinition, type Period } from '../../domain/facts/fact.ts'
import { changeOf, type Growth, growthOf } from '../../domain/facts/growth.ts'
import type { FigureKind } from '../../domain/indicators/observation.ts'
import type { Schema } from '../database/schema.ts'
import { type Asked, aggregateFacts, type FactRow } from './fact.store.ts'

export interface FactQuestion {
  definition: FactDefinition
  unitId: string
  period: Period
}

export interface FactAnswer {
  value: string | null
  base: string | null
  change: string | null
  growth: Growth
  kind: FigureKind | null
  records: number
  approvedBy: string | null
  approvedAt: string | null
}

/** What records a batch of facts asks for. Summing the children of a unit that keeps no figure itself will widen this list. */
export const compileFacts = (questions: readonly FactQuestion[]): Asked[] =>
  questions.flatMap(({ definition, unitId, period }, question) => {
    const asked = askedPeriod(definition, period)
    const part = { question, unitId, indicatorCode: definition.measure.indicatorCode }
    return [
      { ...part, role: 'value' as const, ...asked },
      { ...part, role: 'base' as const, ...basePeriod(asked) },
    ]
  })

/** Answers a batch with one statement, in the order asked. Only figures that are approved and visible to the actor count. */
export async function answerFacts(
  tx: Transaction<Schema>,
  zoneId: string,
  questions: readonly FactQuestion[],
): Promise<FactAnswer[]> {
  const rows = await aggregateFacts(tx, zoneId, compileFacts(questions))
  const byQuestion = new Map(rows.map((row) => [row.question, row]))
  return questions.map(({ definition }, question) => answer(definition, byQuestion.get(question)))
}

const NOTHING: Omit<FactRow, 'question'> = {
  value: null,
  base: null,
  official: null,
  kind: null,
  records: 0,
  approvedBy: null,
  approvedAt: null,
}

function answer(definition: FactDefinition, row: Omit<FactRow, 'question'> = NOTHING): FactAnswer {
  return {
    value: row.value,
    base: row.base,
    change: changeOf(row),
    growth: growthOf(row, definition.growth),
    kind: row.kind,
    records: row.records,
    approvedBy: row.approvedBy,
    approvedAt: row.approvedAt?.toISOString() ?? null,
  }
}
