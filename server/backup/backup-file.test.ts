import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBackupFile, writeBackupFile } from './backup-file.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-file-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('a file that cannot be written fails its writer, not the process', async () => {
  const writer = writeBackupFile(join(folder, 'no-such-folder', 'backup'))
  const write = async () => {
    for (let line = 0; line < 50; line++) await writer.write([randomBytes(100_000).toString('hex')])
    await writer.finish({ rows: 50, files: 0 })
  }
  await expect(write()).rejects.toThrow(/ENOENT/)
  await writer.abandon()
})

test('a cut file is refused to who reads it all, and ends no process for who reads its first line', async () => {
  const whole = join(folder, 'whole')
  const writer = writeBackupFile(whole)
  for (let line = 0; line < 20; line++) await writer.write([randomBytes(50_000).toString('hex')])
  await writer.finish({ rows: 20, files: 0 })
  const cut = join(folder, 'cut')
  await writeFile(cut, (await readFile(whole)).subarray(0, -40))
  const readAll = async () => {
    for await (const _ of readBackupFile(cut));
  }
  await expect(readAll()).rejects.toMatchObject({ code: 'backup.damaged' })
  for await (const line of readBackupFile(cut)) {
    expect(line).toHaveLength(1)
    break
  }
  // Vitest fails the run for whatever is thrown past everybody in the meantime.
  await setTimeout(100)
  await rm(whole)
  await rm(cut)
})

test('a long backup leaves nothing behind with each line that had to wait', async () => {
  const warnings: string[] = []
  const onWarning = (warning: Error) => warnings.push(warning.message)
  process.on('warning', onWarning)
  const path = join(folder, 'long')
  const writer = writeBackupFile(path)
  for (let line = 0; line < 40; line++) await writer.write([randomBytes(100_000).toString('hex')])
  await writer.finish({ rows: 40, files: 0 })
  process.off('warning', onWarning)
  expect(warnings).toEqual([])
  let lines = 0
  for await (const _ of readBackupFile(path)) lines++
  expect(lines).toBe(41)
  expect(await readdir(folder)).toEqual(['long'])
})
