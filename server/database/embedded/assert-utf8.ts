import type { ClientBase } from 'pg'
import { EmbeddedError } from './embedded-error.ts'

/** Refuses a database that cannot hold every Chinese character: any encoding but UTF8. */
export async function assertUtf8(client: ClientBase): Promise<void> {
  const result = await client.query<{ encoding: string; name: string }>(
    `SELECT pg_encoding_to_char(encoding) AS encoding, datname AS name FROM pg_database WHERE datname = current_database()`,
  )
  const found = result.rows[0]
  if (found?.encoding === 'UTF8') return
  throw new EmbeddedError(
    'not_utf8',
    `The database ${found?.name} stores text as ${found?.encoding}; Taizhang needs UTF8: CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8'.`,
  )
}
