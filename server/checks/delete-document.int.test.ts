import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Actor } from '../../domain/identity/role.ts'
import { aLedgerZone, aUnit, type LedgerZone } from '../facts/testing/a-ledger-zone.ts'
import { withdrawObservation } from '../observations/move-observations.ts'
import { aDatabase, anActor, type TestDatabase } from '../testing/test-database.ts'
import { acceptClaims } from './accept-claims.ts'
import { removeDocument } from './delete-document.ts'
import { showDocument } from './show-document.ts'
import { aKeptDocument, refusalOf, TODAY } from './testing/a-check-desk.ts'

let database: TestDatabase
let zone: LedgerZone
let statistician: Actor
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  zone = await aLedgerZone(database)
  statistician = await anActor(database, zone, 'statistician')
})
afterAll(() => database.drop())

describe('a document that is deleted', () => {
  test('is not deleted by another unit, even one that sees it', async () => {
    const office = await anActor(database, await aUnit(database, zone, '统计局'), 'handler')
    const { documentId } = await aKeptDocument(database, office)
    expect(await refusalOf(removeDocument(database, statistician, TODAY, documentId))).toBe('document.other_unit')
  })

  test('is not deleted once a record came from it, not even when that was withdrawn or is out of sight', async () => {
    const document = await aKeptDocument(database, statistician)
    const after = await acceptClaims(document.desk, statistician, TODAY, document.documentId, { claimIds: ['c1'] })
    expect(await refusalOf(removeDocument(database, statistician, TODAY, document.documentId))).toBe(
      'document.has_records',
    )
    await withdrawObservation(document.desk, statistician, TODAY, after.claims[0]?.observationId ?? '')
    const shown = await showDocument(database, statistician, TODAY, document.documentId)
    expect(shown.claims[0]).toMatchObject({ state: 'open', observationId: null })
    expect(await refusalOf(removeDocument(database, statistician, TODAY, document.documentId))).toBe(
      'document.has_records',
    )
  })

  test('gives way to who is accepting its figures at that moment', async () => {
    const { documentId, desk } = await aKeptDocument(database, statistician)
    let removal: Promise<string> | undefined
    const draftObservations: typeof desk.draftObservations = async (...figures) => {
      removal = refusalOf(removeDocument(database, statistician, TODAY, documentId))
      // Time for the removal to hold the document and to wait for its claims, which are held here.
      await setTimeout(200)
      return desk.draftObservations(...figures)
    }
    const after = await acceptClaims({ ...desk, draftObservations }, statistician, TODAY, documentId, {
      claimIds: ['c1'],
    })
    expect(after.claims[0]).toMatchObject({ state: 'accepted' })
    expect(await removal).toBe('document.in_use')
  })

  test('goes with its claims, and the log keeps that it was there', async () => {
    const { documentId } = await aKeptDocument(database, statistician)
    await removeDocument(database, statistician, TODAY, documentId)
    expect(await refusalOf(showDocument(database, statistician, TODAY, documentId))).toBe('document.not_found')
    const { rows } = await database.owner.query('select kind from event where subject_id = $1 order by sequence', [
      documentId,
    ])
    expect(rows.map((row) => row.kind)).toEqual(['document.added', 'document.deleted'])
  })
})
