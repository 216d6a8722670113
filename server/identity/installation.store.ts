import { type Kysely, sql } from 'kysely'
import type { Schema } from '../database/schema.ts'

/** Whether there are zones, and whether one is a demonstration. Cross-zone, and no more than that is told. */
export async function whatIsHere(db: Kysely<Schema>): Promise<{ zones: boolean; demo: boolean }> {
  const { rows } = await sql<{ zones: boolean; demo: boolean }>`
    select exists (select from active_zone_ids()) as zones, demo_zone_shown() as demo`.execute(db)
  return rows[0] ?? { zones: false, demo: false }
}
