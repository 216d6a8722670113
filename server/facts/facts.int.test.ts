import fc from 'fast-check'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { factOf } from '../../domain/facts/fact.ts'
import type { Actor, Role } from '../../domain/identity/role.ts'
import { CATALOGUE } from '../../domain/indicators/catalogue.ts'
import type { FigureKind, ObservationState } from '../../domain/indicators/observation.ts'
import { asActor } from '../database/actor.ts'
import { newId } from '../database/new-id.ts'
import { aDatabase, anActor, type TestDatabase } from '../testing/test-database.ts'
import { answerFacts, compileFacts } from './compile-fact.ts'
import { listFactRecords } from './fact.store.ts'
import { getFact, listFacts, listRecords, showFacts } from './list-facts.ts'
import { aLedgerZone, aUnit, type LedgerZone } from './testing/a-ledger-zone.ts'

const TODAY = '2026-11-22'
const YEAR = { from: '2025-01-01', to: '2025-12-31' }
const PAGE = { page: 1, pageSize: 50 }

let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
})
afterAll(() => database.drop())

interface Put {
  code?: string
  unitId?: string
  from?: string
  to?: string
  kind?: FigureKind
  revision?: number
  value?: string | null
  growth?: string | null
  state?: ObservationState
}

/** Puts an observation in place as the owner, in any state. */
async function put(at: LedgerZone, by: Actor, it: Put): Promise<string> {
  const observationId = newId()
  const state = it.state ?? 'approved'
  const approved = state === 'approved'
  await database.owner.query(
    `insert into observation (zone_id, observation_id, indicator_code, unit_id, period_from, period_to, kind, revision,
       value, growth_official, state, drafted_in_unit_id, created_by, approved_by, approved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      at.zoneId,
      observationId,
      it.code ?? 'tax_revenue',
      it.unitId ?? at.unitId,
      it.from ?? YEAR.from,
      it.to ?? YEAR.to,
      it.kind ?? 'flash',
      it.revision ?? 1,
      it.value === undefined ? '43.8' : it.value,
      it.growth ?? null,
      state,
      by.unitId,
      by.userId,
      approved ? by.userId : null,
      approved ? '2026-01-20T00:00:00Z' : null,
    ],
  )
  return observationId
}

async function aStage(): Promise<{ zone: LedgerZone; statistician: Actor }> {
  const zone = await aLedgerZone(database)
  return { zone, statistician: await anActor(database, zone, 'statistician') }
}

const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'not refused',
    (error) => error.refusal?.code ?? String(error),
  )

test('the discipline organ reads no figures by that role alone', async () => {
  const { zone } = await aStage()
  const actor = await anActor(database, zone, 'discipline')
  expect(await refusalOf(getFact(database, actor, 'indicator.gdp', YEAR))).toBe('identity.role_lacking')
  expect(await refusalOf(listFacts(database.db, actor, YEAR))).toBe('identity.role_lacking')
})

test('an unknown fact and a unit of another zone are not found', async () => {
  const { statistician } = await aStage()
  const elsewhere = await aLedgerZone(database)
  expect(await refusalOf(getFact(database, statistician, 'indicator.nonsense', YEAR))).toBe('fact.not_found')
  expect(await refusalOf(getFact(database, statistician, 'gdp', YEAR))).toBe('fact.not_found')
  const asked = { ...YEAR, unitId: elsewhere.unitId }
  expect(await refusalOf(listRecords(database, statistician, 'indicator.gdp', { ...asked, ...PAGE }))).toBe(
    'fact.no_unit',
  )
})

test('a figure that nobody approved is no fact, for its drafter neither', async () => {
  const { zone, statistician } = await aStage()
  await put(zone, statistician, { state: 'draft' })
  await put(zone, statistician, { state: 'submitted', revision: 2 })
  const fact = await getFact(database, statistician, 'indicator.tax_revenue', YEAR)
  expect(fact).toMatchObject({ value: null, records: 0, growth: { comparable: false, reason: 'no_value' } })
})

test('shown is the highest approved kind and of it the newest approved revision', async () => {
  const { zone, statistician } = await aStage()
  await put(zone, statistician, { kind: 'flash', revision: 3, value: '44' })
  await put(zone, statistician, { kind: 'annual', revision: 1, value: '45' })
  await put(zone, statistician, { kind: 'annual', revision: 2, value: '46' })
  await put(zone, statistician, { kind: 'annual', revision: 3, value: '47', state: 'submitted' })
  await put(zone, statistician, { kind: 'final', revision: 1, value: '48', state: 'withdrawn' })
  const fact = await getFact(database, statistician, 'indicator.tax_revenue', YEAR)
  expect(fact).toMatchObject({ value: '46', kind: 'annual', records: 1 })
})

test('growth is computed from the same period last year, and the records say which is which', async () => {
  const { zone, statistician } = await aStage()
  const base = await put(zone, statistician, { from: '2024-01-01', to: '2024-12-31', value: '41.35' })
  const value = await put(zone, statistician, { value: '43.80' })
  const fact = await getFact(database, statistician, 'indicator.tax_revenue', YEAR)
  expect(fact).toMatchObject({
    value: '43.8',
    base: '41.35',
    change: '2.45',
    growth: { comparable: true, official: false, percent: '5.92503' },
    baseFrom: '2024-01-01',
    approvedAt: '2026-01-20T00:00:00.000Z',
  })
  const records = await listRecords(database, statistician, 'indicator.tax_revenue', { ...YEAR, ...PAGE })
  expect(records.rows.map((row) => [row.role, row.observationId])).toEqual([
    ['value', value],
    ['base', base],
  ])
  const second = await listRecords(database, statistician, 'indicator.tax_revenue', { ...YEAR, page: 2, pageSize: 1 })
  expect(second).toMatchObject({ total: 2, rows: [{ role: 'base' }] })
})

test('published growth stands for GDP even where both levels are known, and without any', async () => {
  const { zone, statistician } = await aStage()
  await put(zone, statistician, { code: 'gdp', from: '2024-01-01', to: '2024-12-31', value: '318.6' })
  await put(zone, statistician, { code: 'gdp', value: '345.2' })
  const bare = await getFact(database, statistician, 'indicator.gdp', YEAR)
  expect(bare.growth).toEqual({ comparable: false, reason: 'official_only' })
  await put(zone, statistician, { code: 'gdp', revision: 2, value: null, growth: '7.2' })
  const published = await getFact(database, statistician, 'indicator.gdp', YEAR)
  expect(published).toMatchObject({ value: null, growth: { comparable: true, percent: '7.2', official: true } })
})

test('a stock is found under the last day of the period that is asked for', async () => {
  const { zone, statistician } = await aStage()
  await put(zone, statistician, { code: 'deposits_balance', from: '2025-12-31', value: '312.4' })
  const page = await showFacts(database, statistician, TODAY, { all: false })
  expect(page).toMatchObject({ ...YEAR, periods: [YEAR] })
  expect(page.rows.map((row) => [row.name, row.value])).toEqual([['indicator.deposits_balance', '312.4']])
})

test('the page of facts lists every indicator where all are asked for, and the year so far where there is nothing', async () => {
  const { zone, statistician } = await aStage()
  const page = await showFacts(database, statistician, TODAY, { all: true })
  expect(page).toMatchObject({ from: '2026-01-01', to: TODAY, unitId: zone.unitId, periods: [] })
  expect(page.rows.map((row) => row.indicator.code)).toEqual(CATALOGUE.map((it) => it.code))
})

const ROLES: Role[] = ['admin', 'leader', 'registrar', 'handler', 'supervisor', 'statistician', 'discipline', 'auditor']
const READ_NO_FIGURES: Role[] = ['admin', 'discipline', 'auditor']
const TAX = CATALOGUE.find((it) => it.code === 'tax_revenue')

test('for every role a fact is what its own records add up to, and another zone never counts', async () => {
  if (!TAX) throw new Error('no tax revenue')
  const definition = factOf(TAX)
  const { zone, statistician } = await aStage()
  const other = await aLedgerZone(database)
  const stranger = await anActor(database, other, 'statistician')
  const unit = await aUnit(database, zone, '东部产业园')
  const actors = await Promise.all(ROLES.map((role) => anActor(database, unit, role)))
  const figures = fc.array(
    fc.record({
      here: fc.boolean(),
      ofUnit: fc.boolean(),
      lastYear: fc.boolean(),
      kind: fc.constantFrom<FigureKind>('flash', 'annual', 'final'),
      state: fc.constantFrom<ObservationState>('draft', 'submitted', 'approved', 'withdrawn'),
      cents: fc.integer({ min: -100_000, max: 100_000 }),
      hasValue: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  await fc.assert(
    fc.asyncProperty(figures, async (drawn) => {
      await database.owner.query('delete from observation where zone_id = any($1)', [[zone.zoneId, other.zoneId]])
      for (const [at, it] of drawn.entries()) {
        const place = it.here ? zone : other
        await put(place, it.here ? statistician : stranger, {
          unitId: it.here && it.ofUnit ? unit.unitId : place.unitId,
          ...(it.lastYear ? { from: '2024-01-01', to: '2024-12-31' } : {}),
          kind: it.kind,
          state: it.state,
          revision: at + 1,
          value: it.hasValue ? (it.cents / 100).toFixed(2) : null,
          growth: it.hasValue ? null : '1.5',
        })
      }
      for (const actor of actors) {
        const questions = [zone.unitId, unit.unitId, other.unitId].map((unitId) => ({
          definition,
          unitId,
          period: YEAR,
        }))
        const { answers, records } = await asActor(database.db, actor, async (tx) => ({
          answers: await answerFacts(tx, actor.zoneId, questions),
          records: (await listFactRecords(tx, actor.zoneId, compileFacts(questions), { page: 1, pageSize: 200 })).rows,
        }))
        expect(records.every((row) => row.unit_id !== other.unitId && row.state === 'approved')).toBe(true)
        for (const [question, answer] of answers.entries()) {
          const behind = (role: string) => records.filter((row) => row.question === question && row.role === role)
          expect(answer.value).toBe(sumOf(behind('value').map((row) => row.value)))
          expect(answer.base).toBe(sumOf(behind('base').map((row) => row.value)))
          expect(answer.records).toBe(behind('value').length)
        }
        const expected = shown(drawn.filter((it) => it.here && !it.ofUnit && !it.lastYear))
        expect(answers[0]?.value ?? null).toBe(
          actor.roles.some((role) => READ_NO_FIGURES.includes(role)) ? null : expected,
        )
      }
    }),
    { numRuns: 15 },
  )
}, 120_000)

const sumOf = (values: (string | null)[]): string | null => {
  const known = values.filter((it) => it !== null)
  return known.length === 0 ? null : plain(known.reduce((sum, it) => sum + Math.round(Number(it) * 100), 0))
}
const plain = (cents: number): string => String(cents / 100)

/** The rule once more, in other words than the statement's. */
function shown(
  drawn: { kind: FigureKind; state: ObservationState; cents: number; hasValue: boolean }[],
): string | null {
  const approved = drawn.filter((it) => it.state === 'approved')
  for (const kind of ['final', 'annual', 'flash']) {
    const last = approved.filter((it) => it.kind === kind).at(-1)
    if (last) return last.hasValue ? plain(last.cents) : null
  }
  return null
}
