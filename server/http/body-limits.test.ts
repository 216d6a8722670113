import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { AppEnv } from './app-env.ts'
import { bodyLimits } from './body-limits.ts'
import { onError } from './on-error.ts'

const MEGABYTE = 1_048_576
const post = async (path: string, bytes: number, headers: Record<string, string> = {}) => {
  const app = new Hono<AppEnv>()
  app.onError(onError)
  app.use(bodyLimits(/^\/documents\/?$/, 4 * MEGABYTE))
  app.post('*', async (c) => c.text(String((await c.req.text()).length)))
  const body = new Blob(['['.repeat(bytes)]).stream()
  return (await app.request(path, { method: 'POST', body, headers, duplex: 'half' } as RequestInit)).status
}

test('no more than a filled-in form comes in where no file is expected, whether its length is told or not', async () => {
  expect(await post('/session', 2 * MEGABYTE)).toBe(413)
  expect(await post('/session', 2 * MEGABYTE, { 'content-length': String(2 * MEGABYTE) })).toBe(413)
  expect(await post('/documents/1/accept', 2 * MEGABYTE)).toBe(413)
  expect(await post('/session', 1000)).toBe(200)
})

test('a file comes in up to its own limit', async () => {
  expect(await post('/documents', 5 * MEGABYTE)).toBe(413)
  expect(await post('/documents', 2 * MEGABYTE)).toBe(200)
})
