import type { StoredDocument } from '../../../contract/documents.ts'
import type { FoundTrace } from '../../../domain/facts/found-trace.ts'
import type { Claim } from '../../../domain/figures/claim.ts'
import type { Actor } from '../../../domain/identity/role.ts'
import type { Database } from '../../database/database.ts'
import type { FileStore } from '../../files/file-store.ts'
import { draftObservations } from '../../observations/draft-observations.ts'
import type { AcceptDeps } from '../deps.ts'
import { keepDocument } from '../keep-document.ts'

export const TODAY = '2026-11-22'
export const NOW = new Date('2026-11-22T02:00:00Z')

/** A claim of the whole zone for the year 2025. */
export const aClaim = (said: Partial<Claim> = {}): Claim => ({
  id: 'c1',
  quote: '财政总收入114.23亿元,同比增长8.75%',
  offset: 0,
  subject: '全区',
  indicator: '财政总收入',
  value: 114.23,
  unit: '亿元',
  scale_value: 11_423_000_000,
  period: '2025年',
  from: '2025-01-01',
  to: '2025-12-31',
  comparison: { kind: 'yoy', value: 8.75, unit: '%', direction: 'up' },
  qualifier: 'actual',
  kind: 'observation',
  ...said,
})

/** The commands' dependencies around claims that are said to have been read: the grammar has tests of its own. */
export function aCheckDesk(
  db: Database,
  claims: Claim[] = [aClaim()],
  traces: FoundTrace[] = [],
): AcceptDeps & { kept: string[] } {
  const kept: string[] = []
  return {
    db,
    kept,
    checker: {
      check: async (text, document) => ({ document, characters: [...text].length, text, claims, checks: [] }),
      close: async () => undefined,
    },
    files: filesInMemory(kept),
    traces: async () => traces,
    uploadLimitBytes: 1_000_000,
    now: () => NOW,
    draftObservations,
  }
}

function filesInMemory(kept: string[]): FileStore {
  const sha256 = 'ab'.repeat(32)
  return {
    put: async (source) => {
      kept.push(sha256)
      return { sha256, size: source instanceof Uint8Array ? source.byteLength : 0 }
    },
    open: async () => null,
    has: async () => kept.length > 0,
    remove: async () => false,
    listOlderThan: async function* () {},
  }
}

export const textOf = (claims: readonly Claim[]): string => claims.map((claim) => claim.quote).join('。')

/** A document with these claims, brought in by the actor. */
export async function aKeptDocument(
  database: { db: Database },
  actor: Actor,
  claims: Claim[] = [aClaim()],
): Promise<StoredDocument & { desk: AcceptDeps }> {
  const desk = aCheckDesk(database.db, claims)
  const bytes = Buffer.from(textOf(claims) || '本年没有数据。')
  return { ...(await keepDocument(desk, actor, TODAY, { bytes, name: '工作总结.txt' })), desk }
}

/** The code of the refusal that the work met; 'not refused' where it went well. */
export const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'not refused',
    (error) => error.refusal?.code ?? String(error),
  )
