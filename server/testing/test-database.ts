import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { inject } from 'vitest'
import type { Actor, Role } from '../../domain/identity/role.ts'
import { type OpenDatabase, openDatabase } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { newId } from '../database/new-id.ts'
import { statementKeeper } from './sql-audit.ts'

export const TEST_SECRET = 'a secret for tests only, thirty-two characters and more'
const MIGRATIONS = new URL('../database/migrations/', import.meta.url)
// Named after what it was migrated with: runs at the same time share it only if they mean the same schema.
const TEMPLATE = `template_${createHash('sha256')
  .update(
    readdirSync(MIGRATIONS)
      .sort()
      .map((name) => readFileSync(new URL(name, MIGRATIONS)))
      .join('\n'),
  )
  .digest('hex')
  .slice(0, 16)}`

const keepStatement = statementKeeper(inject('sqlAuditFile'))

export interface TestDatabase extends OpenDatabase {
  url: string
  /** As the owner, past all policies: for arranging and for looking behind the guard. */
  owner: pg.Pool
  drop(): Promise<void>
}

const onServer = (adminUrl: string, database: string) => {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  return url.toString()
}

/** A database of its own, cloned from one that was migrated once in this run. `adminUrl` comes from the global set-up. */
export async function aDatabase(adminUrl: string): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  // One migrates the template, the others wait; a template in use cannot be cloned, so cloning is inside the lock too.
  await admin.query('select pg_advisory_lock(7246002)')
  try {
    const known = await admin.query('select 1 from pg_database where datname = $1', [TEMPLATE])
    if (!known.rowCount) {
      await admin.query(`drop database if exists ${TEMPLATE}_new`)
      await admin.query(`create database ${TEMPLATE}_new encoding 'UTF8' template template0`)
      await migrate(onServer(adminUrl, `${TEMPLATE}_new`), TEST_SECRET)
      await admin.query(`alter database ${TEMPLATE}_new rename to ${TEMPLATE}`)
    }
    await admin.query(`create database ${name} template ${TEMPLATE}`)
  } finally {
    await admin.end()
  }
  return openClone(adminUrl, name)
}

function openClone(adminUrl: string, name: string): TestDatabase {
  const url = onServer(adminUrl, name)
  const open = openDatabase(url, TEST_SECRET, { max: 8, onStatement: keepStatement })
  const owner = new pg.Pool({ connectionString: url, max: 2 })
  owner.on('error', () => undefined)
  const drop = async () => {
    await open.close()
    await owner.end()
    const admin = new pg.Client({ connectionString: adminUrl })
    await admin.connect()
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  }
  return { ...open, url, owner, drop }
}

/** A zone with its committee, put in place as the owner. */
export async function aZone(database: TestDatabase, name = '示范开发区'): Promise<{ zoneId: string; unitId: string }> {
  const zoneId = newId()
  const unitId = newId()
  await database.owner.query('insert into zone (zone_id, code, name) values ($1, $2, $3)', [
    zoneId,
    `z${zoneId.slice(-6)}`,
    name,
  ])
  await database.owner.query(
    `insert into unit (zone_id, unit_id, path, name, kind) values ($1, $2, array[$2::uuid], $3, 'committee')`,
    [zoneId, unitId, `${name}管委会`],
  )
  return { zoneId, unitId }
}

/** Somebody with a post in the unit and its roles, ready to act. */
export async function anActor(
  database: TestDatabase,
  at: { zoneId: string; unitId: string },
  ...roles: Role[]
): Promise<Actor> {
  const userId = `u${randomBytes(5).toString('hex')}`
  const postId = newId()
  await database.owner.query(
    'insert into member (zone_id, user_id, login_name, display_name) values ($1, $2, $2, $3)',
    [at.zoneId, userId, `经办${userId.slice(1, 5)}`],
  )
  await database.owner.query('insert into post (zone_id, post_id, unit_id, title, roles) values ($1, $2, $3, $4, $5)', [
    at.zoneId,
    postId,
    at.unitId,
    roles.join('、'),
    roles,
  ])
  await database.owner.query('insert into post_holder (zone_id, post_id, user_id) values ($1, $2, $3)', [
    at.zoneId,
    postId,
    userId,
  ])
  return { zoneId: at.zoneId, userId, unitId: at.unitId, postId, roles, forUserId: null }
}
