import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { aLedgerZone } from '../facts/testing/a-ledger-zone.ts'
import { diskFileStore } from '../files/disk-file-store.ts'
import type { FileStore } from '../files/file-store.ts'
import { sweepFiles } from '../files/sweep-files.ts'
import { aDatabase, anActor, type TestDatabase } from '../testing/test-database.ts'
import { removeDocument } from './delete-document.ts'
import { keepDocument } from './keep-document.ts'
import { keptFiles } from './kept-files.store.ts'
import { aCheckDesk, TODAY } from './testing/a-check-desk.ts'

const TOMORROW = new Date(Date.now() + 86_400_000)

let database: TestDatabase
let folder: string
let files: FileStore
beforeAll(async () => {
  database = await aDatabase(inject('adminUrl'))
  folder = await mkdtemp(join(tmpdir(), 'sweep-'))
  files = await diskFileStore(folder)
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true })
})

const aZonesKeeper = async () => anActor(database, await aLedgerZone(database), 'statistician')
const sweep = (now: Date) => sweepFiles({ files, isKept: (hashes) => keptFiles(database.db, hashes), now })

async function keep(actor: Awaited<ReturnType<typeof aZonesKeeper>>, text: string) {
  const desk = { ...aCheckDesk(database.db), files }
  const { documentId } = await keepDocument(desk, actor, TODAY, { bytes: Buffer.from(text), name: 'a.txt' })
  const { rows } = await database.owner.query('select sha256 from document where document_id = $1', [documentId])
  return { documentId, sha256: String(rows[0]?.sha256) }
}

test('content stays while it is fresh or a document of any zone holds it, and goes by the next day otherwise', async () => {
  const [one, other] = [await aZonesKeeper(), await aZonesKeeper()]
  const alone = await keep(one, '只有一份')
  const shared = await keep(one, '两区各有一份')
  const elsewhere = await keep(other, '两区各有一份')
  expect(elsewhere.sha256).toBe(shared.sha256)
  const failed = await files.put(Buffer.from('存了正文,没有存成文件'), { limitBytes: 1_000 })
  await removeDocument(database, one, TODAY, alone.documentId)
  await removeDocument(database, one, TODAY, shared.documentId)

  expect(await sweep(new Date())).toBe(0)
  expect(await files.has(alone.sha256)).toBe(true)

  expect(await sweep(TOMORROW)).toBe(2)
  expect(await files.has(alone.sha256)).toBe(false)
  expect(await files.has(failed.sha256)).toBe(false)
  expect(await files.has(shared.sha256)).toBe(true)

  await removeDocument(database, other, TODAY, elsewhere.documentId)
  expect(await sweep(TOMORROW)).toBe(1)
  expect(await files.has(shared.sha256)).toBe(false)
})
