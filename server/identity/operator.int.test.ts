import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { aDatabase, TEST_SECRET, type TestDatabase } from '../testing/test-database.ts'
import { deleteAccountsOf } from './accounts.store.ts'
import {
  addOperatorUser,
  listOperatorUsers,
  resetOperatorUserPassword,
  setOperatorUserState,
  unlockOperatorUser,
} from './operator-users.ts'
import { accountsOn } from './owner-connection.ts'
import { anOffice, type Office, TestTime } from './testing/an-office.ts'
import { addZone, listZones, retireZone } from './zones.ts'

let database: TestDatabase
let office: Office
const time = new TestTime()
const seeded: string[] = []
const deps = () => ({ owner: database.owner, now: time.now, secret: TEST_SECRET })
const zoneDeps = () => ({ ...deps(), afterAdd: async (_client: unknown, zoneId: string) => void seeded.push(zoneId) })
const zoneOf = (code: string) => ({ code, name: `${code}区`, committeeName: `${code}管委会` })
const refusedWith = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) })
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  office = anOffice(database, { time })
})
afterAll(async () => {
  await office.close()
  await database.drop()
})

test('a zone has a code that is its own and well formed', async () => {
  const { zoneId } = await addZone(zoneDeps(), zoneOf('east'))
  expect(seeded).toEqual([zoneId])
  await expect(addZone(zoneDeps(), zoneOf('east'))).rejects.toEqual(refusedWith('zone.code_taken'))
  await expect(addZone(zoneDeps(), zoneOf('Ost!'))).rejects.toEqual(refusedWith('zone.code_malformed'))
  const race = await Promise.allSettled([1, 2].map(() => addZone(zoneDeps(), zoneOf('west'))))
  expect(race.map((each) => each.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect((await listZones(database.owner)).map((zone) => zone.code)).toEqual(['east', 'west'])
})

test('the operator lets the first administrator in, with a password to be changed', async () => {
  await addZone(zoneDeps(), zoneOf('north'))
  const user = { zoneCode: 'north', loginName: 'beijing', displayName: '北区管理员', admin: true }
  await expect(addOperatorUser(deps(), { ...user, zoneCode: 'nowhere' })).rejects.toEqual(refusedWith('zone.none_such'))
  const { firstPassword } = await addOperatorUser(deps(), user)
  await expect(addOperatorUser(deps(), user)).rejects.toEqual(refusedWith('identity.already_here'))
  const session = await office.browser().signIn('beijing', firstPassword ?? '')
  expect(session.body).toMatchObject({ user: { mustChangePassword: true }, acting: { roles: ['admin'] } })
  expect(await listOperatorUsers(deps(), 'north')).toMatchObject([{ loginName: 'beijing', lastSignInAt: time.at }])
})

test('an account gets a place in a second zone and keeps its password', async () => {
  await addZone(zoneDeps(), zoneOf('south1'))
  time.pass(1)
  await addZone(zoneDeps(), zoneOf('south2'))
  const user = { loginName: 'nanfang', displayName: '两区管理员', admin: true }
  const first = await addOperatorUser(deps(), { ...user, zoneCode: 'south1' })
  expect(await addOperatorUser(deps(), { ...user, zoneCode: 'south2' })).toEqual({
    userId: first.userId,
    firstPassword: null,
  })
  const session = await office.browser().signIn('nanfang', first.firstPassword ?? '')
  expect(session.body.posts).toMatchObject([{ zoneName: 'south1区' }, { zoneName: 'south2区' }])
})

test('the operator disables, enables, unlocks and resets, and the zone’s log says so', async () => {
  await addZone(zoneDeps(), zoneOf('middle'))
  const who = { zoneCode: 'middle', loginName: 'zhongbu' }
  await addOperatorUser(deps(), { ...who, displayName: '中区管理员', admin: true })
  await expect(setOperatorUserState(deps(), who, 'disabled')).rejects.toEqual(refusedWith('identity.last_admin'))
  await addOperatorUser(deps(), { zoneCode: 'middle', loginName: 'zhongbu2', displayName: '副管理员', admin: true })
  await setOperatorUserState(deps(), who, 'disabled')
  const { firstPassword } = await resetOperatorUserPassword(deps(), who)
  expect((await office.browser().signIn('zhongbu', firstPassword)).code).toBe('identity.no_post')
  await setOperatorUserState(deps(), who, 'active')
  for (let i = 0; i < 5; i++) await office.browser().signIn('zhongbu', 'wrong password')
  expect((await office.browser().signIn('zhongbu', firstPassword)).code).toBe('identity.locked_out')
  await unlockOperatorUser(deps(), who)
  expect((await office.browser().signIn('zhongbu', firstPassword)).status).toBe(200)
  await expect(unlockOperatorUser(deps(), { ...who, loginName: 'nobody' })).rejects.toEqual(
    refusedWith('identity.no_such_user'),
  )
  const { rows } = await database.owner.query(
    `select e.kind from event e join zone z using (zone_id)
     where z.code = 'middle' and e.by_user_id = 'system' and e.kind ~ '^member.(d|e|u|p)' order by e.sequence`,
  )
  expect(rows.map((row) => row.kind)).toEqual([
    'member.disabled',
    'member.password_reset',
    'member.enabled',
    'member.unlocked',
  ])
})

test('nobody acts in a closed zone, and it is closed once', async () => {
  await addZone(zoneDeps(), zoneOf('closing'))
  const user = { zoneCode: 'closing', loginName: 'zuihou', displayName: '末任', admin: true }
  const { firstPassword } = await addOperatorUser(deps(), user)
  await expect(retireZone(deps(), 'nowhere')).rejects.toEqual(refusedWith('zone.none_such'))
  expect(await retireZone(deps(), 'closing')).toMatchObject({ code: 'closing' })
  await expect(retireZone(deps(), 'closing')).rejects.toEqual(refusedWith('zone.already_retired'))
  expect((await office.browser().signIn('zuihou', firstPassword ?? '')).code).toBe('identity.no_post')
})

test('taking a zone’s accounts away spares those that have a place elsewhere', async () => {
  const one = await addZone(zoneDeps(), zoneOf('gone'))
  await addZone(zoneDeps(), zoneOf('kept'))
  const only = await addOperatorUser(deps(), { zoneCode: 'gone', loginName: 'only', displayName: '甲', admin: true })
  const both = await addOperatorUser(deps(), { zoneCode: 'gone', loginName: 'both', displayName: '乙', admin: false })
  await addOperatorUser(deps(), { zoneCode: 'kept', loginName: 'both', displayName: '乙', admin: true })
  const client = await database.owner.connect()
  await deleteAccountsOf(accountsOn(client), one.zoneId)
  const { rows } = await client.query('select id from auth."user" where id = any ($1)', [[only.userId, both.userId]])
  client.release()
  expect(rows).toEqual([{ id: both.userId }])
})
