import type { Transaction } from 'kysely'
import { whyNotDraftObservation } from '../../domain/identity/permissions.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { contradicts, type ObservedFigures, reviseFrom, saysTheSame } from '../../domain/indicators/observation.ts'
import { conflict, invalid, type Refusal, Refused, refuseIf } from '../../domain/refusal.ts'
import { newId } from '../database/new-id.ts'
import type { Schema } from '../database/schema.ts'
import { recordAll } from '../eventlog/record.ts'
import { listIndicators, listUnits } from '../facts/zone-ledger.store.ts'
import { insertDrafts, type NewObservation, type ObservationSource } from './observation.store.ts'
import { findNewest, lockSeries, moveSeries, type Series, type StandingRevision, seriesKey } from './series.store.ts'

/** A figure to be kept: what it is of, what it says, and where that is written. */
export interface ObservationDraft extends Series, ObservedFigures {
  source: ObservationSource | null
  note: string | null
}
export interface Drafted {
  observationId: string
}

export const draftObservation = async (
  tx: Transaction<Schema>,
  actor: Actor,
  today: string,
  now: Date,
  draft: ObservationDraft,
): Promise<Drafted> => {
  const [drafted] = await draftObservations(tx, actor, today, now, [draft])
  if (!drafted) throw new Error('a draft was neither kept nor refused')
  return drafted
}

/**
 * Keeps figures as drafts, each the next revision of its series, in the caller's transaction. A figure that its own
 * document has stated already becomes no second revision: both claims point at the one. Answers in the order given.
 */
export async function draftObservations(
  tx: Transaction<Schema>,
  actor: Actor,
  today: string,
  now: Date,
  drafts: readonly ObservationDraft[],
): Promise<Drafted[]> {
  refuseIf(whyNotDraftObservation(actor))
  const names = await namesOf(tx, actor.zoneId, drafts)
  const series = [...new Map(drafts.map((draft) => [seriesKey(draft), draft])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, draft]) => draft)
  const revisions = await lockSeries(tx, actor.zoneId, series)
  const newest = await findNewest(tx, actor.zoneId, series)
  const { drafted, added } = nextRevisions(drafts, revisions, newest)
  await insertDrafts(tx, actor, added, now)
  await moveSeries(tx, actor.zoneId, lastOfEach(added))
  await recordAll(
    tx,
    actor,
    today,
    added.map((observation) => draftedEvent(observation, names)),
  )
  return drafted
}

function nextRevisions(
  drafts: readonly ObservationDraft[],
  revisions: ReadonlyMap<string, number>,
  standing: ReadonlyMap<string, StandingRevision>,
): { drafted: Drafted[]; added: NewObservation[] } {
  const last = new Map(revisions)
  const newest = new Map(standing)
  const added: NewObservation[] = []
  const drafted = drafts.map((draft) => {
    const key = seriesKey(draft)
    const previous = newest.get(key) ?? null
    refuseIf(whyNotRevise(draft, previous))
    const figures = reviseFrom(previous, draft)
    if (previous && isRepetition(draft, previous, figures)) return { observationId: previous.observationId }
    // What was put in place by other means, a demo's or an import's, is visible and has its number too.
    const revision = Math.max(last.get(key) ?? 0, previous?.revision ?? 0) + 1
    const observation = { ...draft, ...figures, observationId: newId(), revision }
    last.set(key, observation.revision)
    newest.set(key, { ...observation, sourceDocumentId: draft.source?.documentId ?? null })
    added.push(observation)
    return { observationId: observation.observationId }
  })
  return { drafted, added }
}

/** One document has one value for one figure; a misread one is withdrawn before another is taken from the same text. */
const whyNotRevise = (draft: ObservationDraft, previous: StandingRevision | null): Refusal | null =>
  previous && draft.source && previous.sourceDocumentId === draft.source.documentId && contradicts(previous, draft)
    ? conflict('observation.two_values', { quote: draft.source.quote })
    : null

const isRepetition = (draft: ObservationDraft, previous: StandingRevision, figures: ObservedFigures): boolean =>
  draft.source !== null && previous.sourceDocumentId === draft.source.documentId && saysTheSame(previous, figures)

function lastOfEach(added: readonly NewObservation[]): { series: Series; lastRevision: number }[] {
  const last = new Map(added.map((it) => [seriesKey(it), { series: it, lastRevision: it.revision }]))
  return [...last.values()]
}

interface Names {
  indicators: ReadonlyMap<string, string>
  units: ReadonlyMap<string, string>
}

/** Refuses what the zone does not have; the names are for the log. */
async function namesOf(tx: Transaction<Schema>, zoneId: string, drafts: readonly ObservationDraft[]): Promise<Names> {
  const indicators = new Map((await listIndicators(tx, zoneId)).map((it) => [it.code, it.nameZh]))
  const standing = (await listUnits(tx, zoneId)).filter((it) => it.retiredOn === null)
  const units = new Map(standing.map((it) => [it.unitId, it.name]))
  for (const draft of drafts) {
    if (!indicators.has(draft.indicatorCode)) throw new Refused(invalid('observation.unknown_indicator'))
    if (!units.has(draft.unitId)) throw new Refused(invalid('observation.unknown_unit'))
  }
  return { indicators, units }
}

const draftedEvent = (observation: NewObservation, { indicators, units }: Names) => ({
  kind: 'observation.drafted',
  subjectKind: 'observation',
  subjectId: observation.observationId,
  data: {
    indicator: indicators.get(observation.indicatorCode) ?? observation.indicatorCode,
    unit: units.get(observation.unitId) ?? '',
    from: observation.from,
    to: observation.to,
    revision: observation.revision,
    document: observation.source?.documentName ?? null,
  },
})
