import type { Transaction } from 'kysely'
import type { LedgerComparison } from '../../contract/documents.ts'
import { factOf } from '../../domain/facts/fact.ts'
import type { Claim } from '../../domain/figures/claim.ts'
import type { ClaimMapping } from '../../domain/indicators/claim-mapping.ts'
import { holdAgainstLedger } from '../../domain/indicators/hold-against-ledger.ts'
import type { Indicator } from '../../domain/indicators/indicator.ts'
import type { NamedUnit } from '../../domain/indicators/match-unit.ts'
import type { Schema } from '../database/schema.ts'
import { answerFacts, type FactAnswer } from '../facts/compile-fact.ts'
import { listIndicators, listUnits } from '../facts/zone-ledger.store.ts'

export interface ZoneLedgers {
  indicators: readonly Indicator[]
  units: readonly NamedUnit[]
}

export async function zoneLedgers(tx: Transaction<Schema>, zoneId: string): Promise<ZoneLedgers> {
  return { indicators: await listIndicators(tx, zoneId), units: await listUnits(tx, zoneId) }
}

interface MappedClaim {
  claim: Claim
  mapping: ClaimMapping
}
interface Placed extends MappedClaim {
  indicator: Indicator
  unitId: string
  from: string
  to: string
}

/** Every claim that names an indicator, a unit and a period, held against the approved figure of the same. */
export async function compareWithLedger(
  tx: Transaction<Schema>,
  zoneId: string,
  { indicators, units }: ZoneLedgers,
  claims: readonly MappedClaim[],
): Promise<LedgerComparison[]> {
  const byCode = new Map(indicators.map((it) => [it.code, it]))
  const known = new Set(units.map((it) => it.unitId))
  const placed = claims.flatMap((it) => place(it, byCode, known))
  // A figure said ten times is asked for once.
  const questions = new Map(placed.map((it) => [questionKey(it), it]))
  const answers = await answerFacts(
    tx,
    zoneId,
    [...questions.values()].map(({ indicator, unitId, from, to }) => ({
      definition: factOf(indicator),
      unitId,
      period: { from, to },
    })),
  )
  const answered = new Map([...questions.keys()].map((key, at) => [key, answers[at]]))
  return placed.flatMap((it) => comparisons(it, answered.get(questionKey(it))))
}

function place({ claim, mapping }: MappedClaim, byCode: Map<string, Indicator>, known: Set<string>): Placed[] {
  const { indicatorCode, unitId, from, to } = mapping
  const indicator = byCode.get(indicatorCode ?? '')
  if (!indicator || unitId === null || !known.has(unitId) || from === null || to === null) return []
  return [{ claim, mapping, indicator, unitId, from, to }]
}

const questionKey = (it: Placed): string => [it.indicator.code, it.unitId, it.from, it.to].join(' ')

function comparisons(it: Placed, answer: FactAnswer | undefined): LedgerComparison[] {
  const growth = answer?.growth.comparable ? answer.growth.percent : null
  const held = holdAgainstLedger(it.claim, it.mapping, it.indicator, { value: answer?.value ?? null, growth })
  return held.map((figure) => ({
    claimId: it.claim.id,
    indicatorCode: it.indicator.code,
    unitId: it.unitId,
    from: it.from,
    to: it.to,
    ...figure,
  }))
}
