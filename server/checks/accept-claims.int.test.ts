import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Actor } from '../../domain/identity/role.ts'
import { aLedgerZone, aUnit, type LedgerZone } from '../facts/testing/a-ledger-zone.ts'
import { withdrawObservation } from '../observations/move-observations.ts'
import { aDatabase, anActor, type TestDatabase } from '../testing/test-database.ts'
import { acceptClaims } from './accept-claims.ts'
import { correctClaim } from './correct-claim.ts'
import { showDocument } from './show-document.ts'
import { aClaim, aKeptDocument, refusalOf, TODAY } from './testing/a-check-desk.ts'

let database: TestDatabase
let zone: LedgerZone
let statistician: Actor
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  zone = await aLedgerZone(database)
  statistician = await anActor(database, zone, 'statistician')
})
afterAll(() => database.drop())

describe('claims that are accepted', () => {
  const accept = (document: Awaited<ReturnType<typeof aKeptDocument>>, actor: Actor, ...claimIds: string[]) =>
    acceptClaims(document.desk, actor, TODAY, document.documentId, { claimIds })

  test('are not accepted by an auditor or a leader', async () => {
    const document = await aKeptDocument(database, statistician)
    for (const role of ['auditor', 'leader', 'admin'] as const) {
      expect(await refusalOf(accept(document, await anActor(database, zone, role), 'c1'))).toBe('identity.role_lacking')
    }
  })

  test('are all accepted or none: one plan figure among them keeps the others out', async () => {
    const document = await aKeptDocument(database, statistician, [aClaim(), aClaim({ id: 'c2', kind: 'target' })])
    expect(await refusalOf(accept(document, statistician, 'c1', 'c2'))).toBe('claim.plan_figure')
    expect(await refusalOf(accept(document, statistician, 'c1', 'c7'))).toBe('claim.not_found')
    const shown = await showDocument(database, statistician, TODAY, document.documentId)
    expect(shown.claims.map((it) => it.state)).toEqual(['open', 'open'])
    const { rows } = await database.owner.query('select 1 from observation where source_document_id = $1', [
      document.documentId,
    ])
    expect(rows).toEqual([])
  })

  test('are refused where somebody changed one of them since it was on the page', async () => {
    const document = await aKeptDocument(database, statistician)
    const at = { documentId: document.documentId, claimId: 'c1' }
    await correctClaim(database, statistician, TODAY, at, { setAside: false })
    const stale = acceptClaims(document.desk, statistician, TODAY, document.documentId, {
      claimIds: ['c1'],
      versions: { c1: 1 },
    })
    expect(await refusalOf(stale)).toBe('claim.changed_meanwhile')
  })

  test('are refused where one document would give one figure two values', async () => {
    const period = { from: '2020-01-01', to: '2020-12-31' }
    const document = await aKeptDocument(database, statistician, [
      aClaim({ ...period, comparison: null }),
      aClaim({ ...period, id: 'c2', offset: 40, quote: '财政总收入65.6亿元', value: 65.6, comparison: null }),
    ])
    const [first, second] = document.claims
    expect([first?.whyNotAccept, second?.whyNotAccept]).toEqual([null, 'claim.no_unit'])
    if (!second) throw new Error('no second claim')
    const at = { documentId: document.documentId, claimId: 'c2' }
    const mapping = { ...second.mapping, unitId: zone.unitId }
    await correctClaim(database, statistician, TODAY, at, { mapping })
    expect(await refusalOf(accept(document, statistician, 'c1', 'c2'))).toBe('observation.two_values')
    await accept(document, statistician, 'c1')
    expect(await refusalOf(accept(document, statistician, 'c2'))).toBe('observation.two_values')
  })

  test('become drafts that name document, claim, place and words, and are not accepted twice', async () => {
    const document = await aKeptDocument(database, statistician, [aClaim({ offset: 0, qualifier: 'about' })])
    const after = await accept(document, statistician, 'c1')
    expect(after.claims[0]).toMatchObject({ state: 'accepted', observationState: 'draft', version: 2 })
    expect(after.whyNotDelete).toBe('document.has_records')
    const { rows } = await database.owner.query(
      `select value::text, growth_official::text, growth_basis, state, source_claim_id, source_offset, source_quote,
              source_document_name, note, drafted_in_unit_id from observation where observation_id = $1`,
      [after.claims[0]?.observationId],
    )
    expect(rows).toEqual([
      {
        value: '114.230000',
        growth_official: '8.750000',
        growth_basis: 'unknown',
        state: 'draft',
        source_claim_id: 'c1',
        source_offset: 0,
        source_quote: '财政总收入114.23亿元,同比增长8.75%',
        source_document_name: '工作总结.txt',
        note: '原文为约数',
        drafted_in_unit_id: zone.unitId,
      },
    ])
    expect(await refusalOf(accept(document, statistician, 'c1'))).toBe('claim.accepted_already')
  })

  test('that say one figure twice become one record, and a growth said apart joins its level', async () => {
    const half = { from: '2025-01-01', to: '2025-06-30' }
    const level = aClaim({ ...half, quote: '财政总收入58.11亿元', value: 58.11, comparison: null })
    const growth = aClaim({
      ...half,
      id: 'c3',
      offset: 40,
      quote: '财政总收入增长8.7%',
      value: 8.7,
      unit: '%',
      kind: 'rate',
      comparison: { kind: 'yoy', value: 8.7, unit: '%', direction: 'up' },
    })
    const document = await aKeptDocument(database, statistician, [level, { ...level, id: 'c2', offset: 20 }, growth])
    const after = await accept(document, statistician, 'c1', 'c2', 'c3')
    const ids = after.claims.map((it) => it.observationId)
    expect(ids[0]).toBe(ids[1])
    const { rows } = await database.owner.query(
      `select revision, trim_scale(value)::text as value, trim_scale(growth_official)::text as growth
       from observation where source_document_id = $1 order by revision`,
      [document.documentId],
    )
    expect(rows).toEqual([
      { revision: 1, value: '58.11', growth: null },
      { revision: 2, value: '58.11', growth: '8.7' },
    ])
  })

  test('of GDP keep the published growth as real', async () => {
    const gdp = aClaim({
      quote: '地区生产总值同比增长7.2%',
      indicator: '地区生产总值',
      value: 7.2,
      unit: '%',
      kind: 'rate',
      comparison: { kind: 'yoy', value: 7.2, unit: '%', direction: 'up' },
    })
    const document = await aKeptDocument(database, statistician, [gdp])
    const after = await accept(document, statistician, 'c1')
    const { rows } = await database.owner.query(
      'select value, trim_scale(growth_official)::text as growth, growth_basis from observation where observation_id = $1',
      [after.claims[0]?.observationId],
    )
    expect(rows).toEqual([{ value: null, growth: '7.2', growth_basis: 'real' }])
  })

  test('by two people at one moment: of one claim the second is refused, of two documents both become revisions', async () => {
    const other = await anActor(database, zone, 'handler')
    const document = await aKeptDocument(database, statistician)
    const same = await Promise.all([
      refusalOf(accept(document, statistician, 'c1')),
      refusalOf(accept(document, other, 'c1')),
    ])
    expect(same.sort()).toEqual(['claim.accepted_already', 'not refused'])

    const period = { from: '2024-01-01', to: '2024-12-31' }
    const documents = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        aKeptDocument(database, statistician, [
          aClaim({ ...period, value: 100 + at, quote: `财政总收入${100 + at}亿元`, comparison: null }),
          aClaim({
            ...period,
            id: 'c2',
            indicator: '税收收入',
            value: 80 + at,
            quote: `税收${80 + at}亿元`,
            comparison: null,
          }),
        ]),
      ),
    )
    await Promise.all(
      documents.map((it, at) =>
        accept(it, at % 2 === 0 ? statistician : other, ...(at % 2 ? ['c1', 'c2'] : ['c2', 'c1'])),
      ),
    )
    const { rows } = await database.owner.query(
      `select indicator_code, array_agg(revision order by revision) as revisions from observation
       where zone_id = $1 and period_to = '2024-12-31' group by 1 order by 1`,
      [zone.zoneId],
    )
    expect(rows).toEqual([
      { indicator_code: 'tax_revenue', revisions: [1, 2, 3, 4, 5, 6] },
      { indicator_code: 'total_fiscal_revenue', revisions: [1, 2, 3, 4, 5, 6] },
    ])
  })

  test('of a figure that is being withdrawn at that moment point at no withdrawn record', async () => {
    const period = { from: '2022-01-01', to: '2022-12-31' }
    for (let round = 0; round < 5; round++) {
      const document = await aKeptDocument(database, statistician, [aClaim(period), aClaim({ ...period, id: 'c2' })])
      const { claims } = await accept(document, statistician, 'c1')
      await Promise.all([
        withdrawObservation(document.desk, statistician, TODAY, claims[0]?.observationId ?? ''),
        accept(document, statistician, 'c2'),
      ])
      const { rows } = await database.owner.query(
        `select c.claim_id, o.state from claim c join observation o using (zone_id, observation_id)
         where c.document_id = $1 and o.state = 'withdrawn'`,
        [document.documentId],
      )
      expect(rows).toEqual([])
    }
  })

  test('number on past a revision that was put in place by other means', async () => {
    const period = { from: '2021-01-01', to: '2021-12-31' }
    await database.owner.query(
      `insert into observation (zone_id, observation_id, indicator_code, unit_id, period_from, period_to, kind, revision,
         value, state, drafted_in_unit_id, created_by, approved_by, approved_at)
       values ($1, gen_random_uuid(), 'total_fiscal_revenue', $2, '2021-01-01', '2021-12-31', 'flash', 4, 90, 'approved',
         $2, $3, $3, now())`,
      [zone.zoneId, zone.unitId, statistician.userId],
    )
    const document = await aKeptDocument(database, statistician, [aClaim(period)])
    const after = await accept(document, statistician, 'c1')
    const { rows } = await database.owner.query('select revision from observation where observation_id = $1', [
      after.claims[0]?.observationId,
    ])
    expect(rows).toEqual([{ revision: 5 }])
  })

  test('by the thousand are accepted in one step', async () => {
    const names = ['税收收入', '财政总收入', '一般公共预算收入', '工业用电量']
    const claims = Array.from({ length: 2000 }, (_, at) => {
      const year = String(1930 + Math.floor(at / 48))
      const end = new Date(Date.UTC(Number(year), (Math.floor(at / 4) % 12) + 1, 0)).toISOString().slice(0, 10)
      const indicator = names[at % 4] ?? ''
      const unit = indicator === '工业用电量' ? '万千瓦时' : '亿元'
      const said = { indicator, unit, from: `${year}-01-01`, to: end, value: at + 0.5, comparison: null }
      return aClaim({ ...said, id: `c${at}`, offset: at, quote: `${indicator}${at + 0.5}${unit}` })
    })
    const document = await aKeptDocument(database, statistician, claims)
    const after = await accept(document, statistician, ...claims.map((claim) => claim.id))
    expect(new Set(after.claims.map((it) => it.observationId)).size).toBe(2000)
  })

  test("number on past a draft that only another unit's people see", async () => {
    const period = { from: '2023-01-01', to: '2023-12-31' }
    const office = await anActor(database, await aUnit(database, zone, '投资促进局'), 'handler')
    const beside = await anActor(database, await aUnit(database, zone, '社会事业局'), 'handler')
    const first = await aKeptDocument(database, office, [aClaim(period)])
    await accept(first, office, 'c1')
    const second = await aKeptDocument(database, beside, [aClaim(period)])
    const after = await accept(second, beside, 'c1')
    const { rows } = await database.owner.query('select revision from observation where observation_id = $1', [
      after.claims[0]?.observationId,
    ])
    expect(rows).toEqual([{ revision: 2 }])
  })
})
