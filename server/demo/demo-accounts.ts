import { randomInt } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface DemoAccount {
  loginName: string
  password: string
  title: string
}

const fileIn = (dataFolder: string) => join(dataFolder, 'demo-accounts.json')
// Without characters that look alike on a console.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password for this installation only. */
export const drawPassword = (): string =>
  Array.from({ length: 12 }, (_, i) => (i % 4 === 3 ? '-' : LETTERS[randomInt(LETTERS.length)]))
    .join('')
    .slice(0, 11)

/** Kept beside the demo's data so that every start can print them; gone with the demo. */
export async function keepDemoAccounts(dataFolder: string, accounts: DemoAccount[]): Promise<void> {
  await writeFile(fileIn(dataFolder), JSON.stringify(accounts, null, 2), { mode: 0o600 })
}

export async function readDemoAccounts(dataFolder: string): Promise<DemoAccount[]> {
  const text = await readFile(fileIn(dataFolder), 'utf8').catch(() => '[]')
  return JSON.parse(text) as DemoAccount[]
}

export const forgetDemoAccounts = (dataFolder: string): Promise<void> => rm(fileIn(dataFolder), { force: true })
