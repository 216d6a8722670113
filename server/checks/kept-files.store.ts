import { type Kysely, sql } from 'kysely'
import type { Schema } from '../database/schema.ts'

/** Those of the contents that a document of any zone holds. Opens no zone: the function behind it names none either. */
export async function keptFiles(db: Kysely<Schema>, hashes: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ sha256: string }>`select kept_files(${hashes}::text[]) as sha256`.execute(db)
  return rows.map((row) => row.sha256)
}
