import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { CheckResult, StoredDocument } from '../../contract/documents.ts'
import type { Problem } from '../../contract/problem.ts'
import type { Actor } from '../../domain/identity/role.ts'
import { factRoutes } from '../facts/fact.routes.ts'
import { aLedgerZone, aUnit } from '../facts/testing/a-ledger-zone.ts'
import { type App, newRouter } from '../http/app-env.ts'
import { onError } from '../http/on-error.ts'
import { indicatorRoutes } from '../indicators/indicator.routes.ts'
import { observationRoutes } from '../observations/observation.routes.ts'
import { aDatabase, anActor, type TestDatabase } from '../testing/test-database.ts'
import { checkRoutes } from './check.routes.ts'
import { aCheckDesk, NOW, TODAY } from './testing/a-check-desk.ts'
import { openTextChecker, type TextChecker } from './text-checker.ts'

const TEXT = '今年以来,全区经济平稳运行。2025年,全区完成财政总收入114.23亿元,同比增长8.75%。'

let database: TestDatabase
let checker: TextChecker
let zone: Awaited<ReturnType<typeof aLedgerZone>>
let statistician: Actor
let app: App
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  zone = await aLedgerZone(database)
  statistician = await anActor(database, zone, 'statistician')
  checker = openTextChecker()
  app = appFor(statistician)
})
afterAll(async () => {
  await checker.close()
  await database.drop()
})

/** The slice's routes as they are mounted, with the actor that signing in would have found. */
function appFor(actor: Actor, uploadLimitBytes = 100_000): App {
  const mounted = newRouter()
  mounted.onError(onError)
  mounted.use(async (c, next) => {
    c.set('actor', actor)
    c.set('today', TODAY)
    await next()
  })
  const { db } = database
  mounted.route('/', checkRoutes({ ...aCheckDesk(db), checker, uploadLimitBytes }))
  mounted.route('/', factRoutes({ db }))
  mounted.route('/', indicatorRoutes({ db }))
  mounted.route('/', observationRoutes({ db, now: () => NOW }))
  return mounted
}

const post = (path: string, body: unknown, to = app) =>
  to.request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
const upload = (path: string, file: File | string, to = app) => {
  const form = new FormData()
  form.append('file', file)
  return to.request(path, { method: 'POST', body: form })
}
const problemOf = async (response: Response) => [response.status, ((await response.json()) as Problem).code]

test('neither a body of another kind, nor none, nor broken JSON, nor a form without a file is read', async () => {
  const xml = await app.request('/checks', { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<a/>' })
  expect(await problemOf(xml)).toEqual([415, 'http.unsupported_media_type'])
  expect(await problemOf(await app.request('/checks', { method: 'POST' }))).toEqual([
    415,
    'http.unsupported_media_type',
  ])
  const broken = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"text":' }
  expect(await problemOf(await app.request('/checks', broken))).toEqual([400, 'http.unreadable_body'])
  expect(await problemOf(await upload('/documents', 'not a file'))).toEqual([422, 'http.invalid_fields'])
  expect(await problemOf(await post('/checks', { name: 'x' }))).toEqual([422, 'http.invalid_fields'])
})

test('a body that would take seconds to parse is refused at a look, and nobody waits for it', async () => {
  const started = performance.now()
  const brackets = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '['.repeat(15_000_000) }
  expect(await problemOf(await app.request('/checks', brackets))).toEqual([422, 'document.odd_json'])
  const lists = { ...brackets, body: `{"text":"x","name":[${'[],'.repeat(5_000_000)}[]]}` }
  expect(await problemOf(await app.request('/documents', lists))).toEqual([422, 'document.odd_json'])
  const headers = { 'content-type': 'multipart/form-data; boundary="----------------------------a"' }
  const part = '------------------------------a\r\nContent-Disposition: form-data; name="x"\r\n\r\n\r\n'
  const form = { method: 'POST', headers, body: part.repeat(250_000) }
  expect(await problemOf(await app.request('/documents', form))).toEqual([422, 'document.too_many_parts'])
  const head = { ...form, body: part.replace('\r\n\r\n', `\r\n${'a: b\r\n'.repeat(3_000_000)}\r\n`) }
  expect(await problemOf(await app.request('/checks', head))).toEqual([400, 'http.unreadable_body'])
  const two = { ...form, headers: { 'content-type': `multipart/form-data; boundary=b, ${headers['content-type']}` } }
  expect(await problemOf(await app.request('/checks', two))).toEqual([415, 'http.unsupported_media_type'])
  expect(performance.now() - started).toBeLessThan(6_000)
})

test('a file over the limit and a file that no reader understands are refused with their own codes', async () => {
  const small = appFor(statistician, 10)
  expect(await problemOf(await upload('/documents', new File([TEXT], 'a.txt'), small))).toEqual([
    413,
    'document.too_large',
  ])
  expect(await problemOf(await upload('/checks', new File(['%PDF-1.4'], 'a.pdf')))).toEqual([422, 'document.pdf'])
  expect(await problemOf(await post('/documents', { name: 'a', text: ' \n ' }))).toEqual([422, 'document.empty'])
  const { rows } = await database.owner.query('select 1 from document')
  expect(rows).toEqual([])
})

test('what does not exist, or not for this post, is not found', async () => {
  const id = '00000000-0000-4000-8000-000000000000'
  expect(await problemOf(await app.request(`/documents/${id}`))).toEqual([404, 'document.not_found'])
  expect(await problemOf(await app.request('/documents/1'))).toEqual([422, 'http.invalid_fields'])
  const gone = await app.request(`/observations/${id}`, { method: 'DELETE' })
  expect(await problemOf(gone)).toEqual([404, 'observation.not_found'])
  const day = '/facts/indicator.gdp?from=2025-02-30&to=2025-12-31'
  expect(await problemOf(await app.request(day))).toEqual([422, 'http.invalid_fields'])
})

test('a pasted text and an uploaded file are read alike, by the real grammar', async () => {
  const pasted = (await (await post('/checks', { name: '总结', text: TEXT })).json()) as CheckResult
  expect(pasted).toMatchObject({ document: '总结', characters: [...TEXT].length, text: TEXT })
  expect(pasted.claims).toMatchObject([{ indicator: '财政总收入', value: 114.23, unit: '亿元', from: '2025-01-01' }])
  expect(pasted.ledger.map((it) => [it.measure, it.verdict])).toEqual([
    ['value', 'not_in_ledger'],
    ['growth', 'not_in_ledger'],
  ])
  const file = await upload('/checks', new File([TEXT], 'C:\\文件\\总结.txt', { type: 'text/plain' }))
  expect(await file.json()).toEqual({ ...pasted, document: '总结.txt' })
})

test('a text goes all the way: kept, accepted, submitted, approved, and found as a fact with its record', async () => {
  const kept = await post('/documents', { name: '总结', text: TEXT })
  expect(kept.status).toBe(201)
  const document = (await kept.json()) as StoredDocument
  const [claim] = document.claims
  expect(claim).toMatchObject({ whyNotAccept: null, mapping: { indicatorCode: 'total_fiscal_revenue' } })
  const versions = { [claim?.id ?? '']: claim?.version }
  const accepted = await post(`/documents/${document.documentId}/accept`, { claimIds: [claim?.id], versions })
  const observationId = ((await accepted.json()) as StoredDocument).claims[0]?.observationId
  for (const to of ['submitted', 'approved']) {
    const moved = await post('/observations/transitions', { observationIds: [observationId], to })
    expect(await moved.json()).toEqual({ moved: 1 })
  }
  const fact = await (await app.request('/facts/indicator.total_fiscal_revenue?from=2025-01-01&to=2025-12-31')).json()
  expect(fact).toMatchObject({ value: '114.23', growth: { official: true, percent: '8.75' }, records: 1 })
  const records = await app.request('/facts/indicator.total_fiscal_revenue/records?from=2025-01-01&to=2025-12-31')
  expect(await records.json()).toMatchObject({
    total: 1,
    rows: [{ observationId, source: { documentName: '总结', readable: true, quote: claim?.quote } }],
  })
  const again = (await (await app.request(`/documents/${document.documentId}`)).json()) as StoredDocument
  expect(again.ledger.map((it) => it.verdict)).toEqual(['equal', 'equal'])
  const list = await app.request('/documents?search=总结&sort=inconsistencies')
  expect(await list.json()).toMatchObject({
    total: 1,
    rows: [{ claims: 1, accepted: 1, characters: [...TEXT].length }],
  })
})

test('the flag that asks for all facts is read as a flag', async () => {
  const rowsOf = async (query: string) =>
    ((await (await app.request(`/facts?${query}`)).json()) as { rows: [] }).rows.length
  const all = await rowsOf('all')
  expect(all).toBeGreaterThan(60)
  expect(await rowsOf('all=true')).toBe(all)
  expect(await rowsOf('all=false')).toBeLessThan(all)
  const { rows } = (await (await app.request('/indicators')).json()) as { rows: [] }
  expect(rows).toHaveLength(all)
})

test('a reader of the ledger who may not open the document sees its name and words, and that it is closed', async () => {
  const elsewhere = await aUnit(database, zone, '社会事业局')
  const list = await appFor(await anActor(database, elsewhere, 'registrar')).request('/observations?state=approved')
  expect(await list.json()).toMatchObject({
    rows: [{ source: { documentName: '总结', readable: false }, whyNot: { return: 'identity.role_lacking' } }],
  })
})
