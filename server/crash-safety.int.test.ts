import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AServer, aFreePort, aServer } from './testing/a-server.ts'

// Real processes, a real data folder with real fsync: what was acknowledged before SIGKILL is there afterwards.
const PASSWORD = 'a long enough password'
let folder: string
let env: Record<string, string>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crash-test-'))
  env = { DATA_DIR: folder, PORT: String(await aFreePort()) }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function signIn(server: AServer): Promise<string> {
  const reply = await fetch(`${server.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ loginName: 'chief', password: PASSWORD }),
  })
  expect(reply.status).toBe(200)
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

async function setUp(server: AServer): Promise<void> {
  const token = /token: (\S+)/.exec(server.lines.join('\n'))?.[1]
  const reply = await fetch(`${server.url}/api/v1/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({
      token,
      zoneCode: 'crash',
      zoneName: '崩溃试验区',
      committeeName: '崩溃试验区管委会',
      displayName: '管理员',
      loginName: 'chief',
      password: PASSWORD,
    }),
  })
  expect(reply.ok).toBe(true)
}

/** Adds units one after another until told to stop or cut off; notes the names that were acknowledged. */
async function writeUntilCut(
  server: AServer,
  cookie: string,
  parentId: string,
  label: string,
  until: { over: boolean },
  acknowledged: string[],
): Promise<void> {
  const headers = { 'content-type': 'application/json', cookie, origin: server.url }
  for (let i = 0; !until.over; i++) {
    const name = `${label}-${i}`
    const body = JSON.stringify({ parentId, name, kind: 'department' })
    const reply = await fetch(`${server.url}/api/v1/units`, { method: 'POST', headers, body }).catch(() => null)
    if (!reply) break
    if (reply.ok) acknowledged.push(name)
    await reply.arrayBuffer().catch(() => undefined)
  }
}

async function unitsOf(server: AServer, headers: Record<string, string>) {
  const reply = await fetch(`${server.url}/api/v1/units`, { headers })
  return ((await reply.json()) as { rows: { unitId: string; parentId: string | null; name: string }[] }).rows
}

async function expectWhole(server: AServer, cookie: string, acknowledged: string[]): Promise<void> {
  const names = (await unitsOf(server, { cookie })).map((unit) => unit.name)
  expect(acknowledged.filter((name) => !names.includes(name))).toEqual([])
  // A unit and its event are one write: neither is there without the other.
  const written = names.filter((name) => /-\d+$/.test(name)).length
  const reply = await fetch(`${server.url}/api/v1/events?kind=unit.added&pageSize=1`, { headers: { cookie } })
  expect(((await reply.json()) as { total: number }).total).toBe(written)
}

async function killTwentyTimes(whom: 'server' | 'database', label: string): Promise<void> {
  let server = await aServer(env, ['--no-demo'])
  if (/token: /.test(server.lines.join('\n'))) await setUp(server)
  // One sign-in for all rounds: a session outlives the server that opened it.
  const cookie = await signIn(server)
  const acknowledged: string[] = []
  for (let round = 0; round < 20; round++) {
    const parentId = (await unitsOf(server, { cookie })).find((unit) => unit.parentId === null)?.unitId ?? ''
    const until = { over: false }
    const before = acknowledged.length
    const writers = [0, 1, 2].map((w) =>
      writeUntilCut(server, cookie, parentId, `${label}-${round}-${w}`, until, acknowledged),
    )
    // Killed in the midst of it: some writes are acknowledged, others under way.
    while (acknowledged.length < before + 2) await sleep(5)
    await sleep((round * 37) % 90)
    if (whom === 'server') await server.end('SIGKILL')
    else {
      process.kill(Number(readFileSync(join(folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
      await sleep(50)
      await server.end('SIGKILL')
    }
    until.over = true
    await Promise.all(writers)
    server = await aServer(env, ['--no-demo'])
    await expectWhole(server, cookie, acknowledged)
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(40)
  await server.end('SIGTERM')
}

test('a server killed twenty times while writing has lost nothing that it acknowledged', async () => {
  await killTwentyTimes('server', 's')
}, 300_000)

test('a database killed twenty times while writing has lost nothing that was acknowledged', async () => {
  await killTwentyTimes('database', 'd')
}, 300_000)
