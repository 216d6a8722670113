import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claimDataFolder } from './claim-data-folder.ts'
import { aFolder } from './testing/a-data-folder.ts'

const URL_ = 'http://127.0.0.1:8090'
const MODULE = new URL('./claim-data-folder.ts', import.meta.url).href

const claimIn = (folder: string, then: string) => [
  '--input-type=module-typescript',
  '--eval',
  `import { claimDataFolder } from ${JSON.stringify(MODULE)}
   const claim = claimDataFolder(${JSON.stringify(folder)}, ${JSON.stringify(URL_)})
   ${then}`,
]

test('whoever comes second learns where the first one runs', async () => {
  const folder = aFolder()
  const first = spawn(process.execPath, claimIn(folder, "console.log('claimed'); setInterval(() => {}, 1000)"))
  await once(first.stdout, 'data')
  expect(claimDataFolder(folder, 'http://127.0.0.1:9999')).toEqual({ runningAt: URL_, pid: first.pid })
  first.kill('SIGKILL')
  await once(first, 'exit')
  expect(claimDataFolder(folder, URL_)).toHaveProperty('release')
})

test('of many that come at once after a crash, one gets the folder', async () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'server.lock'), JSON.stringify({ pid: 999_999_999, startedAt: '1', note: URL_ }))
  const tell = "console.log('release' in claim ? 'mine' : 'taken'); setInterval(() => {}, 1000)"
  const children = Array.from({ length: 6 }, () => spawn(process.execPath, claimIn(folder, tell)))
  const told = await Promise.all(children.map(async (child) => String(await once(child.stdout, 'data')).trim()))
  for (const child of children) child.kill('SIGKILL')
  expect(told.sort()).toEqual(['mine', ...Array.from({ length: 5 }, () => 'taken')])
})

test('a claim whose process number belongs to somebody else by now is nobody’s', () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'server.lock'), JSON.stringify({ pid: process.pid, startedAt: 'before', note: URL_ }))
  expect(claimDataFolder(folder, URL_)).toHaveProperty('release')
})

test('a claim that is given back is free, and giving back twice takes nothing from the next', () => {
  const folder = aFolder()
  const first = claimDataFolder(folder, URL_)
  if (!('release' in first)) throw new Error('the folder was free')
  first.release()
  const second = claimDataFolder(folder, 'http://127.0.0.1:8091')
  expect(second).toHaveProperty('release')
  first.release()
  expect(readFileSync(join(folder, 'server.lock'), 'utf8')).toContain('8091')
})
