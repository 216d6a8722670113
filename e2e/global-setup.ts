import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Starts the whole thing as a newcomer does, with a data folder of its own, and leaves nothing behind. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-e2e-'))
  const port = await freePort()
  const server = spawn(process.execPath, ['bin/taizhang.mjs', 'start'], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: folder, PORT: String(port), LOG_LEVEL: 'warn', LANG: 'en' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await untilReady(server)
  const accounts = JSON.parse(readFileSync(join(folder, 'demo-accounts.json'), 'utf8')) as {
    loginName: string
    password: string
  }[]
  const passwords = Object.fromEntries(accounts.map((account) => [account.loginName, account.password]))
  mkdirSync(join(ROOT, '.test'), { recursive: true })
  writeFileSync(join(ROOT, '.test', 'e2e-house.json'), JSON.stringify({ url, passwords }))
  return async () => {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
}

function untilReady(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const url = /ready: (\S+)/.exec(said)?.[1]
      if (url) resolve(url)
    })
    server.once('exit', () => reject(new Error(`the server ended before it was ready:\n${said}`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
