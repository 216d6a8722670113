import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Actor } from '../../domain/identity/role.ts'
import { newId } from '../database/new-id.ts'
import { aLedgerZone, type LedgerZone } from '../facts/testing/a-ledger-zone.ts'
import { aDatabase, anActor, type TestDatabase } from '../testing/test-database.ts'
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

describe('a claim that is corrected', () => {
  test('is not corrected by a leader, in a document that is not there, or under an unknown id', async () => {
    const { documentId } = await aKeptDocument(database, statistician)
    const leader = await anActor(database, zone, 'leader')
    const at = { documentId, claimId: 'c1' }
    expect(await refusalOf(correctClaim(database, leader, TODAY, at, { setAside: true }))).toBe('identity.role_lacking')
    const elsewhere = { documentId: newId(), claimId: 'c1' }
    expect(await refusalOf(correctClaim(database, statistician, TODAY, elsewhere, {}))).toBe('document.not_found')
    const unknown = { documentId, claimId: 'c9' }
    expect(await refusalOf(correctClaim(database, statistician, TODAY, unknown, {}))).toBe('claim.not_found')
  })

  test('takes no indicator or unit of another zone', async () => {
    const { documentId, claims } = await aKeptDocument(database, statistician)
    const mapping = claims[0]?.mapping
    if (!mapping) throw new Error('no claim')
    const at = { documentId, claimId: 'c1' }
    const correct = (change: object) =>
      refusalOf(correctClaim(database, statistician, TODAY, at, { mapping: { ...mapping, ...change } }))
    expect(await correct({ indicatorCode: 'nobodys' })).toBe('claim.unknown_indicator')
    expect(await correct({ unitId: newId() })).toBe('claim.unknown_unit')
  })

  test('is refused to who saw an older version, and the faster one stands', async () => {
    const { documentId } = await aKeptDocument(database, statistician)
    const at = { documentId, claimId: 'c1' }
    await correctClaim(database, statistician, TODAY, at, { setAside: true, version: 1 })
    const late = correctClaim(database, statistician, TODAY, at, { setAside: false, version: 1 })
    expect(await refusalOf(late)).toBe('claim.changed_meanwhile')
    const shown = await showDocument(database, statistician, TODAY, documentId)
    expect(shown.claims[0]).toMatchObject({ state: 'set_aside', version: 2, whyNotAccept: 'claim.set_aside' })
    expect(shown.ledger).toEqual([])
  })

  test('is logged by its id and by the names of what changed, without a word or a figure of the document', async () => {
    const { documentId, claims } = await aKeptDocument(database, statistician)
    const mapping = claims[0]?.mapping
    if (!mapping) throw new Error('no claim')
    const at = { documentId, claimId: 'c1' }
    await correctClaim(database, statistician, TODAY, at, { mapping: { ...mapping, value: '99.5', to: '2025-11-30' } })
    await correctClaim(database, statistician, TODAY, at, { setAside: true })
    const { rows } = await database.owner.query(
      `select kind, data from event where subject_id = $1 and kind like 'claim.%' order by sequence`,
      [documentId],
    )
    const data = { name: '工作总结.txt', claimId: 'c1' }
    expect(rows).toEqual([
      { kind: 'claim.corrected', data: { ...data, fields: ['to', 'value'] } },
      { kind: 'claim.set_aside', data: { ...data, fields: [] } },
    ])
  })

  test('fills the figures of the newly chosen indicator from the text, in its unit', async () => {
    const claim = aClaim({
      quote: '外贸出口58.4亿美元',
      indicator: '出口创汇',
      value: 58.4,
      unit: '亿美元',
      comparison: null,
    })
    const { documentId, claims } = await aKeptDocument(database, statistician, [claim])
    const mapping = claims[0]?.mapping
    if (!mapping) throw new Error('no claim')
    expect(mapping).toMatchObject({ indicatorCode: null, value: null })
    const corrected = await correctClaim(
      database,
      statistician,
      TODAY,
      { documentId, claimId: 'c1' },
      { mapping: { ...mapping, indicatorCode: 'exports_usd' } },
    )
    expect(corrected.mapping).toMatchObject({ indicatorCode: 'exports_usd', value: '584000' })
    expect(corrected.whyNotAccept).toBeNull()
  })
})
