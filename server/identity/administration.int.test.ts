import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { aDatabase, aZone, type TestDatabase } from '../testing/test-database.ts'
import { aClerk, anOffice, type Clerk, type Office, PASSWORD } from './testing/an-office.ts'
import type { Browser } from './testing/browser.ts'

let database: TestDatabase
let office: Office
let zone: { zoneId: string; unitId: string }
let keeper: Clerk
let admin: Browser
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  office = anOffice(database)
})
beforeEach(async () => {
  zone = await aZone(database, '清溪')
  keeper = await aClerk(database, office, zone, ['admin'])
  admin = await signedInAs(keeper)
})
afterAll(async () => {
  await office.close()
  await database.drop()
})

async function signedInAs(clerk: Clerk): Promise<Browser> {
  const browser = office.browser()
  await browser.signIn(clerk.loginName, PASSWORD)
  return browser
}
const newUser = (change: Record<string, unknown> = {}) =>
  admin.post('/api/v1/users', {
    loginName: `new${Math.random().toString(36).slice(2, 8)}`,
    displayName: '新同事',
    ...change,
  })
const patchUser = (userId: string, change: Record<string, unknown>) => admin.patch(`/api/v1/users/${userId}`, change)
const patchPost = (postId: string, change: Record<string, unknown>) => admin.patch(`/api/v1/posts/${postId}`, change)
const kindsLogged = async () => {
  const { rows } = await database.owner.query(
    `select kind from event where zone_id = $1 and kind not like 'session.%' order by sequence`,
    [zone.zoneId],
  )
  return rows.map((row) => row.kind)
}

test('nobody but an administrator changes users, posts or units', async () => {
  const leader = await signedInAs(await aClerk(database, office, zone, ['leader', 'handler', 'statistician']))
  const acts = [
    await leader.post('/api/v1/users', { loginName: 'somebody', displayName: '某人' }),
    await leader.patch(`/api/v1/users/${keeper.userId}`, { state: 'disabled' }),
    await leader.post(`/api/v1/users/${keeper.userId}/password-reset`),
    await leader.get('/api/v1/users'),
    await leader.post('/api/v1/posts', { unitId: zone.unitId, title: '新岗', roles: ['admin'] }),
    await leader.patch(`/api/v1/posts/${keeper.postId}`, { holderIds: [] }),
    await leader.post('/api/v1/units', { parentId: zone.unitId, name: '新单位', kind: 'department' }),
    await leader.patch(`/api/v1/units/${zone.unitId}`, { name: '改名' }),
  ]
  for (const act of acts) expect(act.code).toBe('identity.role_lacking')
  expect(await kindsLogged()).toEqual([])
})

test('an administrator finds nobody and nothing of another zone', async () => {
  const foreign = await aZone(database, '外区')
  const stranger = await aClerk(database, office, foreign, ['handler'])
  expect((await patchUser(stranger.userId, { state: 'disabled' })).code).toBe('identity.no_such_user')
  expect((await admin.post(`/api/v1/users/${stranger.userId}/password-reset`)).code).toBe('identity.no_such_user')
  expect((await patchPost(stranger.postId, { title: '改' })).code).toBe('post.none_such')
  expect((await patchPost(keeper.postId, { holderIds: [keeper.userId, stranger.userId] })).code).toBe(
    'identity.no_such_user',
  )
  expect((await admin.patch(`/api/v1/units/${foreign.unitId}`, { name: '改' })).code).toBe('unit.none_such')
  const under = await admin.post('/api/v1/units', { parentId: foreign.unitId, name: '渗透', kind: 'department' })
  expect(under.code).toBe('unit.none_such')
  for (const path of ['/users', '/posts', '/units', '/stand-ins']) {
    const { body } = await admin.get(`/api/v1${path}`)
    expect(JSON.stringify(body)).not.toContain('外区')
    expect(JSON.stringify(body)).not.toContain(stranger.userId)
  }
})

test('a new user changes the first password and then works in the posts given', async () => {
  const post = await admin.post('/api/v1/posts', { unitId: zone.unitId, title: '统计岗', roles: ['statistician'] })
  const made = await newUser({ postIds: [post.text('postId')] })
  expect(made.status).toBe(201)
  expect(made.body).toMatchObject({ state: 'active', lastSignInAt: null, posts: [{ title: '统计岗' }] })
  const page = office.browser()
  const first = made.text('firstPassword')
  expect(first).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
  expect((await page.signIn(made.text('loginName'), first)).body).toMatchObject({ user: { mustChangePassword: true } })
  await page.put('/api/v1/session/password', { current: first, next: '自己的新密码 2026' })
  expect((await page.get('/api/v1/papers')).body).toMatchObject({ actor: { roles: ['statistician'] } })
  expect(await kindsLogged()).toEqual(['post.added', 'member.added', 'post.held', 'member.password_changed'])
  const { rows } = await database.owner.query('select count(*)::int as n from event where data::text like $1', [
    `%${first}%`,
  ])
  expect(rows).toEqual([{ n: 0 }])
})

test('a login name is somebody’s once, whatever its case and in whichever zone', async () => {
  const foreign = await aZone(database, '外区')
  const stranger = await aClerk(database, office, foreign, ['handler'], {
    loginName: `zhang${foreign.zoneId.slice(-6)}`,
  })
  expect((await newUser({ loginName: stranger.loginName.toUpperCase() })).code).toBe('identity.login_name_taken')
  const race = await Promise.all([1, 2, 3].map(() => newUser({ loginName: `wang${zone.zoneId.slice(-6)}` })))
  expect(race.map((answer) => answer.status).toSorted()).toEqual([201, 409, 409])
  const { rows } = await database.owner.query('select count(*)::int as n from member where zone_id = $1', [zone.zoneId])
  expect(rows).toEqual([{ n: 2 }])
})

test('a user who cannot be given a post is not made at all, and the name stays free', async () => {
  const loginName = `li${zone.zoneId.slice(-6)}`
  const gone = '00000000-0000-7000-8000-000000000000'
  expect((await newUser({ loginName, postIds: [gone] })).code).toBe('post.none_such')
  expect((await newUser({ loginName })).status).toBe(201)
})

test('an account that a crash has left without its place is taken over by the next try', async () => {
  const loginName = `zhao${zone.zoneId.slice(-6)}`
  const made = await newUser({ loginName })
  await database.owner.query('delete from member where user_id = $1', [made.text('userId')])
  const again = await newUser({ loginName })
  expect(again.status).toBe(201)
  expect(again.text('userId')).toBe(made.text('userId'))
  expect((await office.browser().signIn(loginName, made.text('firstPassword'))).status).toBe(401)
})

test('a disabled user is signed out, gets no post, and comes back when enabled', async () => {
  const clerk = await aClerk(database, office, zone, ['handler'])
  const page = await signedInAs(clerk)
  expect((await patchUser(clerk.userId, { state: 'disabled' })).body).toMatchObject({ state: 'disabled' })
  expect((await page.get('/api/v1/session')).status).toBe(401)
  expect((await patchPost(keeper.postId, { holderIds: [keeper.userId, clerk.userId] })).code).toBe(
    'identity.user_disabled',
  )
  expect((await patchUser(clerk.userId, { state: 'active' })).body).toMatchObject({ state: 'active' })
  expect((await office.browser().signIn(clerk.loginName, PASSWORD)).status).toBe(200)
  expect(await kindsLogged()).toEqual(['member.disabled', 'member.enabled'])
})

test('a locked name is shown with its end and can be unlocked', async () => {
  const clerk = await aClerk(database, office, zone, ['handler'])
  for (let i = 0; i < 5; i++) await office.browser().signIn(clerk.loginName, 'wrong password')
  const users = (await admin.get('/api/v1/users')).body.rows as { userId: string; lockedUntil: string | null }[]
  expect(users.find((user) => user.userId === clerk.userId)?.lockedUntil).toMatch(/^\d{4}-/)
  expect((await patchUser(clerk.userId, { unlock: true })).body).toMatchObject({ lockedUntil: null })
  expect((await office.browser().signIn(clerk.loginName, PASSWORD)).status).toBe(200)
})

test('a reset password ends all sessions and must be changed', async () => {
  const clerk = await aClerk(database, office, zone, ['handler'])
  const page = await signedInAs(clerk)
  const first = (await admin.post(`/api/v1/users/${clerk.userId}/password-reset`)).text('firstPassword')
  expect((await page.get('/api/v1/papers')).status).toBe(401)
  expect((await office.browser().signIn(clerk.loginName, PASSWORD)).status).toBe(401)
  const next = await office.browser().signIn(clerk.loginName, first)
  expect(next.body).toMatchObject({ user: { mustChangePassword: true } })
})

test('one zone’s administrator gets no key to another zone', async () => {
  const foreign = await aZone(database, '外区')
  const both = await aClerk(database, office, zone, ['handler'])
  await aClerk(database, office, foreign, ['discipline'], both)
  expect((await admin.post(`/api/v1/users/${both.userId}/password-reset`)).code).toBe('identity.account_shared')
  expect((await patchUser(both.userId, { removeSecondFactor: true })).code).toBe('identity.account_shared')
  expect((await signedInAs(both)).jar.size).toBeGreaterThan(0)
})

test('the last administrator cannot be disabled, unseated or stripped of the role', async () => {
  expect((await patchUser(keeper.userId, { state: 'disabled' })).code).toBe('identity.last_admin')
  expect((await patchPost(keeper.postId, { holderIds: [] })).code).toBe('identity.last_admin')
  expect((await patchPost(keeper.postId, { roles: ['leader'] })).code).toBe('identity.last_admin')
  expect((await patchPost(keeper.postId, { holderIds: [], retired: true })).code).toBe('identity.last_admin')
  const disabled = await aClerk(database, office, zone, ['admin'])
  await patchUser(disabled.userId, { state: 'disabled' })
  expect((await patchPost(keeper.postId, { holderIds: [] })).code).toBe('identity.last_admin')
  expect((await admin.get('/api/v1/users')).status).toBe(200)
})

test('of two administrators who disable each other at once one stays', async () => {
  const second = await aClerk(database, office, zone, ['admin'])
  const other = await signedInAs(second)
  const answers = await Promise.all([
    patchUser(second.userId, { state: 'disabled' }),
    other.patch(`/api/v1/users/${keeper.userId}`, { state: 'disabled' }),
  ])
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
  const { rows } = await database.owner.query(
    `select count(*)::int as n from member where zone_id = $1 and state = 'active'`,
    [zone.zoneId],
  )
  expect(rows).toEqual([{ n: 1 }])
})

test('a post is changed, filled and closed, and each step is written down', async () => {
  const clerk = await aClerk(database, office, zone, ['handler'])
  const post = await admin.post('/api/v1/posts', { unitId: zone.unitId, title: '督查岗', roles: ['supervisor'] })
  const postId = post.text('postId')
  await patchPost(postId, {
    title: '督查考核岗',
    roles: ['supervisor', 'supervisor', 'handler'],
    holderIds: [clerk.userId],
  })
  expect((await patchPost(postId, { retired: true })).code).toBe('post.has_holders')
  expect((await patchPost(postId, { holderIds: [], retired: true })).body).toMatchObject({
    title: '督查考核岗',
    roles: ['supervisor', 'handler'],
    holders: [],
    retiredOn: expect.stringMatching(/^\d{4}-/),
  })
  expect((await patchPost(postId, { holderIds: [clerk.userId] })).code).toBe('post.closed')
  expect(await kindsLogged()).toEqual(['post.added', 'post.changed', 'post.held', 'post.left', 'post.retired'])
})

test('the auditor reads who may sign in and changes nothing', async () => {
  const auditor = await signedInAs(await aClerk(database, office, zone, ['auditor']))
  expect((await auditor.get('/api/v1/users')).status).toBe(200)
  expect((await auditor.patch(`/api/v1/users/${keeper.userId}`, { unlock: true })).code).toBe('identity.role_lacking')
})
