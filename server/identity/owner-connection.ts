import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import type pg from 'pg'
import type { Schema } from '../database/schema.ts'
import type { AuthSchema } from './auth-schema.ts'

// An interface has no index signature; its mapped copy does.
type TablesOf<T> = Pick<T, keyof T>

/** One transaction as the owner of all tables, seen as each of its parts is written. */
export interface OwnerTransaction {
  zones: Transaction<Schema>
  accounts: Kysely<AuthSchema>
  client: pg.ClientBase
}

/** Runs `work` as the owner, past all policies: for what no zone's user may do. All of it or nothing. */
export async function asOwner<T>(pool: pg.Pool, work: (tx: OwnerTransaction) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    return await onClient(client)
      .transaction()
      .execute((tx) =>
        work({
          zones: tx.$extendTables<TablesOf<Schema>>(),
          accounts: tx.$extendTables<TablesOf<AuthSchema>>().withSchema('auth'),
          client,
        }),
      )
  } finally {
    client.release()
  }
}

// One connection in the shape of a pool, so that statements of others (the seed) run in the same transaction.
const onClient = (client: pg.ClientBase) =>
  new Kysely<object>({
    dialect: new PostgresDialect({
      pool: {
        options: {},
        connect: async () => ({ query: client.query.bind(client), release: () => undefined }),
        end: async () => undefined,
      },
    }),
  })

/** The accounts on the owner's connection, inside whatever transaction it is in. */
export const accountsOn = (client: pg.ClientBase): Kysely<AuthSchema> =>
  onClient(client).$extendTables<TablesOf<AuthSchema>>().withSchema('auth')
