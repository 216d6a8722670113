import { createHmac } from 'node:crypto'
import type pg from 'pg'

export const APP_ROLE = 'taizhang_app'
export const AUTH_ROLE = 'taizhang_auth'
export const WORKER_ROLE = 'taizhang_worker'

/** Each role's password follows from one secret, so that there is one thing to keep. */
export const passwordOf = (secret: string, role: string): string =>
  createHmac('sha256', secret).update(`database role ${role}`).digest('base64url')

/** Makes the three roles that row-level security binds, or brings their passwords up to date. Needs CREATEROLE. */
export async function ensureRoles(client: pg.ClientBase, secret: string): Promise<void> {
  const { rows } = await client.query<{ database: string }>('select current_database() as database')
  const database = client.escapeIdentifier(rows[0]?.database ?? '')
  for (const role of [APP_ROLE, AUTH_ROLE, WORKER_ROLE]) {
    const password = client.escapeLiteral(passwordOf(secret, role))
    const known = await client.query('select 1 from pg_roles where rolname = $1', [role])
    const verb = known.rowCount ? 'alter' : 'create'
    await client.query(`${verb} role ${role} login nocreatedb nocreaterole password ${password}`)
    await client.query(`grant connect on database ${database} to ${role}`)
  }
  await client.query(`revoke create on schema public from public`)
  await client.query(`grant usage on schema public to ${APP_ROLE}`)
  await client.query(`grant create on database ${database} to ${WORKER_ROLE}`)
}
