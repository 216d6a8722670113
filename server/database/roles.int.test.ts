import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { TEST_SECRET } from '../testing/test-database.ts'
import { ensureRoles } from './roles.ts'

test('many databases of one server may make their roles at the same moment', async () => {
  const clients = Array.from({ length: 8 }, () => new pg.Client({ connectionString: inject('adminUrl') }))
  await Promise.all(clients.map((client) => client.connect()))
  const rounds = clients.map(async (client) => {
    for (let round = 0; round < 5; round++) await ensureRoles(client, TEST_SECRET)
  })
  expect((await Promise.allSettled(rounds)).map((it) => it.status)).toEqual(clients.map(() => 'fulfilled'))
  await Promise.all(clients.map((client) => client.end()))
})
