import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { aDatabase, aZone, type TestDatabase } from '../testing/test-database.ts'
import { aClerk, anOffice, type Clerk, type Office, PASSWORD } from './testing/an-office.ts'
import type { Browser } from './testing/browser.ts'

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
  expect((await browser.signIn(clerk.loginName, PASSWORD)).status).toBe(200)
})
afterAll(async () => {
  await office.close()
  await database.drop()
})

const owner = (sql: string, ...values: unknown[]) => database.owner.query(sql, values)

test('a page of another site can change nothing with the cookie of a reader', async () => {
  const write = (headers: Record<string, string>) => browser.post('/api/v1/papers', {}, headers)
  const refused: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://other.taizhang.test' },
    { 'sec-fetch-site': '', origin: 'http://evil.test' },
    { 'sec-fetch-site': '', origin: 'null' },
    { 'sec-fetch-site': '' },
  ]
  for (const headers of refused) {
    const answer = await write(headers)
    expect([headers, answer.status, answer.code]).toEqual([headers, 403, 'http.cross_site'])
  }
  expect((await write({ 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  expect((await write({ 'sec-fetch-site': '', origin: 'http://taizhang.test' })).status).toBe(200)
  expect((await browser.get('/api/v1/papers', { 'sec-fetch-site': 'cross-site' })).status).toBe(200)
})

test('a page of another site cannot sign a reader in under another name', async () => {
  const stranger = office.browser()
  const body = { loginName: clerk.loginName, password: PASSWORD }
  const answer = await stranger.post('/api/v1/session', body, { 'sec-fetch-site': 'cross-site' })
  expect([answer.status, answer.code]).toEqual([403, 'http.cross_site'])
  const script = await stranger.post('/api/v1/session', body, { 'sec-fetch-site': '' })
  expect(script.status).toBe(200)
})

test('a disabled member is out with the next request and cannot come back in', async () => {
  await owner(`update member set state = 'disabled' where user_id = $1`, clerk.userId)
  const answer = await browser.get('/api/v1/papers')
  expect([answer.status, answer.code]).toEqual([401, 'identity.not_signed_in'])
  expect((await office.browser().signIn(clerk.loginName, PASSWORD)).code).toBe('identity.no_post')
})

test('somebody of a closed zone is out', async () => {
  const closing = await aZone(database, '旧区')
  const there = await aClerk(database, office, closing, ['handler'])
  const old = office.browser()
  await old.signIn(there.loginName, PASSWORD)
  await owner('update zone set retired_on = current_date where zone_id = $1', closing.zoneId)
  expect((await old.get('/api/v1/papers')).status).toBe(401)
})

test('a post that is taken away is gone with the next request', async () => {
  await owner('delete from post_holder where post_id = $1', clerk.postId)
  expect((await browser.get('/api/v1/papers')).code).toBe('identity.not_signed_in')
})

test('somebody who loses the acting post goes on in the first that is left', async () => {
  const spare = await aPost(['leader'])
  expect((await browser.put('/api/v1/session/acting', { postId: spare })).body).toMatchObject({
    acting: { postId: spare, roles: ['leader'] },
  })
  await owner('delete from post_holder where post_id = $1', spare)
  expect((await browser.get('/api/v1/papers')).body).toMatchObject({ actor: { postId: clerk.postId } })
  expect((await browser.get('/api/v1/session')).body).toMatchObject({ posts: [{ postId: clerk.postId }] })
})

test('nobody acts for a post of another, in their own zone or in a foreign one', async () => {
  const colleague = await aClerk(database, office, zone, ['admin'])
  const foreign = await aZone(database, '外区')
  const stranger = await aClerk(database, office, foreign, ['admin'])
  for (const { postId } of [colleague, stranger]) {
    const answer = await browser.put('/api/v1/session/acting', { postId })
    expect([answer.status, answer.code]).toEqual([404, 'identity.post_not_yours'])
  }
  // Nor by way of a session that names one.
  await owner(
    'update auth.session set "actingZoneId" = $1, "actingPostId" = $2 where "userId" = $3',
    foreign.zoneId,
    stranger.postId,
    clerk.userId,
  )
  expect((await browser.get('/api/v1/papers')).body).toMatchObject({
    actor: { zoneId: zone.zoneId, postId: clerk.postId, roles: ['handler'] },
  })
})

test('somebody with places in two zones acts in one at a time', async () => {
  const second = await aZone(database, '二区')
  const there = await aClerk(database, office, second, ['leader'], clerk)
  const posts = (await browser.get('/api/v1/session')).body.posts
  expect(posts).toMatchObject([{ zoneName: '清溪' }, { zoneName: '二区' }])
  await browser.put('/api/v1/session/acting', { postId: there.postId })
  expect((await browser.get('/api/v1/papers')).body).toMatchObject({ actor: { zoneId: second.zoneId } })
  await owner(`update member set state = 'disabled' where zone_id = $1 and user_id = $2`, second.zoneId, clerk.userId)
  expect((await browser.get('/api/v1/papers')).body).toMatchObject({ actor: { zoneId: zone.zoneId } })
})

test('until a first password is changed nothing else answers', async () => {
  const fresh = await aClerk(database, office, zone, ['handler'], { mustChange: true })
  const page = office.browser()
  expect((await page.signIn(fresh.loginName, PASSWORD)).body).toMatchObject({ user: { mustChangePassword: true } })
  expect((await page.get('/api/v1/session')).status).toBe(200)
  for (const path of ['/papers', '/units', '/tokens']) {
    expect((await page.get(`/api/v1${path}`)).code).toBe('identity.must_change_password')
  }
  expect((await page.post('/api/v1/session/second-factor', { password: PASSWORD })).status).toBe(403)
  const changed = await page.put('/api/v1/session/password', { current: PASSWORD, next: '一个新的密码 2026!' })
  expect(changed.status).toBe(204)
  expect((await page.get('/api/v1/papers')).status).toBe(200)
})

test('a new password ends all other sessions and opens the next', async () => {
  const elsewhere = office.browser()
  await elsewhere.signIn(clerk.loginName, PASSWORD)
  const change = (current: string, next: string) => browser.put('/api/v1/session/password', { current, next })
  expect((await change('not my password', 'correct horse battery')).code).toBe('identity.wrong_password')
  expect((await change(PASSWORD, PASSWORD)).code).toBe('identity.password_unchanged')
  expect((await change(PASSWORD, `${clerk.loginName}!`)).code).toBe('identity.password_is_name')
  expect((await change(PASSWORD, 'correct horse battery')).status).toBe(204)
  expect((await elsewhere.get('/api/v1/papers')).status).toBe(401)
  expect((await browser.get('/api/v1/papers')).status).toBe(200)
  expect((await office.browser().signIn(clerk.loginName, PASSWORD)).status).toBe(401)
  expect((await office.browser().signIn(clerk.loginName, 'correct horse battery')).status).toBe(200)
})

test('who has a session but not the password cannot guess it there either', async () => {
  for (let i = 0; i < 5; i++) {
    await browser.put('/api/v1/session/password', { current: `guess number ${i}`, next: 'correct horse battery' })
  }
  const answer = await browser.put('/api/v1/session/password', { current: PASSWORD, next: 'correct horse battery' })
  expect(answer.code).toBe('identity.locked_out')
})

async function aPost(roles: string[]): Promise<string> {
  const { rows } = await owner(
    `insert into post (zone_id, post_id, unit_id, title, roles)
     values ($1, gen_random_uuid(), $2, '兼职', $3) returning post_id`,
    zone.zoneId,
    zone.unitId,
    roles,
  )
  await owner(
    'insert into post_holder (zone_id, post_id, user_id) values ($1, $2, $3)',
    zone.zoneId,
    rows[0].post_id,
    clerk.userId,
  )
  return rows[0].post_id
}
