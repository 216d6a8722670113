import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Actor } from '../../domain/identity/role.ts'
import { asActor } from '../database/actor.ts'
import { aLedgerZone, aUnit, type LedgerZone } from '../facts/testing/a-ledger-zone.ts'
import { aDatabase, anActor, type TestDatabase } from '../testing/test-database.ts'
import { listDocuments } from './document.store.ts'
import { keepDocument } from './keep-document.ts'
import { showDocument } from './show-document.ts'
import { aCheckDesk, aClaim, aKeptDocument, refusalOf, TODAY } from './testing/a-check-desk.ts'

let database: TestDatabase
let zone: LedgerZone
let statistician: Actor
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  zone = await aLedgerZone(database)
  statistician = await anActor(database, zone, 'statistician')
})
afterAll(() => database.drop())

describe('a kept document', () => {
  test('stores nothing where the text is refused', async () => {
    const desk = aCheckDesk(database.db)
    desk.checker.check = () => Promise.reject(new Error('the checker is out'))
    const keep = keepDocument(desk, statistician, TODAY, { bytes: Buffer.from('文'), name: 'a.txt' })
    await expect(keep).rejects.toThrow('the checker is out')
    expect(desk.kept).toEqual([])
  })

  test('does not exist for another zone, nor for a unit beside', async () => {
    const office = await aUnit(database, zone, '经济发展局')
    const beside = await aUnit(database, zone, '财政金融局')
    const handler = await anActor(database, office, 'handler')
    const { documentId } = await aKeptDocument(database, handler)
    const stranger = await anActor(database, await aLedgerZone(database), 'statistician')
    const neighbour = await anActor(database, beside, 'handler')
    for (const actor of [stranger, neighbour]) {
      expect(await refusalOf(showDocument(database, actor, TODAY, documentId))).toBe('document.not_found')
    }
    const leader = await anActor(database, zone, 'leader')
    expect((await showDocument(database, leader, TODAY, documentId)).name).toBe('工作总结.txt')
  })

  test('proposes a reading of each claim and says of each why it cannot be accepted', async () => {
    const document = await aKeptDocument(database, statistician, [
      aClaim(),
      aClaim({ id: 'c2', indicator: '园内工业总产值' }),
      aClaim({ id: 'c3', kind: 'target', qualifier: 'at_least' }),
      aClaim({ id: 'c4', subject: '江东' }),
    ])
    expect(document.claims.map((it) => [it.mapping.indicatorCode, it.whyNotAccept])).toEqual([
      ['total_fiscal_revenue', null],
      [null, 'claim.no_indicator'],
      ['total_fiscal_revenue', 'claim.plan_figure'],
      ['total_fiscal_revenue', 'claim.no_unit'],
    ])
    expect(document.claims[0]?.mapping).toMatchObject({ value: '114.23', growth: '8.75', unitId: zone.unitId })
  })

  test('is found by its name, whatever marks stand in it', async () => {
    await aKeptDocument(database, statistician)
    const found = await asActor(database.db, statistician, (tx) =>
      listDocuments(tx, zone.zoneId, { page: 1, pageSize: 10, sort: 'name', search: '总结' }),
    )
    expect(found.rows.length).toBeGreaterThan(0)
    const none = await asActor(database.db, statistician, (tx) =>
      listDocuments(tx, zone.zoneId, { page: 1, pageSize: 10, sort: 'inconsistencies', search: '%' }),
    )
    expect(none).toEqual({ rows: [], total: 0 })
  })
})
