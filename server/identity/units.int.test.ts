import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { aDatabase, aZone, type TestDatabase } from '../testing/test-database.ts'
import { aClerk, anOffice, type Office, PASSWORD } from './testing/an-office.ts'
import type { Browser } from './testing/browser.ts'

let database: TestDatabase
let office: Office
let zone: { zoneId: string; unitId: string }
let admin: Browser
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  office = anOffice(database)
})
beforeEach(async () => {
  zone = await aZone(database, '清溪')
  admin = office.browser()
  await admin.signIn((await aClerk(database, office, zone, ['admin'])).loginName, PASSWORD)
})
afterAll(async () => {
  await office.close()
  await database.drop()
})

const add = async (parentId: string, name: string, kind = 'subdistrict') =>
  (await admin.post('/api/v1/units', { parentId, name, kind })).text('unitId')
const change = (unitId: string, fields: Record<string, unknown>) => admin.patch(`/api/v1/units/${unitId}`, fields)
const pathOf = async (unitId: string) =>
  (await database.owner.query('select path from unit where unit_id = $1', [unitId])).rows[0].path

test('five levels are added, listed parents first, and moved with all below', async () => {
  const street = await add(zone.unitId, '清溪街道')
  const other = await add(zone.unitId, '城关街道')
  const village = await add(street, '上坝村', 'village')
  const team = await add(village, '第一组', 'community')
  const house = await add(team, '一号院', 'community')
  const rows = (await admin.get('/api/v1/units')).body.rows as { unitId: string; parentId: string | null }[]
  for (const [index, row] of rows.entries()) {
    if (row.parentId) expect(rows.findIndex((each) => each.unitId === row.parentId)).toBeLessThan(index)
  }
  expect((await change(village, { parentId: other })).body).toMatchObject({ parentId: other })
  expect(await pathOf(house)).toEqual([zone.unitId, other, village, team, house])
  expect(await pathOf(street)).toEqual([zone.unitId, street])
})

test('a unit is not moved under itself or what is below it, not even by two at once', async () => {
  const [a, b] = [await add(zone.unitId, '甲'), await add(zone.unitId, '乙')]
  const below = await add(a, '丙')
  expect((await change(a, { parentId: below })).code).toBe('unit.own_descendant')
  expect((await change(a, { parentId: a })).code).toBe('unit.own_descendant')
  const answers = await Promise.all([change(a, { parentId: b }), change(b, { parentId: a })])
  expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409])
  const { rows } = await database.owner.query(
    'select count(*)::int as n from unit where zone_id = $1 and path[1] <> $2',
    [zone.zoneId, zone.unitId],
  )
  expect(rows).toEqual([{ n: 0 }])
})

test('two sisters do not bear the same name, unless one is retired', async () => {
  const first = await add(zone.unitId, '经发局', 'department')
  const again = { parentId: zone.unitId, name: '经发局', kind: 'department' }
  expect((await admin.post('/api/v1/units', again)).code).toBe('unit.name_taken')
  await change(first, { retired: true })
  expect((await admin.post('/api/v1/units', again)).status).toBe(201)
  expect((await change(first, { retired: false })).code).toBe('unit.name_taken')
})

test('a unit is retired only when nobody works in or below it', async () => {
  const street = await add(zone.unitId, '清溪街道')
  const village = await add(street, '上坝村', 'village')
  expect((await change(street, { retired: true })).code).toBe('unit.has_children')
  const post = await admin.post('/api/v1/posts', { unitId: village, title: '村务', roles: ['registrar'] })
  expect((await change(village, { retired: true })).code).toBe('unit.has_posts')
  await admin.patch(`/api/v1/posts/${post.text('postId')}`, { retired: true })
  expect((await change(village, { retired: true })).status).toBe(200)
  expect((await change(street, { retired: true })).status).toBe(200)
  expect((await admin.post('/api/v1/posts', { unitId: street, title: '街道', roles: ['handler'] })).code).toBe(
    'unit.closed',
  )
  expect((await change(village, { retired: false })).code).toBe('unit.closed')
  expect((await change(zone.unitId, { retired: true })).code).toBe('unit.root_stays')
})

test('a change of several parts is made whole or not at all', async () => {
  const [a, b] = [await add(zone.unitId, '甲'), await add(zone.unitId, '乙')]
  const refused = await change(a, { name: '乙', position: 9 })
  expect(refused.code).toBe('unit.name_taken')
  const moved = await change(a, { name: '丁', shortName: '丁局', position: 9, parentId: b })
  expect(moved.body).toMatchObject({ name: '丁', shortName: '丁局', position: 9, parentId: b })
  const { rows } = await database.owner.query(
    `select kind from event where zone_id = $1 and subject_id = $2 order by sequence`,
    [zone.zoneId, a],
  )
  expect(rows.map((row) => row.kind)).toEqual(['unit.added', 'unit.moved', 'unit.renamed', 'unit.placed'])
})
