import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Actor } from '../../domain/identity/role.ts'
import { asActor } from '../database/actor.ts'
import { newId } from '../database/new-id.ts'
import { aLedgerZone, aUnit, type LedgerZone } from '../facts/testing/a-ledger-zone.ts'
import { aDatabase, anActor, type TestDatabase } from '../testing/test-database.ts'
import { draftObservation, type ObservationDraft } from './draft-observations.ts'
import { moveAll, withdrawObservation } from './move-observations.ts'

const TODAY = '2026-11-22'
let database: TestDatabase
let zone: LedgerZone
let handler: Actor
let statistician: Actor
let leader: Actor
let now = new Date('2026-11-22T02:00:00Z')
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  zone = await aLedgerZone(database)
  handler = await anActor(database, await aUnit(database, zone, '经济发展局'), 'handler')
  statistician = await anActor(database, zone, 'statistician')
  leader = await anActor(database, zone, 'leader')
})
afterAll(() => database.drop())

const deps = () => ({ db: database.db, now: () => now })
const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'not refused',
    (error) => error.refusal?.code ?? String(error),
  )
const move = (actor: Actor, to: 'submitted' | 'approved' | 'returned', ...observationIds: string[]) =>
  moveAll(deps(), actor, TODAY, { observationIds, to })

let year = 2000
async function aDraft(by: Actor = handler, draft: Partial<ObservationDraft> = {}): Promise<string> {
  year += 1
  const { observationId } = await asActor(database.db, by, (tx) =>
    draftObservation(tx, by, TODAY, now, {
      indicatorCode: 'tax_revenue',
      unitId: zone.unitId,
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      kind: 'flash',
      value: '43.8',
      growthOfficial: null,
      growthBasis: null,
      source: null,
      note: null,
      ...draft,
    }),
  )
  return observationId
}

const standing = async (observationId: string) => {
  const { rows } = await database.owner.query(
    'select state, submitted_by, approved_by, approved_at from observation where observation_id = $1',
    [observationId],
  )
  return rows[0]
}

test('no figure is drafted by an auditor, for an unknown indicator or a unit that is gone', async () => {
  const auditor = await anActor(database, zone, 'auditor')
  expect(await refusalOf(aDraft(auditor))).toBe('identity.role_lacking')
  expect(await refusalOf(aDraft(handler, { indicatorCode: 'nobodys' }))).toBe('observation.unknown_indicator')
  const gone = await aUnit(database, zone, '撤并的街道')
  await database.owner.query(`update unit set retired_on = '2020-01-01' where unit_id = $1`, [gone.unitId])
  expect(await refusalOf(aDraft(handler, { unitId: gone.unitId }))).toBe('observation.unknown_unit')
})

test('a handler cannot approve, a leader cannot submit', async () => {
  const draft = await aDraft()
  expect(await refusalOf(move(leader, 'submitted', draft))).toBe('identity.role_lacking')
  await move(handler, 'submitted', draft)
  expect(await refusalOf(move(handler, 'approved', draft))).toBe('identity.role_lacking')
  expect((await standing(draft)).state).toBe('submitted')
})

test('a draft that another unit drafted does not exist for a handler, nor for a leader beside it', async () => {
  const draft = await aDraft()
  const beside = await aUnit(database, zone, '财政金融局')
  const stranger = await anActor(database, beside, 'handler')
  expect(await refusalOf(move(stranger, 'submitted', draft))).toBe('observation.not_found')
  expect(await refusalOf(withdrawObservation(deps(), stranger, TODAY, draft))).toBe('observation.not_found')
  await move(handler, 'submitted', draft)
  const chief = await anActor(database, beside, 'leader')
  expect(await refusalOf(move(chief, 'approved', draft))).toBe('observation.not_found')
  const elsewhere = await anActor(database, await aLedgerZone(database), 'statistician')
  expect(await refusalOf(move(elsewhere, 'approved', draft))).toBe('observation.not_found')
})

test('all are moved or none: one draft among the submitted keeps all from approval', async () => {
  const [submitted, draft] = [await aDraft(), await aDraft()]
  await move(handler, 'submitted', submitted)
  expect(await refusalOf(move(statistician, 'approved', submitted, draft))).toBe('observation.not_submitted')
  expect(await refusalOf(move(statistician, 'approved', submitted, newId()))).toBe('observation.not_found')
  expect((await standing(submitted)).state).toBe('submitted')
})

test('what is approved is neither returned nor withdrawn nor approved again', async () => {
  const draft = await aDraft()
  await move(handler, 'submitted', draft)
  await move(leader, 'approved', draft)
  expect(await refusalOf(move(statistician, 'returned', draft))).toBe('observation.approved_stands')
  expect(await refusalOf(withdrawObservation(deps(), statistician, TODAY, draft))).toBe('observation.approved_stands')
  expect(await refusalOf(move(statistician, 'approved', draft))).toBe('observation.not_submitted')
})

test('a figure goes from draft to submitted to approved, and each step says who and when', async () => {
  const draft = await aDraft()
  expect(await move(handler, 'submitted', draft)).toEqual({ moved: 1 })
  now = new Date('2026-11-23T03:00:00Z')
  expect(await move(leader, 'approved', draft, draft)).toEqual({ moved: 1 })
  expect(await standing(draft)).toEqual({
    state: 'approved',
    submitted_by: handler.userId,
    approved_by: leader.userId,
    approved_at: now,
  })
  const { rows } = await database.owner.query('select kind, data from event where subject_id = $1 order by sequence', [
    draft,
  ])
  expect(rows.map((row) => row.kind)).toEqual(['observation.drafted', 'observation.submitted', 'observation.approved'])
  expect(rows[2].data).toMatchObject({ indicator: '税收收入', unit: '示范开发区管委会', revision: 1 })
})

test('what is returned is a draft again, with the reason, and may be withdrawn', async () => {
  const draft = await aDraft()
  await move(handler, 'submitted', draft)
  await moveAll(deps(), statistician, TODAY, { observationIds: [draft], to: 'returned', note: '与税务口径不符' })
  const { rows } = await database.owner.query('select state, note from observation where observation_id = $1', [draft])
  expect(rows).toEqual([{ state: 'draft', note: '与税务口径不符' }])
  await withdrawObservation(deps(), handler, TODAY, draft)
  expect((await standing(draft)).state).toBe('withdrawn')
  expect(await refusalOf(withdrawObservation(deps(), handler, TODAY, draft))).toBe('observation.not_found')
})

test('approved and returned at one moment: one of the two stands, the other is refused', async () => {
  for (let round = 0; round < 5; round++) {
    const draft = await aDraft()
    await move(handler, 'submitted', draft)
    const both = await Promise.all([
      refusalOf(move(leader, 'approved', draft)),
      refusalOf(move(statistician, 'returned', draft)),
    ])
    const { state } = await standing(draft)
    expect(both).toEqual(
      state === 'approved'
        ? ['not refused', 'observation.approved_stands']
        : ['observation.not_submitted', 'not refused'],
    )
  }
})

test('two batches that name the same figures in another order do not wait for each other for ever', async () => {
  const drafts = await Promise.all(Array.from({ length: 20 }, () => aDraft()))
  const both = await Promise.all([
    refusalOf(move(handler, 'submitted', ...drafts)),
    refusalOf(move(statistician, 'submitted', ...drafts.toReversed())),
  ])
  expect(both.sort()).toEqual(['not refused', 'observation.not_a_draft'])
})
