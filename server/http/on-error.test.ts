import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { AppEnv } from './app-env.ts'
import { onError } from './on-error.ts'

const answerTo = async (error: Error) => {
  const app = new Hono<AppEnv>()
  app.onError(onError)
  app.get('/', () => {
    throw error
  })
  const reply = await app.request('/')
  return { status: reply.status, text: await reply.text() }
}
const ofDatabase = (code: string, message: string) => Object.assign(new Error(message), { code })

test('a fault is answered without its cause', async () => {
  const { status, text } = await answerTo(ofDatabase('42P01', 'relation "secrets" does not exist'))
  expect(status).toBe(500)
  expect(text).toContain('http.fault')
  expect(text).not.toContain('secrets')
})

test('a value of our own that the database cannot read is a fault, not the caller’s mistake', async () => {
  expect(await answerTo(ofDatabase('22P02', 'invalid input syntax for type uuid: "x"'))).toMatchObject({ status: 500 })
})

test('characters that the database cannot keep are the caller’s mistake', async () => {
  for (const [code, message] of [
    ['22021', 'invalid byte sequence for encoding "UTF8": 0x00'],
    ['22P05', 'unsupported Unicode escape sequence'],
    ['22P02', 'invalid input syntax for type json'],
  ] as const) {
    const { status, text } = await answerTo(ofDatabase(code, message))
    expect([status, JSON.parse(text).code]).toEqual([422, 'http.unfit_characters'])
  }
})

test('a database that is away is said to be away', async () => {
  expect(await answerTo(ofDatabase('ECONNREFUSED', 'connect'))).toMatchObject({ status: 503 })
})
