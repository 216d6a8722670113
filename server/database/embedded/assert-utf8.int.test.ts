import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { assertUtf8 } from './assert-utf8.ts'

const NAME = `not_utf8_${process.pid}`
const admin = new pg.Client({ connectionString: inject('adminUrl') })

async function checked(database: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('adminUrl').replace(/[^/]*$/, database) })
  await client.connect()
  await assertUtf8(client).finally(() => client.end())
}

beforeAll(async () => {
  await admin.connect()
  await admin.query(`CREATE DATABASE ${NAME} TEMPLATE template0 ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C'`)
})

afterAll(async () => {
  await admin.query(`DROP DATABASE ${NAME}`)
  await admin.end()
})

test('a database that cannot hold Chinese is refused with the statement that makes one that can', async () => {
  await expect(checked(NAME)).rejects.toThrow(`The database ${NAME} stores text as LATIN1; Taizhang needs UTF8: CREATE`)
})

test('a UTF8 database is accepted', async () => {
  await expect(checked('postgres')).resolves.toBeUndefined()
})
