import { sql, type Transaction } from 'kysely'
import type { z } from 'zod'
import type { DocumentQuery, DocumentRow } from '../../contract/documents.ts'
import type { FoundTrace } from '../../domain/facts/found-trace.ts'
import type { Check } from '../../domain/figures/check.ts'
import type { Actor } from '../../domain/identity/role.ts'
import type { Schema } from '../database/schema.ts'

export interface NewDocument {
  documentId: string
  name: string
  format: string
  sha256: string
  size: number
  characters: number
  text: string
  checks: readonly Check[]
  traces: readonly FoundTrace[]
}

export async function insertDocument(tx: Transaction<Schema>, actor: Actor, it: NewDocument, now: Date): Promise<void> {
  await tx
    .insertInto('document')
    .values({
      zone_id: actor.zoneId,
      document_id: it.documentId,
      unit_id: actor.unitId,
      name: it.name,
      format: it.format,
      sha256: it.sha256,
      size_bytes: it.size,
      characters: it.characters,
      text: it.text,
      checks: JSON.stringify(it.checks),
      traces: JSON.stringify(it.traces),
      inconsistencies: it.checks.filter((check) => check.verdict === 'inconsistent').length,
      created_by: actor.userId,
      created_at: now,
    })
    .execute()
}

export interface KeptDocument {
  documentId: string
  unitId: string
  name: string
  characters: number
  text: string
  checks: Check[]
  traces: FoundTrace[]
  createdBy: string
  createdAt: string
}

export async function findDocument(
  tx: Transaction<Schema>,
  zoneId: string,
  documentId: string,
): Promise<KeptDocument | null> {
  const row = await tx
    .selectFrom('document as d')
    .leftJoin('member as m', (join) => join.onRef('m.user_id', '=', 'd.created_by').on('m.zone_id', '=', zoneId))
    .select(['d.document_id', 'd.unit_id', 'd.name', 'd.characters', 'd.text', 'd.checks', 'd.traces'])
    .select(['d.created_by', 'd.created_at', 'm.display_name'])
    .where('d.zone_id', '=', zoneId)
    .where('d.document_id', '=', documentId)
    .executeTakeFirst()
  if (!row) return null
  return {
    documentId: row.document_id,
    unitId: row.unit_id,
    name: row.name,
    characters: row.characters,
    text: row.text,
    checks: row.checks as Check[],
    traces: row.traces as FoundTrace[],
    createdBy: row.display_name ?? row.created_by,
    createdAt: row.created_at.toISOString(),
  }
}

const ORDERS = {
  newest: sql`d.created_at desc`,
  oldest: sql`d.created_at`,
  name: sql`d.name`,
  inconsistencies: sql`d.inconsistencies desc, d.created_at desc`,
}

/** One page of the documents that the actor may see. */
export async function listDocuments(
  tx: Transaction<Schema>,
  zoneId: string,
  query: z.output<typeof DocumentQuery>,
): Promise<{ rows: z.infer<typeof DocumentRow>[]; total: number }> {
  const documents = () => {
    const all = tx.selectFrom('document as d').where('d.zone_id', '=', zoneId)
    return query.search ? all.where('d.name', 'ilike', `%${query.search.replace(/[\\%_]/g, '\\$&')}%`) : all
  }
  const rows = await documents()
    .leftJoin('member as m', (join) => join.onRef('m.user_id', '=', 'd.created_by').on('m.zone_id', '=', zoneId))
    .select(['d.document_id', 'd.name', 'd.characters', 'd.inconsistencies', 'd.created_by', 'd.created_at'])
    .select('m.display_name')
    .select((eb) => {
      const claims = eb
        .selectFrom('claim as c')
        .where('c.zone_id', '=', zoneId)
        .whereRef('c.document_id', '=', 'd.document_id')
        .select(sql<number>`count(*)::int`.as('count'))
      return [claims.as('claims'), claims.where('c.state', '=', 'accepted').as('accepted')]
    })
    .orderBy(ORDERS[query.sort])
    .orderBy('d.document_id')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
    .execute()
  const { total } = await documents().select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  return {
    total,
    rows: rows.map((row) => ({
      documentId: row.document_id,
      name: row.name,
      characters: row.characters,
      claims: row.claims ?? 0,
      inconsistencies: row.inconsistencies,
      accepted: row.accepted ?? 0,
      createdBy: row.display_name ?? row.created_by,
      createdAt: row.created_at.toISOString(),
    })),
  }
}

/**
 * With its claims. Fails on the foreign key where a record came from it, also one that the actor cannot see, and with
 * a lock's time-out where somebody is at its claims: who accepts one needs the document next, and each would wait for
 * the other.
 */
export async function deleteDocument(tx: Transaction<Schema>, zoneId: string, documentId: string): Promise<void> {
  await sql`set local lock_timeout = '500ms'`.execute(tx)
  await tx.deleteFrom('document').where('zone_id', '=', zoneId).where('document_id', '=', documentId).execute()
  await sql`set local lock_timeout to default`.execute(tx)
}
