import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startServer } from './start-server.ts'

const STATE = fileURLToPath(new URL('../.test', import.meta.url))

/** One server with the demo for the whole run; nothing of it is left behind. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-e2e-'))
  const server = await startServer(folder)
  const accounts = JSON.parse(readFileSync(join(folder, 'demo-accounts.json'), 'utf8')) as {
    loginName: string
    password: string
  }[]
  const passwords = Object.fromEntries(accounts.map((account) => [account.loginName, account.password]))
  mkdirSync(STATE, { recursive: true })
  writeFileSync(join(STATE, 'e2e-house.json'), JSON.stringify({ url: server.url, passwords }))
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
