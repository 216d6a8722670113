import { expect, test } from 'vitest'
import { whyNotDeleteDocument } from './delete-document.ts'

const clerk = { roles: ['handler'] as const, unitId: 'economy' }

test("another unit's document, one that records came from, and any document by an auditor cannot be deleted", () => {
  expect(whyNotDeleteDocument({ unitId: 'finance', hasRecords: false }, clerk)?.code).toBe('document.other_unit')
  expect(whyNotDeleteDocument({ unitId: 'economy', hasRecords: true }, clerk)?.code).toBe('document.has_records')
  const auditor = { roles: ['auditor'] as const, unitId: 'economy' }
  expect(whyNotDeleteDocument({ unitId: 'economy', hasRecords: false }, auditor)?.code).toBe('identity.role_lacking')
})

test("a document of one's own unit that nothing came from can be deleted", () => {
  expect(whyNotDeleteDocument({ unitId: 'economy', hasRecords: false }, clerk)).toBeNull()
})
