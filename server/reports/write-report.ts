import type { FactQuery } from '../../contract/facts.ts'
import type { ReportPreview } from '../../contract/reports.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { invalid, missing, Refused, refuseIf } from '../../domain/refusal.ts'
import { indicatorReport } from '../../domain/reports/indicator-report.ts'
import { asActor } from '../database/actor.ts'
import type { Database } from '../database/database.ts'
import { record } from '../eventlog/record.ts'
import type { SystemTime } from '../http/system-time.ts'
import type { SourcedFact } from './frozen-figures.ts'
import { indicatorReportDocx } from './indicator-docx.ts'
import { findReportNames, type ReportNames } from './report-names.store.ts'

export interface ReportDeps {
  db: Database
  time: SystemTime
  /** The approved figures of one unit and period, as the actor may see them. */
  facts: (actor: Actor, query: FactQuery & { unitId: string }) => Promise<SourcedFact[]>
}

interface WrittenReport {
  preview: ReportPreview
  facts: SourcedFact[]
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
  const preview = indicatorReport({ zoneName: names.zoneName, unitName: names.unitName, period, facts, today })
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
  const bytes = await indicatorReportDocx(preview, facts, deps.time.now())
  const figures = preview.sections.flatMap((section) => section.paragraphs.flat()).filter((run) => 'fact' in run).length
  await asActor(deps.db, actor, (tx) =>
    record(tx, actor, today, {
      kind: 'report.downloaded',
      subjectKind: 'unit',
      subjectId: names.unitId,
      data: { title: preview.title, from: query.from, to: query.to, figures },
    }),
  )
  return { name: `${preview.title}.docx`, bytes }
}
