import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { aDatabase, aZone, type TestDatabase } from '../testing/test-database.ts'
import { aClerk, anOffice, type Clerk, type Office, PASSWORD, TestTime } from './testing/an-office.ts'
import type { Browser } from './testing/browser.ts'

let database: TestDatabase
let office: Office
let zone: { zoneId: string; unitId: string }
let admin: Browser
let chief: Clerk
let deputy: Clerk
// One in the morning of 1 July in Shanghai is still 30 June in London.
const time = new TestTime(new Date('2026-06-30T17:00:00Z'))
const at = (instant: string) => {
  time.at = new Date(instant)
}

beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  office = anOffice(database, { time })
})
beforeEach(async () => {
  at('2026-06-30T17:00:00Z')
  zone = await aZone(database, '清溪')
  const keeper = await aClerk(database, office, zone, ['admin'])
  chief = await aClerk(database, office, zone, ['leader'])
  deputy = await aClerk(database, office, zone, ['handler'])
  admin = office.browser()
  await admin.signIn(keeper.loginName, PASSWORD)
})
afterAll(async () => {
  await office.close()
  await database.drop()
})

const standIn = (change: Record<string, string> = {}) =>
  admin.post('/api/v1/stand-ins', {
    postId: chief.postId,
    forUserId: chief.userId,
    byUserId: deputy.userId,
    fromOn: '2026-07-02',
    untilOn: '2026-07-03',
    ...change,
  })
const deputyIn = async () => {
  const browser = office.browser()
  await browser.signIn(deputy.loginName, PASSWORD)
  return browser
}
const mayActForChief = async () => {
  const browser = await deputyIn()
  return (await browser.put('/api/v1/session/acting', { postId: chief.postId })).status === 200
}

test.each([
  ['for oneself', { byUserId: 'CHIEF' }, 'stand_in.for_oneself'],
  ['for somebody who does not hold the post', { forUserId: 'DEPUTY', byUserId: 'CHIEF' }, 'stand_in.not_holder'],
  ['by somebody unknown', { byUserId: 'nobody' }, 'identity.no_such_user'],
  ['in a post that is not there', { postId: '00000000-0000-7000-8000-000000000000' }, 'post.none_such'],
  ['for a period that ends before it begins', { fromOn: '2026-07-04' }, 'stand_in.period_reversed'],
  ['for a period that is over', { fromOn: '2026-06-01', untilOn: '2026-06-30' }, 'stand_in.period_past'],
  ['for years', { untilOn: '2029-01-01' }, 'stand_in.period_too_long'],
  ['for a day that does not exist', { untilOn: '2026-09-31' }, 'http.invalid_fields'],
])('nobody is named to stand in %s', async (_case, change, code) => {
  const filled = Object.fromEntries(
    Object.entries(change).map(([key, value]) => [
      key,
      value === 'CHIEF' ? chief.userId : value === 'DEPUTY' ? deputy.userId : value,
    ]),
  )
  expect((await standIn(filled)).code).toBe(code)
})

test('only an administrator names a stand-in', async () => {
  admin = await deputyIn()
  expect((await standIn()).code).toBe('identity.role_lacking')
})

test('a stand-in acts from the first day of the period to the end of its last, in the time of the zone', async () => {
  expect((await standIn()).status).toBe(201)
  at('2026-07-01T15:59:00Z')
  expect(await mayActForChief()).toBe(false)
  at('2026-07-01T16:01:00Z')
  expect(await mayActForChief()).toBe(true)
  at('2026-07-03T15:59:00Z')
  expect(await mayActForChief()).toBe(true)
  at('2026-07-03T16:01:00Z')
  expect(await mayActForChief()).toBe(false)
})

test('an open session of a stand-in falls back to their own post when the period ends', async () => {
  await standIn({ fromOn: '2026-07-01', untilOn: '2026-07-01' })
  const browser = await deputyIn()
  const acting = await browser.put('/api/v1/session/acting', { postId: chief.postId })
  expect(acting.body).toMatchObject({
    acting: { roles: ['leader'], standInFor: { userId: chief.userId, untilOn: '2026-07-01' } },
  })
  expect((await browser.get('/api/v1/papers')).body).toMatchObject({
    actor: { userId: deputy.userId, forUserId: chief.userId, postId: chief.postId },
  })
  at('2026-07-01T17:00:00Z')
  expect((await browser.get('/api/v1/papers')).body).toMatchObject({
    actor: { userId: deputy.userId, forUserId: null, postId: deputy.postId },
  })
})

test('a stand-in that is ended early is over with the next request', async () => {
  const named = await standIn({ fromOn: '2026-07-01' })
  const browser = await deputyIn()
  await browser.put('/api/v1/session/acting', { postId: chief.postId })
  const path = `/api/v1/stand-ins/${named.text('standInId')}`
  expect((await browser.delete(path)).code).toBe('identity.role_lacking')
  expect((await admin.delete(path)).status).toBe(204)
  expect((await browser.get('/api/v1/papers')).body).toMatchObject({ actor: { postId: deputy.postId } })
  expect((await admin.delete(path)).code).toBe('stand_in.none_such')
})

test('nobody acts for one who has left the post', async () => {
  await standIn({ fromOn: '2026-07-01' })
  expect(await mayActForChief()).toBe(true)
  await admin.patch(`/api/v1/posts/${chief.postId}`, { holderIds: [] })
  expect(await mayActForChief()).toBe(false)
})

test('one person stands in for a post once at a time', async () => {
  await standIn()
  expect((await standIn({ fromOn: '2026-07-03', untilOn: '2026-07-05' })).code).toBe('stand_in.overlaps')
  expect((await standIn({ fromOn: '2026-07-04', untilOn: '2026-07-05' })).status).toBe(201)
})

test('what a stand-in does is written down as done for the other', async () => {
  await standIn({ fromOn: '2026-07-01' })
  const browser = await deputyIn()
  await browser.put('/api/v1/session/acting', { postId: chief.postId })
  await browser.post('/api/v1/tokens', { name: '导出', scopes: ['read'], expiresOn: null })
  const { rows } = await database.owner.query(
    `select by_user_id, for_user_id from event where zone_id = $1 and kind = 'token.created'`,
    [zone.zoneId],
  )
  expect(rows).toEqual([{ by_user_id: deputy.userId, for_user_id: chief.userId }])
})
