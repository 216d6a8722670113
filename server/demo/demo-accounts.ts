import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface DemoAccount {
  loginName: string
  password: string
  title: string
}

const fileIn = (dataFolder: string) => join(dataFolder, 'demo-accounts.json')
/** Kept beside the demo's data so that every start can print them; gone with the demo. */
export async function keepDemoAccounts(dataFolder: string, accounts: DemoAccount[]): Promise<void> {
  await writeFile(fileIn(dataFolder), JSON.stringify(accounts, null, 2), { mode: 0o600 })
}

export async function readDemoAccounts(dataFolder: string): Promise<DemoAccount[]> {
  const text = await readFile(fileIn(dataFolder), 'utf8').catch(() => '[]')
  return JSON.parse(text) as DemoAccount[]
}

export const forgetDemoAccounts = (dataFolder: string): Promise<void> => rm(fileIn(dataFolder), { force: true })
