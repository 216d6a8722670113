import { readdirSync, readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'

const STATE = new URL('../.test/e2e-house.json', import.meta.url)

/** The running server of this test run and who can sign in to its demo. */
export interface House {
  url: string
  passwords: Record<string, string>
}

export const house = (): House => JSON.parse(readFileSync(STATE, 'utf8')) as House

const MESSAGES = new URL('../contract/messages/zh-CN/', import.meta.url)
const texts = Object.assign(
  {},
  ...readdirSync(MESSAGES).map((name) => JSON.parse(readFileSync(new URL(name, MESSAGES), 'utf8'))),
) as Record<string, string>

/** What the page says for a key, so that a spec reads like the code and a changed word breaks nothing. */
export function says(key: string, values: Record<string, string | number> = {}): string {
  const text = texts[key]
  if (text === undefined) throw new Error(`no text for ${key}`)
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** The same with every value left open. */
export const like = (key: string): RegExp =>
  new RegExp(
    says(key, {}).length ? (texts[key] ?? '').replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\{\w+\}\}/g, '.+') : key,
  )

export async function signIn(page: Page, loginName: string, path = '/'): Promise<void> {
  const { url, passwords } = house()
  await page.goto(`${url}/login?back=${encodeURIComponent(path)}`)
  await page.getByLabel(says('session.login_name')).fill(loginName)
  await page.getByLabel(says('session.password'), { exact: true }).fill(passwords[loginName] ?? '')
  await page.getByRole('button', { name: says('session.login.submit') }).click()
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page).not.toHaveURL(/login/)
}

export async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies()
}
