import { getMigrations } from 'better-auth/db/migration'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openPool } from '../database/connection.ts'
import { APP_ROLE, AUTH_ROLE, passwordOf, WORKER_ROLE } from '../database/roles.ts'
import { aDatabase, TEST_SECRET, type TestDatabase } from '../testing/test-database.ts'
import { authOptions } from './authentication.ts'
import { anOffice, type Office } from './testing/an-office.ts'

let database: TestDatabase
let office: Office
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  office = anOffice(database)
})
afterAll(async () => {
  await office.close()
  await database.drop()
})

test('our tables give better-auth every table and column that this version of it wants', async () => {
  const settings = {
    databaseUrl: database.url,
    secret: TEST_SECRET,
    publicUrl: 'http://taizhang.test',
    secureCookies: false,
    oidc: null,
  }
  const { toBeCreated, toBeAdded } = await getMigrations(authOptions(settings, office.auth.accounts))
  expect(toBeCreated).toEqual([])
  expect(toBeAdded).toEqual([])
})

test.each([APP_ROLE, WORKER_ROLE])('the role %s reaches no account', async (role) => {
  const pool = openPool(database.url, { role, password: passwordOf(TEST_SECRET, role), max: 1 })
  for (const table of ['"user"', 'session', 'account', 'verification', '"twoFactor"', 'user_zone', 'sign_in_try']) {
    await expect(pool.query(`select 1 from auth.${table}`)).rejects.toThrow(/permission denied for schema auth/)
  }
  await pool.end()
})

test('the role of the accounts reaches nothing of any zone', async () => {
  const pool = openPool(database.url, { role: AUTH_ROLE, password: passwordOf(TEST_SECRET, AUTH_ROLE), max: 1 })
  for (const table of ['zone', 'unit', 'member', 'post', 'event', 'document', 'observation']) {
    await expect(pool.query(`select 1 from public.${table}`)).rejects.toThrow(/permission denied/)
  }
  await expect(pool.query('select * from api_token_bearer(gen_random_uuid(), $1)', ['x'])).rejects.toThrow()
  await pool.end()
})

test('nothing of better-auth’s own answers under its path', async () => {
  const browser = office.browser()
  const paths = ['sign-up/email', 'sign-in/username', 'sign-in/email', 'sign-in/social', 'update-user', 'list-sessions']
  for (const path of [...paths, 'two-factor/disable', 'is-username-available', 'ok', 'get-session', 'callback/other']) {
    for (const method of ['GET', 'POST'] as const) {
      const answer = await browser.send(method, `/api/auth/${path}`, method === 'POST' ? {} : undefined, {})
      expect([path, method, answer.status]).toEqual([path, method, 404])
    }
  }
})

test('nobody can register, not even by better-auth’s own call', async () => {
  const attempt = office.auth.api.signUpEmail({
    body: { email: 'a@b.example', password: 'long enough 2026', name: 'x', lastSignInAt: new Date() },
  })
  await expect(attempt).rejects.toThrow(/sign ?up is not enabled/i)
})
