import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AppEnv } from './app-env.ts'
import { staticFiles } from './static-files.ts'

let folder: string
let outside: string
beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'static-'))
  folder = await mkdtemp(join(outside, 'web-'))
  await writeFile(join(outside, 'secret.txt'), 'not for the web')
  await writeFile(join(folder, 'index.html'), '<title>page</title>')
  await writeFile(join(folder, 'a.txt'), 'a')
})
afterAll(() => rm(outside, { recursive: true }))

const get = async (path: string) => {
  const app = new Hono<AppEnv>().get('*', staticFiles(folder))
  const reply = await app.request(path)
  return [reply.status, await reply.text()]
}

test('a path that cannot be decoded, or leads outside, is no file', async () => {
  expect(await get('/%E0%A4%A.txt')).toEqual([404, '404 Not Found'])
  expect(await get('/%')).toEqual([404, '404 Not Found'])
  expect(await get('/..%2fsecret.txt')).toEqual([404, '404 Not Found'])
  expect(await get('/a.txt%00')).not.toContain('a')
})

test('a file is sent, and every other address is the page’s', async () => {
  expect(await get('/a.txt')).toEqual([200, 'a'])
  expect(await get('/documents/1')).toEqual([200, '<title>page</title>'])
})
