import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { FoundTrace } from '../../domain/facts/found-trace.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { asActor } from '../database/actor.ts'
import { newId } from '../database/new-id.ts'
import { aLedgerZone, type LedgerZone } from '../facts/testing/a-ledger-zone.ts'
import { draftObservation } from '../observations/draft-observations.ts'
import { moveAll } from '../observations/move-observations.ts'
import { aDatabase, anActor, type TestDatabase } from '../testing/test-database.ts'
import { checkDocument } from './check-document.ts'
import { aCheckDesk, NOW, refusalOf, TODAY } from './testing/a-check-desk.ts'

let database: TestDatabase
let zone: LedgerZone
let statistician: Actor
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  zone = await aLedgerZone(database)
  statistician = await anActor(database, zone, 'statistician')
})
afterAll(() => database.drop())

/** The whole zone's revenue of 2025, approved. */
async function anApprovedRevenue(value: string, growthOfficial: string | null = null): Promise<string> {
  const { observationId } = await asActor(database.db, statistician, (tx) =>
    draftObservation(tx, statistician, TODAY, NOW, {
      indicatorCode: 'total_fiscal_revenue',
      unitId: zone.unitId,
      from: '2025-01-01',
      to: '2025-12-31',
      kind: 'flash',
      value,
      growthOfficial,
      growthBasis: growthOfficial === null ? null : 'unknown',
      source: null,
      note: null,
    }),
  )
  const deps = { db: database.db, now: () => NOW }
  await moveAll(deps, statistician, TODAY, { observationIds: [observationId], to: 'submitted' })
  await moveAll(deps, statistician, TODAY, { observationIds: [observationId], to: 'approved' })
  return observationId
}

describe('a text that is only checked', () => {
  test('is not checked for an admin, an auditor or the discipline organ', async () => {
    const incoming = { bytes: Buffer.from('财政总收入114.23亿元'), name: 'a.txt' }
    for (const role of ['admin', 'auditor', 'discipline'] as const) {
      const actor = await anActor(database, zone, role)
      expect(await refusalOf(checkDocument(aCheckDesk(database.db), actor, incoming))).toBe('identity.role_lacking')
    }
  })

  test('is refused where it cannot be read', async () => {
    const desk = aCheckDesk(database.db)
    const pdf = { bytes: Buffer.from('%PDF-1.7 …'), name: 'a.pdf' }
    expect(await refusalOf(checkDocument(desk, statistician, pdf))).toBe('document.pdf')
    expect(await refusalOf(checkDocument(desk, statistician, { bytes: Buffer.from(''), name: 'a.txt' }))).toBe(
      'document.empty',
    )
  })

  test('is held against the ledger, and leaves nothing behind', async () => {
    const desk = aCheckDesk(database.db)
    const incoming = { bytes: Buffer.from('财政总收入114.23亿元,同比增长8.75%'), name: '报告.txt' }
    const before = await checkDocument(desk, statistician, incoming)
    expect(before.ledger.map((it) => it.verdict)).toEqual(['not_in_ledger', 'not_in_ledger'])
    await anApprovedRevenue('114.3', '8.75')
    const after = await checkDocument(desk, statistician, incoming)
    expect(after.document).toBe('报告.txt')
    expect(after.ledger).toMatchObject([
      { measure: 'value', verdict: 'differs', claimed: '114.23', ledger: '114.3', difference: '-0.07' },
      { measure: 'growth', verdict: 'equal', ledger: '8.75', difference: '0' },
    ])
    expect(desk.kept).toEqual([])
    const { rows } = await database.owner.query('select 1 from document where zone_id = $1', [zone.zoneId])
    expect(rows).toEqual([])
  })

  test('of our own making is checked back against the facts, and a trace of another zone is none of ours', async () => {
    const trace: FoundTrace = {
      fact: 'indicator.total_fiscal_revenue',
      unitId: zone.unitId,
      from: '2025-01-01',
      to: '2025-12-31',
      measure: 'value',
      frozen: '114.3',
      printedThen: '114.30亿元',
      printedNow: '114.30亿元',
      offset: 0,
      quote: '114.30亿元',
      sealBroken: false,
    }
    const traces = [
      { ...trace, printedNow: '115.30亿元' },
      { ...trace, frozen: '113.9', printedThen: '113.90亿元', printedNow: '113.90亿元' },
      { ...trace, unitId: newId() },
      { ...trace, unitId: "' or true --", from: '2025-02-31' },
      { ...trace, fact: 'indicator.nonsense' },
      trace,
    ]
    const desk = aCheckDesk(database.db, [], traces)
    const docx = await aMinimalDocx()
    const result = await checkDocument(desk, statistician, { bytes: docx, name: '简报.docx' })
    expect(result.traces.map((it) => it.verdict)).toEqual([
      'changed_by_hand',
      'out_of_date',
      'not_in_ledger',
      'not_in_ledger',
      'not_in_ledger',
      'traced',
    ])
  })
})

async function aMinimalDocx(): Promise<Uint8Array> {
  const { Document, Packer, Paragraph } = await import('docx')
  return await Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph('全年财政总收入114.30亿元。')] }] }),
  )
}
