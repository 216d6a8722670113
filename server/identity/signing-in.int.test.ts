import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { TRIES_PER_ADDRESS, TRIES_PER_NAME } from '../../domain/identity/sign-in-limits.ts'
import { forbidden, Refused } from '../../domain/refusal.ts'
import { aDatabase, aZone, type TestDatabase } from '../testing/test-database.ts'
import { guardedTry } from './guarded-try.ts'
import { aClerk, anOffice, type Office, PASSWORD, TestTime } from './testing/an-office.ts'

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
  for (const path of ['/session', '/papers', '/tokens', '/users', '/units', '/posts', '/stand-ins']) {
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

test('a name that nobody has takes as long as one that somebody has', async () => {
  const clerks = await Promise.all([1, 2, 3].map(() => aClerk(database, office, zone, ['handler'])))
  const timed = async (name: string) => {
    const start = performance.now()
    await office.browser().signIn(name, 'not the password')
    return performance.now() - start
  }
  let [known, unknown] = [0, 0]
  for (const clerk of clerks) {
    for (let i = 0; i < 3; i++) {
      known += await timed(clerk.loginName)
      unknown += await timed(`${clerk.loginName}x`)
    }
  }
  // Hashing is most of both; without it the unknown name would answer in a tenth of the time.
  expect(unknown / known).toBeGreaterThan(0.5)
  expect(unknown / known).toBeLessThan(2)
})

test('a refused sign-in stands in the log of the zone, one under an unknown name in none', async () => {
  const clerk = await aClerk(database, office, zone, ['handler'])
  await office.browser().signIn(clerk.loginName, 'not the password')
  await office.browser().signIn('nobody-at-all', 'not the password')
  await office.auth.settled()
  const { rows } = await database.owner.query(
    `select subject_id, data->>'reason' as reason from event where kind = 'session.refused' and zone_id = $1
     order by sequence desc limit 1`,
    [zone.zoneId],
  )
  expect(rows).toEqual([{ subject_id: clerk.userId, reason: 'identity.wrong_credentials' }])
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

test('the cookie is out of reach of scripts and other sites, and Secure where the address is https', async () => {
  const clerk = await aClerk(database, office, zone, ['handler'])
  const [plain] = (await office.browser().signIn(clerk.loginName, PASSWORD)).cookies
  expect(plain).toMatch(/^taizhang\.session_token=/)
  expect(plain).toMatch(/; HttpOnly/i)
  expect(plain).toMatch(/; SameSite=Lax/i)
  expect(plain).toMatch(/; Max-Age=43200/i)
  expect(plain).not.toMatch(/; Secure/i)
  const behindTls = anOffice(database, { publicUrl: 'https://taizhang.test' })
  const [secure] = (await behindTls.browser().signIn(clerk.loginName, PASSWORD)).cookies
  expect(secure).toMatch(/^__Secure-taizhang\.session_token=.*; Secure/i)
  await behindTls.close()
})

test('a cookie with a forged signature opens nothing', async () => {
  const clerk = await aClerk(database, office, zone, ['handler'])
  const browser = office.browser()
  await browser.signIn(clerk.loginName, PASSWORD)
  const [name, value] = [...browser.jar][0] ?? ['', '']
  browser.jar.set(name, `${value.slice(0, -6)}AAAAA%3D`)
  expect((await browser.get('/api/v1/session')).status).toBe(401)
})

test('signing out ends the session on the server too', async () => {
  const clerk = await aClerk(database, office, zone, ['handler'])
  const browser = office.browser()
  await browser.signIn(clerk.loginName, PASSWORD)
  const kept = new Map(browser.jar)
  expect((await browser.delete('/api/v1/session')).status).toBe(204)
  for (const [name, value] of kept) browser.jar.set(name, value)
  expect((await browser.get('/api/v1/session')).status).toBe(401)
})

test('a session ends twelve hours after its last use and is prolonged by use', async () => {
  const clerk = await aClerk(database, office, zone, ['handler'])
  const browser = office.browser()
  await browser.signIn(clerk.loginName, PASSWORD)
  const set = (interval: string) =>
    database.owner.query(`update auth.session set "expiresAt" = now() + $2::interval where "userId" = $1`, [
      clerk.userId,
      interval,
    ])
  await set('1 hour')
  const renewed = await browser.get('/api/v1/session')
  expect(renewed.cookies.join()).toMatch(/Max-Age=43200/)
  const { rows } = await database.owner.query(
    `select "expiresAt" > now() + interval '11 hours' as later from auth.session where "userId" = $1`,
    [clerk.userId],
  )
  expect(rows).toEqual([{ later: true }])
  await set('-1 second')
  expect((await browser.get('/api/v1/session')).status).toBe(401)
})

test('five wrong passwords close the name for fifteen minutes, for the right password too, on every server', async () => {
  const time = new TestTime()
  const [one, other] = [anOffice(database, { time }), anOffice(database, { time })]
  const clerk = await aClerk(database, one, zone, ['handler'])
  for (let i = 0; i < 5; i++) {
    const server = i % 2 ? one : other
    expect((await server.browser().signIn(clerk.loginName, 'wrong password')).code).toBe('identity.wrong_credentials')
  }
  const locked = await other.browser().signIn(clerk.loginName.toUpperCase(), PASSWORD)
  expect([locked.status, locked.code, locked.body.values]).toEqual([429, 'identity.locked_out', { minutes: 15 }])
  time.pass(14)
  expect((await one.browser().signIn(clerk.loginName, PASSWORD)).body.values).toEqual({ minutes: 1 })
  time.pass(1.1)
  expect((await one.browser().signIn(clerk.loginName, PASSWORD)).status).toBe(200)
  await Promise.all([one.close(), other.close()])
})

test('forty tries at once are no more than five', async () => {
  const clerk = await aClerk(database, office, zone, ['handler'])
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, i) => office.browser(`10.1.0.${i}`).signIn(clerk.loginName, `wrong password ${i}`)),
  )
  const tried = answers.filter((answer) => answer.code === 'identity.wrong_credentials')
  expect(tried.length).toBeLessThanOrEqual(5)
  expect(answers.filter((answer) => answer.status === 200)).toEqual([])
})

test('a name that nobody has is closed like any other', async () => {
  for (let i = 0; i < 5; i++) await office.browser().signIn('nobody-here', 'wrong password')
  expect((await office.browser().signIn('nobody-here', 'wrong password')).code).toBe('identity.locked_out')
})

test('wrong passwords further apart than the window close nothing, and a right one wipes them out', async () => {
  const time = new TestTime()
  const slow = anOffice(database, { time })
  const clerk = await aClerk(database, slow, zone, ['handler'])
  const wrong = () => slow.browser().signIn(clerk.loginName, 'wrong password')
  for (let i = 0; i < 4; i++) await wrong()
  time.pass(16)
  for (let i = 0; i < 4; i++) expect((await wrong()).code).toBe('identity.wrong_credentials')
  expect((await slow.browser().signIn(clerk.loginName, PASSWORD)).status).toBe(200)
  for (let i = 0; i < 4; i++) expect((await wrong()).code).toBe('identity.wrong_credentials')
  await slow.close()
})

test('tries from one address and under one name are limited, right ones too', async () => {
  const time = new TestTime()
  const deps = { ...office.deps, now: time.now }
  const onWrong = new Refused(forbidden('identity.wrong_credentials'))
  const tryAs = (loginName: string, address: string) =>
    guardedTry(deps, { loginName, address }, onWrong, async () => ({ wrong: false, proven: true, value: 'in' })).catch(
      (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)),
    )
  for (let i = 0; i < TRIES_PER_ADDRESS; i++) expect(await tryAs(`visitor${i}`, '10.9.9.9')).toBe('in')
  expect(await tryAs('one-more', '10.9.9.9')).toBe('http.too_many_requests')
  for (let i = 0; i < TRIES_PER_NAME; i++) expect(await tryAs('eager', `10.8.0.${i}`)).toBe('in')
  expect(await tryAs('eager', '10.8.1.1')).toBe('http.too_many_requests')
  time.pass(1.1)
  expect(await tryAs('eager', '10.9.9.9')).toBe('in')
})

test('what was typed into the field for the name is kept nowhere', async () => {
  await office.browser().signIn('my-secret-password-2026', 'x')
  await office.auth.settled()
  for (const table of ['auth.sign_in_try', 'event', 'auth.verification']) {
    const { rows } = await database.owner.query(`select count(*)::int as found from ${table} t where t::text like $1`, [
      '%my-secret-password%',
    ])
    expect([table, rows[0]]).toEqual([table, { found: 0 }])
  }
})
