import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { aDatabase, aZone, type TestDatabase } from '../testing/test-database.ts'
import { aClerk, anOffice, type Clerk, type Office, PASSWORD, TestTime } from './testing/an-office.ts'
import type { Browser } from './testing/browser.ts'

let database: TestDatabase
let office: Office
let zone: { zoneId: string; unitId: string }
let clerk: Clerk
let browser: Browser
const time = new TestTime(new Date('2026-07-01T02:00:00Z'))
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  office = anOffice(database, { time })
  zone = await aZone(database, '清溪')
})
beforeEach(async () => {
  time.at = new Date('2026-07-01T02:00:00Z')
  clerk = await aClerk(database, office, zone, ['statistician'])
  browser = office.browser()
  await browser.signIn(clerk.loginName, PASSWORD)
})
afterAll(async () => {
  await office.close()
  await database.drop()
})

const aToken = async (scopes: string[], expiresOn: string | null = null) => {
  const made = await browser.post('/api/v1/tokens', { name: '月报脚本', scopes, expiresOn })
  expect(made.status).toBe(201)
  return { tokenId: made.text('tokenId'), secret: made.text('secret') }
}
/** A script: no cookies, nothing that a browser says of itself. */
const script = (secret: string) => {
  const headers = { authorization: `Bearer ${secret}`, 'sec-fetch-site': '' }
  return {
    get: (path: string) => office.browser().get(`/api/v1${path}`, headers),
    post: (path: string) => office.browser().post(`/api/v1${path}`, {}, headers),
  }
}

test('a token that is malformed, unknown, of another zone or only a part opens nothing', async () => {
  const { secret } = await aToken(['read'])
  const foreign = await aZone(database, '外区')
  for (const wrong of [
    '',
    'tz_',
    secret.slice(0, -1),
    `${secret}a`,
    `${secret.slice(0, -3)}AAA`,
    secret.replace(zone.zoneId, foreign.zoneId),
  ]) {
    const answer = await script(wrong).get('/papers')
    expect([wrong, answer.status]).toEqual([wrong, 401])
  }
})

test('a token does what its scopes say and nothing else', async () => {
  const may = async (scopes: string[]) => {
    const { secret } = await aToken(scopes)
    const answers = [
      await script(secret).get('/papers'),
      await script(secret).post('/papers'),
      await script(secret).post('/checks'),
    ]
    for (const answer of answers) if (answer.status !== 200) expect(answer.code).toBe('identity.scope_lacking')
    return answers.map((answer) => answer.status)
  }
  expect(await may(['read'])).toEqual([200, 403, 403])
  expect(await may(['write'])).toEqual([403, 200, 403])
  expect(await may(['check'])).toEqual([403, 403, 200])
  expect(await may(['read', 'write', 'check'])).toEqual([200, 200, 200])
})

test('a token acts for its owner in the post for which it was made', async () => {
  const { secret } = await aToken(['read'])
  expect((await script(secret).get('/papers')).body).toMatchObject({
    actor: { userId: clerk.userId, postId: clerk.postId, roles: ['statistician'], zoneId: zone.zoneId },
    today: '2026-07-01',
  })
})

test('a token cannot change passwords, make tokens or let people in', async () => {
  const { secret } = await aToken(['read', 'write'])
  for (const path of ['/tokens', '/session/second-factor', '/users']) {
    expect([path, (await script(secret).post(path)).code]).toEqual([path, 'identity.person_needed'])
  }
  expect((await script(secret).get('/tokens')).code).toBe('identity.person_needed')
})

test('a token works through its last day and no longer', async () => {
  const { secret } = await aToken(['read'], '2026-07-02')
  time.at = new Date('2026-07-02T15:59:00Z')
  expect((await script(secret).get('/papers')).status).toBe(200)
  time.at = new Date('2026-07-02T16:00:00Z')
  expect((await script(secret).get('/papers')).status).toBe(401)
})

test('a token cannot be made that has expired already, or until a day that does not exist', async () => {
  const make = (expiresOn: string) => browser.post('/api/v1/tokens', { name: 'x', scopes: ['read'], expiresOn })
  expect((await make('2026-06-30')).code).toBe('identity.token_expiry_past')
  expect((await make('2026-06-31')).code).toBe('http.invalid_fields')
})

test('a revoked token is dead at once, and only its owner can revoke it', async () => {
  const { secret, tokenId } = await aToken(['read'])
  const other = office.browser()
  await other.signIn((await aClerk(database, office, zone, ['admin'])).loginName, PASSWORD)
  expect((await other.delete(`/api/v1/tokens/${tokenId}`)).code).toBe('identity.no_such_token')
  expect((await other.get('/api/v1/tokens')).body).toEqual({ rows: [] })
  expect((await browser.delete(`/api/v1/tokens/${tokenId}`)).status).toBe(204)
  expect((await script(secret).get('/papers')).status).toBe(401)
  expect((await browser.get('/api/v1/tokens')).body).toEqual({ rows: [] })
})

test('a token dies with its owner’s place and with the post', async () => {
  const { secret } = await aToken(['read'])
  await database.owner.query(`update member set state = 'disabled' where user_id = $1`, [clerk.userId])
  expect((await script(secret).get('/papers')).status).toBe(401)
  await database.owner.query(`update member set state = 'active' where user_id = $1`, [clerk.userId])
  expect((await script(secret).get('/papers')).status).toBe(200)
  await database.owner.query('delete from post_holder where user_id = $1', [clerk.userId])
  expect((await script(secret).get('/papers')).status).toBe(401)
})

test('the use of a token is noted at most once a minute', async () => {
  const { secret } = await aToken(['read'])
  const usedAt = async () => (await browser.get('/api/v1/tokens')).body.rows
  await script(secret).get('/papers')
  expect(await usedAt()).toMatchObject([{ lastUsedAt: '2026-07-01T02:00:00.000Z' }])
  time.pass(0.9)
  await script(secret).get('/papers')
  expect(await usedAt()).toMatchObject([{ lastUsedAt: '2026-07-01T02:00:00.000Z' }])
  time.pass(0.1)
  await script(secret).get('/papers')
  expect(await usedAt()).toMatchObject([{ lastUsedAt: '2026-07-01T02:01:00.000Z' }])
})

test('the secret of a token is kept as its hash alone', async () => {
  const { secret } = await aToken(['read'])
  const [, , random] = secret.split('_')
  const { rows } = await database.owner.query(
    `select (select count(*)::int from api_token t where t::text like $1) as tokens,
            (select count(*)::int from event e where e::text like $1) as events`,
    [`%${random}%`],
  )
  expect(rows).toEqual([{ tokens: 0, events: 0 }])
})
