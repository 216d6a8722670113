import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type pg from 'pg'
import { ActorDriver } from './actor.ts'
import { openPool } from './connection.ts'
import { APP_ROLE, passwordOf } from './roles.ts'
import type { Schema } from './schema.ts'

export type Database = Kysely<Schema>

export interface OpenDatabase {
  /** As the application's role, bound by row-level security. */
  db: Database
  pool: pg.Pool
  close(): Promise<void>
}

/** `onStatement` sees each compiled statement; the audit of a test run and the slow log use it. */
export function openDatabase(
  url: string,
  secret: string,
  options: { max?: number; onStatement?: (sql: string, millis: number) => void } = {},
): OpenDatabase {
  const pool = openPool(url, { role: APP_ROLE, password: passwordOf(secret, APP_ROLE), max: options.max ?? 10 })
  const { onStatement } = options
  const db = new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new ActorDriver({ pool }),
      createIntrospector: (it) => new PostgresIntrospector(it),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    ...(onStatement ? { log: (event) => onStatement(event.query.sql, event.queryDurationMillis) } : {}),
  })
  return { db, pool, close: () => db.destroy() }
}
