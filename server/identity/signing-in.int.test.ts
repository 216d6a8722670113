import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { aDatabase, aZone, type TestDatabase } from '../testing/test-database.ts'
import { aClerk, anOffice, type Office, PASSWORD } from './testing/an-office.ts'

let database: TestDatabase
let office: Office
let zone: { zoneId: string; unitId: string }
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  office = anOffice(database)
  zone = await aZone(database, '清溪')
})
afterAll(async () => {
  await office.close()
  await database.drop()
})

test('nobody who has not signed in learns anything of a session', async () => {
  const stranger = office.browser()
  for (const path of ['/session', '/papers', '/tokens', '/users', '/units']) {
    const answer = await stranger.get(`/api/v1${path}`)
    expect([path, answer.status, answer.code]).toEqual([path, 401, 'identity.not_signed_in'])
  }
})

test('a wrong password and a name that nobody has answer the same', async () => {
  const clerk = await aClerk(database, office, zone, ['handler'])
  const wrong = await office.browser().signIn(clerk.loginName, 'not the password')
  const unknown = await office.browser().signIn('nobody-at-all', 'not the password')
  expect(wrong.status).toBe(401)
  expect(wrong.code).toBe('identity.wrong_credentials')
  expect(unknown.body).toEqual(wrong.body)
  expect([...wrong.cookies, ...unknown.cookies]).toEqual([])
})

test('the right password opens a session that says who acts for which post', async () => {
  const clerk = await aClerk(database, office, zone, ['handler'])
  const browser = office.browser()
  const answer = await browser.signIn(clerk.loginName.toUpperCase(), PASSWORD)
  expect(answer.status).toBe(200)
  const read = await browser.get('/api/v1/session')
  expect(read.body).toEqual(answer.body)
  expect(read.body).toMatchObject({
    user: { userId: clerk.userId, loginName: clerk.loginName, secondFactorOn: false, mustChangePassword: false },
    zone: { zoneId: zone.zoneId, name: '清溪' },
    acting: { postId: clerk.postId, roles: ['handler'], standInFor: null },
    whyNot: { manageUsers: 'identity.role_lacking', checkText: null },
  })
  const papers = await browser.get('/api/v1/papers')
  expect(papers.body).toMatchObject({ actor: { userId: clerk.userId, postId: clerk.postId, zoneId: zone.zoneId } })
})
