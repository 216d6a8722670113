import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { aDatabase, aZone, type TestDatabase } from '../testing/test-database.ts'
import { aClerk, anOffice, type Clerk, type Office, PASSWORD } from './testing/an-office.ts'
import type { Browser } from './testing/browser.ts'
import { totp } from './testing/totp.ts'

let database: TestDatabase
let office: Office
let zone: { zoneId: string; unitId: string }
let clerk: Clerk
let browser: Browser
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  office = anOffice(database)
  zone = await aZone(database, '清溪')
})
beforeEach(async () => {
  clerk = await aClerk(database, office, zone, ['handler'])
  browser = office.browser()
  await browser.signIn(clerk.loginName, PASSWORD)
})
afterAll(async () => {
  await office.close()
  await database.drop()
})

const PATH = '/api/v1/session/second-factor'
// Better-auth asks the wall clock.
const code = (secret: string) => totp(secret, new Date())
const otherCode = (secret: string) => String((Number(code(secret)) + 1) % 1_000_000).padStart(6, '0')

async function turnedOn(): Promise<{ secret: string; backupCodes: string[] }> {
  const started = await browser.post(PATH, { password: PASSWORD })
  const secret = started.text('secret')
  expect((await browser.put(PATH, { code: code(secret) })).status).toBe(204)
  return { secret, backupCodes: started.body.backupCodes as string[] }
}

test('a second factor takes the password, and is on only when a code of it has been confirmed', async () => {
  expect((await browser.post(PATH, { password: 'not my password' })).code).toBe('identity.wrong_password')
  const started = await browser.post(PATH, { password: PASSWORD })
  const secret = started.text('secret')
  const uri = new URL(started.text('uri'))
  expect(decodeURIComponent(uri.pathname)).toBe(`/清溪:${clerk.loginName}`)
  expect(uri.searchParams.get('secret')).toBe(secret)
  expect(started.body.backupCodes).toHaveLength(10)
  expect((await browser.put(PATH, { code: otherCode(secret) })).code).toBe('identity.second_factor_unconfirmed')
  expect((await office.browser().signIn(clerk.loginName, PASSWORD)).status).toBe(200)
  expect((await browser.put(PATH, { code: code(secret) })).status).toBe(204)
  expect((await browser.get('/api/v1/session')).body).toMatchObject({ user: { secondFactorOn: true } })
})

test('with a second factor the password alone opens nothing, and a wrong password does not tell of it', async () => {
  const { secret } = await turnedOn()
  const page = office.browser()
  expect((await page.signIn(clerk.loginName, 'not my password')).code).toBe('identity.wrong_credentials')
  const asked = await page.signIn(clerk.loginName, PASSWORD)
  expect([asked.status, asked.code, asked.cookies]).toEqual([401, 'identity.second_factor_needed', []])
  expect((await page.signIn(clerk.loginName, PASSWORD, otherCode(secret))).code).toBe('identity.wrong_second_factor')
  expect((await page.get('/api/v1/papers')).status).toBe(401)
  expect((await page.signIn(clerk.loginName, PASSWORD, code(secret))).status).toBe(200)
  expect((await page.get('/api/v1/papers')).status).toBe(200)
})

test('wrong codes close the name as wrong passwords do', async () => {
  const { secret } = await turnedOn()
  for (let i = 0; i < 5; i++) await office.browser().signIn(clerk.loginName, PASSWORD, otherCode(secret))
  const answer = await office.browser().signIn(clerk.loginName, PASSWORD, code(secret))
  expect(answer.code).toBe('identity.locked_out')
})

test('a backup code opens once', async () => {
  const { backupCodes } = await turnedOn()
  const [backup = ''] = backupCodes
  expect((await office.browser().signIn(clerk.loginName, PASSWORD, backup)).status).toBe(200)
  expect((await office.browser().signIn(clerk.loginName, PASSWORD, backup)).code).toBe('identity.wrong_second_factor')
})

test('it is turned off with the password, and started again with another secret', async () => {
  const { secret } = await turnedOn()
  expect((await browser.post(PATH, { password: PASSWORD })).code).toBe('identity.second_factor_already_on')
  expect((await browser.delete(PATH, { password: 'not my password' })).code).toBe('identity.wrong_password')
  expect((await browser.delete(PATH, { password: PASSWORD })).status).toBe(204)
  expect((await office.browser().signIn(clerk.loginName, PASSWORD)).status).toBe(200)
  expect((await turnedOn()).secret).not.toBe(secret)
})

test('an administrator takes it from somebody who has lost the phone, which ends their sessions', async () => {
  await turnedOn()
  const admin = office.browser()
  await admin.signIn((await aClerk(database, office, zone, ['admin'])).loginName, PASSWORD)
  const changed = await admin.patch(`/api/v1/users/${clerk.userId}`, { removeSecondFactor: true })
  expect(changed.body).toMatchObject({ secondFactorOn: false })
  expect((await browser.get('/api/v1/papers')).status).toBe(401)
  expect((await office.browser().signIn(clerk.loginName, PASSWORD)).status).toBe(200)
})

test('the secret is kept encrypted', async () => {
  const { secret } = await turnedOn()
  const { rows } = await database.owner.query(
    `select count(*)::int as n from auth."twoFactor" t where t::text like $1`,
    [`%${secret}%`],
  )
  expect(rows).toEqual([{ n: 0 }])
})
