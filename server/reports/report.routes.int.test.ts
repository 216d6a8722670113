import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { ReportPreview } from '../../contract/reports.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { newRouter } from '../http/app-env.ts'
import { onError } from '../http/on-error.ts'
import { aDatabase, anActor, aZone, type TestDatabase } from '../testing/test-database.ts'
import { readTraces } from './read-traces.ts'
import { reportRoutes } from './report.routes.ts'
import { GENERATED_AT, OBSERVATION_ID, SOME_FACTS } from './testing/a-report.ts'
import { named, parseXml, partsOf } from './testing/package-xml.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
})
afterAll(() => database.drop())

const HALF_YEAR = 'from=2026-01-01&to=2026-06-30'
const DOWNLOAD = `/reports/indicators.docx?${HALF_YEAR}`

/** The routes as this actor meets them; the ledger holds the facts of the half-year for whichever unit is asked for. */
function routesFor(actor: Actor) {
  const router = newRouter()
  router.onError(onError)
  router.use(async (c, next) => {
    c.set('actor', actor)
    c.set('today', '2026-07-05')
    await next()
  })
  const routes = reportRoutes({
    db: database.db,
    now: () => GENERATED_AT,
    facts: async (_actor, { unitId }) => SOME_FACTS.map(({ observationIds: _, ...fact }) => ({ ...fact, unitId })),
    recordIds: async (_actor, fact) => (fact === 'indicator.gdp' ? [OBSERVATION_ID] : []),
  })
  return router.route('/', routes)
}

const eventsOf = async (zoneId: string) =>
  (await database.owner.query('select kind, on_date::text, data from event where zone_id = $1', [zoneId])).rows

test('whoever may not read figures gets no report, and nothing is logged', async () => {
  const zone = await aZone(database, '青岚开发区')
  const stranger = await anActor(database, zone, 'discipline')
  expect((await routesFor(stranger).request(DOWNLOAD)).status).toBe(403)
  expect((await routesFor(stranger).request(`/reports/indicators?${HALF_YEAR}`)).status).toBe(403)
  expect(await eventsOf(zone.zoneId)).toEqual([])
})

test('a unit of another zone is unknown, as is one that never was', async () => {
  const here = await aZone(database, '青岚开发区')
  const there = await aZone(database, '白鹭开发区')
  const leader = await anActor(database, here, 'leader')
  const answer = await routesFor(leader).request(`${DOWNLOAD}&unitId=${there.unitId}`)
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({ code: 'report.unknown_unit' })
  expect(await eventsOf(here.zoneId)).toEqual([])
})

test('a period that ends before it begins is refused', async () => {
  const zone = await aZone(database, '青岚开发区')
  const leader = await anActor(database, zone, 'leader')
  const answer = await routesFor(leader).request('/reports/indicators?from=2026-06-30&to=2026-01-01')
  expect(await answer.json()).toMatchObject({ code: 'report.period_backwards', status: 422 })
})

test('the preview is headed with the zone, and its figures name their facts', async () => {
  const zone = await aZone(database, '青岚开发区')
  const leader = await anActor(database, zone, 'leader')
  const answer = await routesFor(leader).request(`/reports/indicators?${HALF_YEAR}`)
  const preview = ReportPreview.parse(await answer.json())
  expect(preview.title).toBe('青岚开发区2026年上半年主要经济指标完成情况')
  expect(preview.sections[0]?.paragraphs[1]).toContainEqual({
    text: '增长7.2%',
    fact: 'indicator.gdp',
    measure: 'growth',
  })
})

test('the download is a saved document whose figures trace back to the unit asked for, and it is logged', async () => {
  const zone = await aZone(database, '青岚开发区')
  const leader = await anActor(database, zone, 'leader')
  const answer = await routesFor(leader).request(DOWNLOAD)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toContain('wordprocessingml.document')
  expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('青岚开发区2026年上半年'))
  const docx = new Uint8Array(await answer.arrayBuffer())
  const traces = await readTraces(docx)
  expect(traces).toHaveLength(8)
  expect(new Set(traces.map(({ unitId }) => unitId))).toEqual(new Set([zone.unitId]))
  const records = named(parseXml(partsOf(docx)['customXml/item1.xml'] ?? ''), 'observation')
  expect(records.map(({ attributes }) => attributes.id)).toEqual([OBSERVATION_ID])
  expect(await eventsOf(zone.zoneId)).toEqual([
    {
      kind: 'report.downloaded',
      on_date: '2026-07-05',
      data: { title: '青岚开发区2026年上半年主要经济指标完成情况', from: '2026-01-01', to: '2026-06-30', figures: 8 },
    },
  ])
})
