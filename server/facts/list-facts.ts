import type { Transaction } from 'kysely'
import type { z } from 'zod'
import type { Fact, FactListQuery, FactQuery, FactRecords, Facts } from '../../contract/facts.ts'
import type { PageQuery } from '../../contract/paging.ts'
import { isMonthEnd } from '../../domain/calendar/iso-date.ts'
import { askedPeriod, basePeriod, factOf, indicatorCodeOf, type Period } from '../../domain/facts/fact.ts'
import { whyNotReadFigures } from '../../domain/identity/permissions.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { type NamedUnit, rootOf } from '../../domain/indicators/match-unit.ts'
import { missing, Refused, refuseIf } from '../../domain/refusal.ts'
import { asActor } from '../database/actor.ts'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import { answerFacts, compileFacts } from './compile-fact.ts'
import { listFactRecords, listPeriods } from './fact.store.ts'
import { observationReply } from './observation-reply.ts'
import { listIndicators, listUnits, type ZoneIndicator } from './zone-ledger.store.ts'

/** The facts of one unit and period behind which the actor may see an approved figure, in the order of the bulletins. */
export async function listFacts(db: Database, actor: Actor, query: z.infer<typeof FactQuery>): Promise<Fact[]> {
  refuseIf(whyNotReadFigures(actor))
  return asActor(db, actor, async (tx) => {
    const unit = await getUnit(tx, actor.zoneId, query.unitId)
    const facts = await factsOf(tx, actor.zoneId, await listIndicators(tx, actor.zoneId), unit, query)
    return facts.filter((fact) => fact.records > 0)
  })
}

/** The page of facts. Without a period, the latest that has figures; else the year so far. */
export async function showFacts(
  { db }: { db: Database },
  actor: Actor,
  today: string,
  query: z.output<typeof FactListQuery>,
): Promise<z.infer<typeof Facts>> {
  refuseIf(whyNotReadFigures(actor))
  return asActor(db, actor, async (tx) => {
    const unit = await getUnit(tx, actor.zoneId, query.unitId)
    const periods = yearSpans(await listPeriods(tx, actor.zoneId, unit.unitId))
    const period = periodAsked(query) ?? periods[0] ?? { from: `${today.slice(0, 4)}-01-01`, to: today }
    const indicators = await listIndicators(tx, actor.zoneId)
    const facts = await factsOf(tx, actor.zoneId, indicators, unit, period)
    const rows = query.all ? facts : facts.filter((fact) => fact.records > 0)
    return { unitId: unit.unitId, unitName: unit.name, ...period, rows, periods }
  })
}

/** One fact by its name, 'indicator.gdp'. */
export async function getFact(
  { db }: { db: Database },
  actor: Actor,
  name: string,
  query: z.infer<typeof FactQuery>,
): Promise<Fact> {
  refuseIf(whyNotReadFigures(actor))
  return asActor(db, actor, async (tx) => {
    const { indicator, unit } = await getAsked(tx, actor.zoneId, name, query.unitId)
    const [fact] = await factsOf(tx, actor.zoneId, [indicator], unit, query)
    if (!fact) throw new Refused(missing('fact.not_found'))
    return fact
  })
}

/** The records behind a fact: its own query without the aggregate. */
export async function listRecords(
  { db }: { db: Database },
  actor: Actor,
  name: string,
  query: z.infer<typeof FactQuery> & PageQuery,
): Promise<z.infer<typeof FactRecords>> {
  refuseIf(whyNotReadFigures(actor))
  return asActor(db, actor, async (tx) => {
    const { indicator, unit } = await getAsked(tx, actor.zoneId, name, query.unitId)
    const asked = compileFacts([{ definition: factOf(indicator), unitId: unit.unitId, period: query }])
    const { rows, total } = await listFactRecords(tx, actor.zoneId, asked, query)
    return {
      rows: rows.map((row) => ({ ...observationReply(row, actor), role: row.role })),
      page: query.page,
      pageSize: query.pageSize,
      total,
    }
  })
}

async function getAsked(tx: Transaction<Schema>, zoneId: string, name: string, unitId: string | undefined) {
  const code = indicatorCodeOf(name)
  const indicator = (await listIndicators(tx, zoneId)).find((it) => it.code === code)
  if (!indicator) throw new Refused(missing('fact.not_found'))
  return { indicator, unit: await getUnit(tx, zoneId, unitId) }
}

async function getUnit(tx: Transaction<Schema>, zoneId: string, unitId: string | undefined): Promise<NamedUnit> {
  const units = await listUnits(tx, zoneId)
  const unit = unitId === undefined ? rootOf(units) : units.find((it) => it.unitId === unitId)
  if (!unit) throw new Refused(missing('fact.no_unit'))
  return unit
}

async function factsOf(
  tx: Transaction<Schema>,
  zoneId: string,
  indicators: readonly ZoneIndicator[],
  unit: NamedUnit,
  { from, to }: Period,
): Promise<Fact[]> {
  const definitions = indicators.map((indicator) => ({ indicator, definition: factOf(indicator) }))
  const answers = await answerFacts(
    tx,
    zoneId,
    definitions.map(({ definition }) => ({ definition, unitId: unit.unitId, period: { from, to } })),
  )
  return definitions.flatMap(({ indicator, definition }, at) => {
    const answer = answers[at]
    if (!answer) return []
    const base = basePeriod(askedPeriod(definition, { from, to }))
    const shown = { ...indicator, aliases: [...indicator.aliases], periods: [...indicator.periods] }
    const asked = { unitId: unit.unitId, unitName: unit.name, from, to, baseFrom: base.from, baseTo: base.to }
    return [{ name: definition.name, indicator: shown, ...asked, ...answer }]
  })
}

const periodAsked = ({ from, to }: { from?: string | undefined; to?: string | undefined }): Period | null =>
  from !== undefined && to !== undefined ? { from, to } : null

/** A stock stands under one day; beside the spans it is offered as the year up to that day. */
function yearSpans(periods: readonly Period[]): Period[] {
  const spans = new Map<string, Period>()
  for (const { from, to } of periods) {
    const span = from === to && isMonthEnd(to) ? { from: `${to.slice(0, 4)}-01-01`, to } : { from, to }
    spans.set(`${span.to} ${span.from}`, span)
  }
  return [...spans.values()].sort((a, b) => b.to.localeCompare(a.to) || a.from.localeCompare(b.from))
}
