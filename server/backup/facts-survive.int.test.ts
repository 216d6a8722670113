import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Actor } from '../../domain/identity/role.ts'
import { openDatabase } from '../database/database.ts'
import { loadDemo } from '../demo/load-demo.ts'
import { listFacts, showFacts } from '../facts/list-facts.ts'
import { diskFileStore } from '../files/disk-file-store.ts'
import { seedCatalogue, seedZoneIndicators } from '../indicators/seed-indicators.store.ts'
import { aDatabase, TEST_SECRET, type TestDatabase } from '../testing/test-database.ts'
import { backUp } from './back-up.ts'
import { restore } from './restore.ts'

const TODAY = '2026-11-22'
const now = () => new Date('2026-11-22T02:15:00Z')
const KEYS = { fieldKey: randomBytes(32).toString('base64'), sessionSecret: TEST_SECRET }

let database: TestDatabase
let folder: string
let admin: pg.Client
const emptyName = `r_${randomBytes(6).toString('hex')}`
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  folder = await mkdtemp(join(tmpdir(), 'facts-survive-'))
  admin = new pg.Client({ connectionString: inject('adminUrl') })
  await admin.connect()
  await admin.query(`create database ${emptyName} encoding 'UTF8' template template0`)
  const client = await database.owner.connect()
  await seedCatalogue(client).finally(() => client.release())
  await loadDemo({ owner: database.owner, now, afterAdd: seedZoneIndicators })
})
afterAll(async () => {
  await database.drop()
  await admin.query(`drop database ${emptyName} with (force)`)
  await admin.end()
  await rm(folder, { recursive: true })
})

/** Every fact of every unit and every period that has figures, as a statistician of each zone reads it. */
async function everyFact(owner: pg.Pool, url: string): Promise<{ facts: unknown[]; figures: number }> {
  const open = openDatabase(url, TEST_SECRET)
  try {
    const { rows: units } = await owner.query('select zone_id, unit_id from unit order by zone_id, unit_id')
    const facts: unknown[] = []
    let figures = 0
    for (const { zone_id, unit_id } of units) {
      const reader: Actor = {
        zoneId: zone_id,
        userId: 'reader',
        unitId: unit_id,
        postId: '',
        roles: ['statistician'],
        forUserId: null,
      }
      const page = await showFacts(open, reader, TODAY, { unitId: unit_id, all: true })
      facts.push(page)
      for (const period of page.periods) {
        const found = await listFacts(open.db, reader, { unitId: unit_id, ...period })
        figures += found.length
        facts.push(found)
      }
    }
    return { facts, figures }
  } finally {
    await open.close()
  }
}

test('every fact reads the same before a backup and after its restore', async () => {
  const before = await everyFact(database.owner, database.url)
  expect(before.figures).toBeGreaterThan(20)
  const path = join(folder, 'facts.taizhang')
  const deps = { keys: KEYS, now: now(), files: await diskFileStore(join(folder, 'files')) }
  await backUp({ ...deps, ownerUrl: database.url }, path)
  const url = new URL(inject('adminUrl'))
  url.pathname = `/${emptyName}`
  await restore({ ...deps, ownerUrl: url.toString() }, path)
  const owner = new pg.Pool({ connectionString: url.toString(), max: 1 })
  const after = await everyFact(owner, url.toString())
  await owner.end()
  expect(after).toEqual(before)
})
