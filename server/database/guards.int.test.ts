import type { Transaction } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Actor } from '../../domain/identity/role.ts'
import { aKeptDocument, NOW, TODAY } from '../checks/testing/a-check-desk.ts'
import { aLedgerZone, aUnit, type LedgerZone } from '../facts/testing/a-ledger-zone.ts'
import { draftObservation } from '../observations/draft-observations.ts'
import { aDatabase, anActor, type TestDatabase } from '../testing/test-database.ts'
import { asActor } from './actor.ts'
import { newId } from './new-id.ts'
import type { Schema } from './schema.ts'

// Past the commands, straight at the tables: what would happen if one of them forgot to ask.
let database: TestDatabase
let zone: LedgerZone
let office: LedgerZone
let handler: Actor
let statistician: Actor
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  zone = await aLedgerZone(database)
  office = await aUnit(database, zone, '经济发展局')
  handler = await anActor(database, office, 'handler')
  statistician = await anActor(database, zone, 'statistician')
})
afterAll(() => database.drop())

/** What came of it: how many rows, or 'refused' where the policy or the grant said no. */
const tried = (actor: Actor, work: (tx: Transaction<Schema>) => Promise<unknown[]>): Promise<number | 'refused'> =>
  asActor(database.db, actor, work).then(
    (rows) => rows.length,
    (error) => {
      if (/row-level security|permission denied/.test(String(error))) return 'refused'
      throw error
    },
  )

let year = 2000
async function anObservation(state: 'draft' | 'submitted' | 'approved' | 'withdrawn'): Promise<string> {
  year += 1
  const { observationId } = await asActor(database.db, handler, (tx) =>
    draftObservation(tx, handler, TODAY, NOW, {
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
    }),
  )
  const approved = state === 'approved'
  await database.owner.query(
    'update observation set state = $2, approved_by = $3, approved_at = $4 where observation_id = $1',
    [observationId, state, approved ? statistician.userId : null, approved ? NOW : null],
  )
  return observationId
}

describe('a figure', () => {
  const change = (actor: Actor, observationId: string, to: object) =>
    tried(actor, (tx) =>
      tx
        .updateTable('observation')
        .set(to)
        .where('zone_id', '=', zone.zoneId)
        .where('observation_id', '=', observationId)
        .returning('observation_id')
        .execute(),
    )

  test('does not exist for admin, auditor and discipline organ, approved or not', async () => {
    for (const state of ['draft', 'approved'] as const) {
      const observationId = await anObservation(state)
      const seen = (actor: Actor) =>
        tried(actor, (tx) =>
          tx
            .selectFrom('observation')
            .select('observation_id')
            .where('zone_id', '=', zone.zoneId)
            .where('observation_id', '=', observationId)
            .execute(),
        )
      for (const role of ['admin', 'auditor', 'discipline'] as const) {
        expect(await seen(await anActor(database, office, role))).toBe(0)
      }
      expect(await seen(statistician)).toBe(1)
    }
  })

  test('that is approved or withdrawn is touched by nobody', async () => {
    const [approved, withdrawn] = [await anObservation('approved'), await anObservation('withdrawn')]
    for (const actor of [handler, statistician, await anActor(database, zone, 'leader')]) {
      expect(await change(actor, approved, { state: 'draft', approved_at: null })).toBe(0)
      expect(await change(actor, approved, { note: '改' })).toBe(0)
      expect(await change(actor, withdrawn, { state: 'draft' })).toBe(0)
    }
  })

  test('is approved in nobody else’s name, and not by a handler', async () => {
    const submitted = await anObservation('submitted')
    const approval = { state: 'approved', approved_at: NOW }
    expect(await change(statistician, submitted, { ...approved(handler), ...approval })).toBe('refused')
    expect(await change(handler, submitted, { ...approved(handler), ...approval })).toBe('refused')
    expect(await change(statistician, submitted, { ...approved(statistician), ...approval })).toBe(1)
  })

  test('of another unit is out of reach even for a statement without conditions', async () => {
    const draft = await anObservation('draft')
    const stranger = await anActor(database, await aUnit(database, zone, '财政金融局'), 'handler', 'leader')
    // Kysely's own builder would be seen by the audit of statements; this one is meant to be wrong.
    const client = await database.pool.connect()
    try {
      await client.query('begin')
      for (const [name, value] of Object.entries({
        zone: zone.zoneId,
        user_id: stranger.userId,
        unit_id: stranger.unitId,
      }))
        await client.query(`set local taizhang.${name} = '${value}'`)
      await client.query(`set local taizhang.roles = 'handler,leader'`)
      expect((await client.query(`update observation set note = '改'`)).rowCount).toBe(0)
    } finally {
      await client.query('rollback')
      client.release()
    }
    const { rows } = await database.owner.query('select note from observation where observation_id = $1', [draft])
    expect(rows).toEqual([{ note: null }])
  })

  const approved = (by: Actor) => ({ approved_by: by.userId })
})

describe('a document', () => {
  const aRow = (by: Actor) => ({
    zone_id: zone.zoneId,
    document_id: newId(),
    unit_id: by.unitId,
    name: '总结.txt',
    format: 'txt',
    sha256: 'ab'.repeat(32),
    size_bytes: 1,
    characters: 1,
    text: '一',
    checks: '[]',
    traces: '[]',
    inconsistencies: 0,
    created_by: by.userId,
  })

  test('does not exist for the admin or the auditor of its own unit', async () => {
    const { documentId } = await aKeptDocument(database, handler)
    const seen = (actor: Actor) =>
      tried(actor, (tx) =>
        tx
          .selectFrom('document')
          .select('document_id')
          .where('zone_id', '=', zone.zoneId)
          .where('document_id', '=', documentId)
          .execute(),
      )
    for (const role of ['admin', 'auditor', 'discipline'] as const) {
      expect(await seen(await anActor(database, office, role))).toBe(0)
    }
    expect(await seen(handler)).toBe(1)
    await database.owner.query('delete from document where document_id = $1', [documentId])
  })

  test('is brought in neither by the admin nor by the auditor nor by the discipline organ', async () => {
    for (const role of ['admin', 'auditor', 'discipline'] as const) {
      const actor = await anActor(database, office, role)
      expect(await tried(actor, (tx) => tx.insertInto('document').values(aRow(actor)).execute())).toBe('refused')
    }
    expect(await tried(handler, (tx) => tx.insertInto('document').values(aRow(handler)).execute())).toBe(1)
  })

  test('is deleted by its own unit alone, and takes its claims along', async () => {
    const { documentId } = await aKeptDocument(database, handler)
    const remove = (actor: Actor) =>
      tried(actor, (tx) =>
        tx
          .deleteFrom('document')
          .where('zone_id', '=', zone.zoneId)
          .where('document_id', '=', documentId)
          .returning('document_id')
          .execute(),
      )
    for (const role of ['supervisor', 'leader', 'statistician'] as const) {
      expect(await remove(await anActor(database, zone, role))).toBe(0)
    }
    expect(await remove(handler)).toBe(1)
    const { rows } = await database.owner.query('select 1 from claim where document_id = $1', [documentId])
    expect(rows).toEqual([])
  })

  test('has its claims decided by those who keep figures, and deleted by nobody', async () => {
    await aKeptDocument(database, handler)
    const decide = (actor: Actor) =>
      tried(actor, (tx) =>
        tx
          .updateTable('claim')
          .set({ state: 'set_aside' })
          .where('zone_id', '=', zone.zoneId)
          .where('state', '=', 'open')
          .returning('claim_id')
          .execute(),
      )
    for (const role of ['registrar', 'leader', 'admin', 'auditor'] as const) {
      expect(await decide(await anActor(database, office, role))).toBe(0)
    }
    expect(await decide(handler)).toBe(1)
    const removal = tried(handler, (tx) => tx.deleteFrom('claim').where('zone_id', '=', zone.zoneId).execute())
    expect(await removal).toBe('refused')
  })
})
