import { createHmac, randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
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
    await inTurn(() => ensureRole(client, role, client.escapeLiteral(passwordOf(secret, role))))
    await inTurn(() => client.query(`grant connect on database ${database} to ${role}`))
  }
  await inTurn(() => client.query('revoke create on schema public from public'))
  await inTurn(() => client.query(`grant usage on schema public to ${APP_ROLE}`))
  await inTurn(() => client.query(`grant create on database ${database} to ${WORKER_ROLE}`))
}

async function ensureRole(client: pg.ClientBase, role: string, password: string): Promise<void> {
  const known = await client.query('select 1 from pg_roles where rolname = $1', [role])
  const verb = known.rowCount ? 'alter' : 'create'
  await client.query(`${verb} role ${role} login nocreatedb nocreaterole password ${password}`)
}

const TRIES = 30

// Roles belong to the whole server, our lock to one database: two databases that are brought up to date at once may
// meet here, and the later one is told so by an error instead of being made to wait.
async function inTurn(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await work()
      return
    } catch (error) {
      const met = /tuple concurrently updated|already exists|duplicate key/.test(String(error))
      if (!met || tries === TRIES) throw error
      // Each waits another time, or they meet again.
      await sleep(randomInt(5, 60))
    }
  }
}
