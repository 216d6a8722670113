import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Problem } from '../contract/problem.ts'
import { type AServer, aFreePort, aServer } from './testing/a-server.ts'

let server: AServer
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'house-test-'))
  server = await aServer({ DATA_DIR: folder, PORT: String(await aFreePort()), UPLOAD_LIMIT_MB: '1' }, ['--no-demo'])
}, 120_000)
afterAll(async () => {
  await server.end('SIGTERM')
  await rm(folder, { recursive: true, force: true })
})

const problemOf = async (reply: Response) => (await reply.json()) as Problem
const signIn = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })

test('what is not there, not allowed or not readable is a problem document in both languages, without a cause', async () => {
  const nowhere = await fetch(`${server.url}/api/v1/nowhere`)
  expect(nowhere.status).toBe(401)
  for (const [reply, status, code] of [
    [await fetch(`${server.url}/api/nowhere`), 404, 'http.not_found'],
    [await fetch(`${server.url}/api/v1/units`), 401, 'identity.not_signed_in'],
    [await signIn('{"loginName": '), 400, 'http.unreadable_body'],
    [await signIn('{}'), 422, 'http.invalid_fields'],
  ] as const) {
    const problem = await problemOf(reply)
    expect({ status: reply.status, code: problem.code }).toEqual({ status, code })
    expect(reply.headers.get('content-type')).toContain('application/problem+json')
    expect(problem.titles['zh-CN']).toMatch(/[\u4e00-\u9fff]/)
    expect(problem.titles.en).toMatch(/^[A-Z]/)
    expect(JSON.stringify(problem)).not.toMatch(/node_modules|at \w+ \(|select |\.ts:/)
    expect(problem.requestId).toBe(reply.headers.get('x-request-id'))
  }
})

test('a body over the limit is refused before it is read to its end', async () => {
  // On a connection of its own: the server closes it without reading on.
  const reply = await new Promise<{ status: number; body: string }>((resolve, reject) => {
    const headers = { 'content-type': 'application/json' }
    const sending = request(`${server.url}/api/v1/session`, { method: 'POST', agent: false, headers }, (incoming) => {
      let body = ''
      incoming.on('data', (chunk: Buffer) => {
        body += chunk.toString()
      })
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body }))
    })
    sending.on('error', reject)
    sending.end('x'.repeat(1_200_000))
  })
  expect(reply.status).toBe(413)
  expect((JSON.parse(reply.body) as Problem).code).toBe('http.body_too_large')
})

test('a harmless request id of the caller is kept, any other is replaced', async () => {
  const given = await fetch(`${server.url}/healthz`, { headers: { 'x-request-id': 'desk-7-0001' } })
  expect(given.headers.get('x-request-id')).toBe('desk-7-0001')
  const long = await fetch(`${server.url}/healthz`, { headers: { 'x-request-id': 'x'.repeat(500) } })
  expect(long.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test('it says that it lives and can serve, and counts requests by route, never by path', async () => {
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  await fetch(`${server.url}/api/v1/documents/11111111-1111-1111-1111-111111111111`)
  const metrics = await (await fetch(`${server.url}/metrics`)).text()
  expect(metrics).toContain('taizhang_http_request_seconds_count')
  expect(metrics).not.toContain('11111111-1111')
})

test('no path leads out of the web folder, and the page comes with a policy', async () => {
  // fetch() would tidy the path up before it is sent.
  const raw = (path: string) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      request(server.url, { path }, (reply) => {
        let body = ''
        reply.on('data', (chunk: Buffer) => (body += chunk.toString()))
        reply.on('end', () => resolve({ status: reply.statusCode ?? 0, body }))
      })
        .on('error', reject)
        .end()
    })
  for (const path of ['/../package.json', '/..%2f..%2fpackage.json', '/assets/..%2f..%2f..%2fpackage.json', '/%00']) {
    const { body } = await raw(path)
    expect(body).not.toContain('"allowScripts"')
  }
  const page = await fetch(server.url)
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test('the interface that is served is the one that is checked in', async () => {
  const served = await (await fetch(`${server.url}/api/v1/openapi.json`)).json()
  const kept = JSON.parse(await readFile(new URL('../contract/openapi.json', import.meta.url), 'utf8'))
  expect(served).toEqual(kept)
  expect(kept.openapi).toBe('3.1.0')
})
