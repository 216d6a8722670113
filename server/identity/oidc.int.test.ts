import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { aDatabase, aZone, type TestDatabase } from '../testing/test-database.ts'
import { aClerk, anOffice, type Clerk, type Office, PASSWORD } from './testing/an-office.ts'
import type { Browser } from './testing/browser.ts'
import { anOidcServer, type OidcServer, throughProvider } from './testing/oidc-server.ts'

const PUBLIC_URL = 'http://taizhang.test'
let database: TestDatabase
let office: Office
let oidc: OidcServer
let zone: { zoneId: string; unitId: string }
let clerk: Clerk
let browser: Browser
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  oidc = await anOidcServer(`${PUBLIC_URL}/api/auth/callback/oidc`)
  office = anOffice(database, { publicUrl: PUBLIC_URL, oidc: oidc.settings })
  zone = await aZone(database, '清溪')
})
beforeEach(async () => {
  clerk = await aClerk(database, office, zone, ['handler'])
  browser = office.browser()
})
afterAll(async () => {
  await office.close()
  await oidc.close()
  await database.drop()
})

/** The whole way, and where the browser ends up. */
async function comeBy(sub: string, claims: Record<string, unknown>): Promise<string | null> {
  oidc.person = { sub, claims }
  const start = await browser.get('/api/v1/session/oidc')
  expect(start.status).toBe(302)
  const back = new URL(await throughProvider(start.location ?? '', oidc.settings.issuer))
  const end = await browser.get(back.pathname + back.search)
  expect(end.status).toBe(302)
  return end.location
}
const counted = async () =>
  (
    await database.owner.query(
      'select (select count(*)::int from auth."user") as users, (select count(*)::int from auth.account) as accounts',
    )
  ).rows[0]

test('the sign-in page offers the provider by the name it is given', async () => {
  expect((await browser.get('/api/v1/sign-in-options')).body).toMatchObject({
    oidc: { name: '统一身份认证', startUrl: '/api/v1/session/oidc' },
  })
  const without = anOffice(database)
  expect((await without.browser().get('/api/v1/session/oidc')).status).toBe(404)
  expect((await without.browser().get('/api/auth/callback/oidc?code=x&state=y')).status).toBe(404)
  await without.close()
})

test('somebody for whom no administrator made an account does not get in, and gets none', async () => {
  const before = await counted()
  expect(await comeBy('sub-stranger', { preferred_username: 'stranger', name: '路人' })).toMatch(/^\/login\?error=/)
  expect((await browser.get('/api/v1/papers')).status).toBe(401)
  expect(await counted()).toEqual(before)
})

test('an address that the provider has not verified opens no account', async () => {
  await database.owner.query('update auth."user" set email = $2 where id = $1', [clerk.userId, 'li@qingxi.example'])
  const claims = { email: 'li@qingxi.example', email_verified: false }
  expect(await comeBy('sub-li', claims)).toMatch(/^\/login\?error=/)
  expect(await comeBy('sub-li', { ...claims, email_verified: true })).toBe('/')
  expect((await browser.get('/api/v1/papers')).body).toMatchObject({ actor: { userId: clerk.userId } })
})

test('who has the login name at the provider comes in, and comes in again', async () => {
  for (const time of ['first', 'second']) {
    browser = office.browser()
    expect([time, await comeBy(`sub-${clerk.loginName}`, { preferred_username: clerk.loginName })]).toEqual([time, '/'])
    expect((await browser.get('/api/v1/papers')).body).toMatchObject({ actor: { postId: clerk.postId } })
  }
  const { rows } = await database.owner.query(
    `select "accessToken", "refreshToken", "idToken" from auth.account where "userId" = $1 and "providerId" = 'oidc'`,
    [clerk.userId],
  )
  expect(rows).toEqual([{ accessToken: null, refreshToken: null, idToken: null }])
  const events = await database.owner.query(
    `select kind from event where subject_id = $1 and kind = 'session.signed_in'`,
    [clerk.userId],
  )
  expect(events.rows).toHaveLength(2)
})

test('who later takes the same name at the provider is somebody else and stays out', async () => {
  await comeBy('sub-right', { preferred_username: clerk.loginName })
  browser = office.browser()
  expect(await comeBy('sub-wrong', { preferred_username: clerk.loginName })).toMatch(/^\/login\?error=/)
  expect((await browser.get('/api/v1/papers')).status).toBe(401)
})

test('a first password does not bind who comes in by the provider', async () => {
  clerk = await aClerk(database, office, zone, ['handler'], { mustChange: true })
  await comeBy(`sub-${clerk.loginName}`, { preferred_username: clerk.loginName })
  expect((await browser.get('/api/v1/papers')).status).toBe(200)
  const byPassword = office.browser()
  await byPassword.signIn(clerk.loginName, PASSWORD)
  expect((await byPassword.get('/api/v1/papers')).code).toBe('identity.must_change_password')
})

test('a disabled member does not get in by the provider either', async () => {
  await database.owner.query(`update member set state = 'disabled' where user_id = $1`, [clerk.userId])
  expect(await comeBy(`sub-${clerk.loginName}`, { preferred_username: clerk.loginName })).toBe(
    '/login?error=identity.no_post',
  )
  expect((await browser.get('/api/v1/session')).status).toBe(401)
})

test('an answer of the provider that another browser asked for opens nothing', async () => {
  oidc.person = { sub: `sub-${clerk.loginName}`, claims: { preferred_username: clerk.loginName } }
  const start = await browser.get('/api/v1/session/oidc')
  const back = new URL(await throughProvider(start.location ?? '', oidc.settings.issuer))
  const other = office.browser()
  const end = await other.get(back.pathname + back.search)
  expect(end.location).toBe('/login?error=state_mismatch')
  const invented = await other.get('/api/auth/callback/oidc?code=x&state=invented')
  expect(invented.location).toMatch(/^http:\/\/taizhang\.test\/login\?error=/)
  expect((await other.get('/api/v1/papers')).status).toBe(401)
})

test('a provider that cannot be reached sends the reader back to the sign-in page', async () => {
  const settings = { ...oidc.settings, issuer: 'http://127.0.0.1:9' }
  const cut = anOffice(database, { oidc: settings })
  const answer = await cut.browser().get('/api/v1/session/oidc')
  expect([answer.status, answer.location]).toEqual([302, '/login?error=provider_unreachable'])
  await cut.close()
})
