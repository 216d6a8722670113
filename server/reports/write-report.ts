import type { Fact, FactQuery } from '../../contract/facts.ts'
import type { ReportPreview } from '../../contract/reports.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { invalid, missing, Refused, refuseIf } from '../../domain/refusal.ts'
import { indicatorReport } from '../../domain/reports/indicator-report.ts'
import { asActor } from '../database/actor.ts'
import type { Database } from '../database/database.ts'
import { record } from '../eventlog/record.ts'
import type { SourcedFact } from './frozen-figures.ts'
import { indicatorReportDocx } from './indicator-docx.ts'
import { findReportNames, type ReportNames } from './report-names.store.ts'

export interface ReportDeps {
  db: Database
  now: () => Date
  /** The approved figures of one unit and period, as the actor may see them. */
  facts: (actor: Actor, query: UnitPeriod) => Promise<Fact[]>
  /** The ids of the observations behind one fact's value and its base; without it a document names none. */
  recordIds?: (actor: Actor, fact: string, query: UnitPeriod) => Promise<string[]>
}
type UnitPeriod = FactQuery & { unitId: string }

interface WrittenReport {
  preview: ReportPreview
  facts: Fact[]
  names: ReportNames
}

/** The report of one unit and period as it stands now. Throws Refused where the unit is unknown or the period runs backwards. */
export async function writeReport(
  deps: Pick<ReportDeps, 'db' | 'facts'>,
  actor: Actor,
  today: string,
  query: FactQuery,
): Promise<WrittenReport> {
  refuseIf(query.to < query.from ? invalid('report.period_backwards') : null)
  const names = await asActor(deps.db, actor, (tx) => findReportNames(tx, actor.zoneId, query.unitId))
  if (names === null) throw new Refused(missing('report.unknown_unit'))
  const period = { from: query.from, to: query.to }
  const facts = await deps.facts(actor, { ...period, unitId: names.unitId })
  const preview = indicatorReport({
    zoneName: names.zoneName,
    unitName: names.isRoot ? '' : names.unitName,
    period,
    facts,
    today,
  })
  return { preview, facts, names }
}

/** The same report on paper. That it was taken is in the log before its first byte leaves. */
export async function downloadReport(
  deps: ReportDeps,
  actor: Actor,
  today: string,
  query: FactQuery,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { preview, facts, names } = await writeReport(deps, actor, today, query)
  const figures = preview.sections.flatMap((section) => section.paragraphs.flat()).filter((run) => 'fact' in run)
  const printed = new Set(figures.map((figure) => figure.fact))
  const sourced = await withRecords(
    deps,
    actor,
    { from: query.from, to: query.to, unitId: names.unitId },
    facts.filter((fact) => printed.has(fact.name)),
  )
  const bytes = await indicatorReportDocx(preview, sourced, deps.now())
  await asActor(deps.db, actor, (tx) =>
    record(tx, actor, today, {
      kind: 'report.downloaded',
      subjectKind: 'unit',
      subjectId: names.unitId,
      data: { title: preview.title, from: query.from, to: query.to, figures: figures.length },
    }),
  )
  return { name: `${preview.title}.docx`, bytes }
}

async function withRecords(
  { recordIds }: Pick<ReportDeps, 'recordIds'>,
  actor: Actor,
  query: UnitPeriod,
  facts: readonly Fact[],
): Promise<SourcedFact[]> {
  if (recordIds === undefined) return [...facts]
  const sourced: SourcedFact[] = []
  // One after the other: a report must not take every connection of the pool.
  for (const fact of facts) sourced.push({ ...fact, observationIds: await recordIds(actor, fact.name, query) })
  return sourced
}
