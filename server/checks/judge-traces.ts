import type { Transaction } from 'kysely'
import type { z } from 'zod'
import type { Trace } from '../../contract/documents.ts'
import { isIsoDate } from '../../domain/calendar/iso-date.ts'
import { factOf, indicatorCodeOf } from '../../domain/facts/fact.ts'
import type { FoundTrace } from '../../domain/facts/found-trace.ts'
import { judgeTrace } from '../../domain/facts/judge-trace.ts'
import type { Schema } from '../database/schema.ts'
import { answerFacts, type FactAnswer, type FactQuestion } from '../facts/compile-fact.ts'
import type { ZoneLedgers } from './compare-with-ledger.ts'

/** Holds the figures of our own documents against the facts as they are today. A trace may say anything: it came from outside. */
export async function judgeTraces(
  tx: Transaction<Schema>,
  zoneId: string,
  ledgers: ZoneLedgers,
  traces: readonly FoundTrace[],
): Promise<z.infer<typeof Trace>[]> {
  const questions = traces.map((trace) => questionOf(trace, ledgers))
  const asked = questions.filter((it) => it !== null)
  const answers = await answerFacts(tx, zoneId, asked)
  let next = 0
  return traces.map((trace, at) => {
    const answer = questions[at] ? answers[next++] : undefined
    const current = currentOf(trace, answer)
    const { fact, quote, offset, frozen, measure, unitId, from, to, printedThen } = trace
    const verdict = judgeTrace(trace, current)
    return { fact, quote, offset, frozen, measure, unitId, from, to, printedThen, current, verdict }
  })
}

function questionOf(trace: FoundTrace, { indicators, units }: ZoneLedgers): FactQuestion | null {
  const indicator = indicators.find((it) => it.code === indicatorCodeOf(trace.fact))
  const isDay = (text: string) => isIsoDate(text) && text >= '1900-01-01'
  if (!indicator || !isDay(trace.from) || !isDay(trace.to)) return null
  if (!units.some((it) => it.unitId === trace.unitId)) return null
  return { definition: factOf(indicator), unitId: trace.unitId, period: { from: trace.from, to: trace.to } }
}

function currentOf({ measure }: FoundTrace, answer: FactAnswer | undefined): string | null {
  if (!answer) return null
  if (measure === 'value') return answer.value
  return answer.growth.comparable ? answer.growth.percent : null
}
