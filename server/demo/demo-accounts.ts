import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
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

/** An empty list stays behind: a demo that was taken out does not come back with the next start. */
export const forgetDemoAccounts = (dataFolder: string): Promise<void> => keepDemoAccounts(dataFolder, [])

export const isDemoRemoved = async (dataFolder: string): Promise<boolean> =>
  existsSync(fileIn(dataFolder)) && (await readDemoAccounts(dataFolder)).length === 0
