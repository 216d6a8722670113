import { type Kysely, sql } from 'kysely'
import type { Schema } from '../database/schema.ts'

/** Whether a demonstration zone stands here. Cross-zone, and no more than that is told. */
export async function isDemoShown(db: Kysely<Schema>): Promise<boolean> {
  const { rows } = await sql<{ shown: boolean }>`select demo_zone_shown() as shown`.execute(db)
  return rows[0]?.shown ?? false
}
