import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import type { SetUp } from '../../contract/setup.ts'
import { openPool } from '../database/connection.ts'
import { aDatabase, type TestDatabase } from '../testing/test-database.ts'
import { SetUpGate } from './set-up-gate.ts'
import { anOffice, type Office, TestTime } from './testing/an-office.ts'

let database: TestDatabase
let gate: SetUpGate
let office: Office
let time: TestTime
let afterAdd: (zoneId: string) => Promise<void>
const aGate = () =>
  new SetUpGate({
    owner: openPool(database.url, { max: 2 }),
    now: time.now,
    afterAdd: (_client, zoneId) => afterAdd(zoneId),
  })
beforeEach(async () => {
  database = await aDatabase(inject('adminUrl'))
  time = new TestTime()
  afterAdd = async () => undefined
  gate = aGate()
  office = anOffice(database, { setUp: gate, time })
})
afterEach(async () => {
  await gate.close()
  await office.close()
  await database.drop()
})

const GIVEN: Omit<SetUp, 'token'> = {
  zoneCode: 'qingxi',
  zoneName: '清溪经济开发区',
  committeeName: '清溪经济开发区管委会',
  displayName: '首任管理员',
  loginName: 'guanliyuan',
  password: '很长的密码 2026',
}
const setUp = (token: string, change: Partial<SetUp> = {}) =>
  office.browser().post('/api/v1/setup', { ...GIVEN, token, ...change })
const counted = async () => {
  const { rows } = await database.owner.query(
    `select (select count(*) from zone)::int as zones, (select count(*) from unit)::int as units,
            (select count(*) from member)::int as members, (select count(*) from auth."user")::int as users,
            (select count(*) from auth.account)::int as accounts, (select count(*) from event)::int as events`,
  )
  return rows[0]
}
const NOTHING = { zones: 0, units: 0, members: 0, users: 0, accounts: 0, events: 0 }

test('a wrong token sets nothing up, and after five tries the right one must wait a minute', async () => {
  for (let i = 0; i < 5; i++) {
    const answer = await setUp('wrong')
    expect([answer.status, answer.code]).toEqual([403, 'setup.wrong_token'])
  }
  expect((await setUp(gate.token)).code).toBe('http.too_many_requests')
  expect(await counted()).toEqual(NOTHING)
  time.pass(1.1)
  expect((await setUp(gate.token)).status).toBe(204)
})

test('a page of another site cannot set up', async () => {
  const answer = await office
    .browser()
    .post('/api/v1/setup', { ...GIVEN, token: gate.token }, { 'sec-fetch-site': 'cross-site' })
  expect(answer.code).toBe('http.cross_site')
})

test('a poor password, a malformed code and a missing name are refused', async () => {
  expect((await setUp(gate.token, { password: '1111111111' })).code).toBe('identity.password_monotonous')
  expect((await setUp(gate.token, { password: 'guanliyuan1' })).code).toBe('identity.password_is_name')
  expect((await setUp(gate.token, { zoneCode: 'Q X' })).code).toBe('http.invalid_fields')
  expect((await setUp(gate.token, { zoneName: '' })).code).toBe('http.invalid_fields')
  expect(await counted()).toEqual(NOTHING)
})

test('when anything fails on the way nothing is left, and the token still works', async () => {
  afterAdd = async () => {
    throw new Error('the seed failed')
  }
  expect((await setUp(gate.token)).status).toBe(500)
  expect(await counted()).toEqual(NOTHING)
  afterAdd = async () => undefined
  expect((await setUp(gate.token)).status).toBe(204)
})

test('the first administrator signs in at once and the token is gone', async () => {
  const page = office.browser()
  expect((await page.get('/api/v1/sign-in-options')).body).toEqual({ setupNeeded: true, oidc: null, demo: false })
  const seeded: string[] = []
  afterAdd = async (zoneId) => void seeded.push(zoneId)
  expect((await setUp(gate.token)).status).toBe(204)
  expect((await page.get('/api/v1/sign-in-options')).body).toMatchObject({ setupNeeded: false })
  const session = await page.signIn(GIVEN.loginName, GIVEN.password)
  expect(session.body).toMatchObject({
    user: { mustChangePassword: false, displayName: '首任管理员' },
    zone: { zoneId: seeded[0], code: 'qingxi', name: '清溪经济开发区', demo: false },
    acting: { roles: ['admin'], unitName: '清溪经济开发区管委会' },
    whyNot: { manageUsers: null },
  })
  expect((await setUp(gate.token, { zoneCode: 'zwei' })).code).toBe('setup.done')
  expect(await counted()).toMatchObject({ zones: 1, users: 1 })
})

test('of two who set up at once, on two servers, one is the first', async () => {
  const other = aGate()
  const second = anOffice(database, { setUp: other })
  const answers = await Promise.all([
    setUp(gate.token),
    setUp(gate.token, { zoneCode: 'zwei' }),
    second.browser().post('/api/v1/setup', { ...GIVEN, token: other.token, zoneCode: 'drei' }),
  ])
  expect(answers.map((answer) => answer.status).toSorted()).toEqual([204, 409, 409])
  expect(await counted()).toMatchObject({ zones: 1, units: 1, members: 1, users: 1, accounts: 1 })
  expect([gate.isOpen(), other.isOpen()]).toEqual([false, false])
  await second.close()
})

test('without a gate there is no set-up', async () => {
  const later = anOffice(database)
  const answer = await later.browser().post('/api/v1/setup', { ...GIVEN, token: 'any' })
  expect(answer.code).toBe('setup.done')
  await later.close()
})
