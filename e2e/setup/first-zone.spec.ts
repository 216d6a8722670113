import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { says } from '../house.ts'
import { type RunningServer, startServer } from '../start-server.ts'

const FIRST = { loginName: 'lin.min', password: 'the first one here' }
const folder = mkdtempSync(join(tmpdir(), 'taizhang-e2e-setup-'))
let server: RunningServer

test.beforeAll(async () => {
  server = await startServer(folder, '--no-demo')
})
test.afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function tokenOnConsole(): Promise<string> {
  await expect.poll(server.said).toMatch(/one-time token: \S+/)
  return /one-time token: (\S+)/.exec(server.said())?.[1] ?? ''
}

async function fillSetUp(page: Page, token: string): Promise<void> {
  await page.getByLabel(says('setup.token')).fill(token)
  await page.getByLabel(says('setup.zone_name')).fill('临江经济技术开发区')
  await page.getByLabel(says('setup.zone_code')).fill('linjiang')
  await page.getByLabel(says('setup.committee_name')).fill('临江经济技术开发区管理委员会')
  await page.getByLabel(says('users.display_name')).fill('林敏')
  await page.getByLabel(says('session.login_name')).fill(FIRST.loginName)
  await page.getByLabel(says('session.password'), { exact: true }).fill(FIRST.password)
  await page.getByLabel(says('session.password_again')).fill(FIRST.password)
  await page.getByRole('button', { name: says('setup.submit') }).click()
}

test('the first administrator sets up a zone with the token on the console, once, and gives it a unit and a user', async ({
  page,
}) => {
  // A new installation leads there by itself; a guessed token opens nothing.
  await page.goto(server.url)
  await expect(page).toHaveURL(/\/setup/)
  await fillSetUp(page, 'a guess')
  await expect(page.getByRole('alert')).toContainText(says('setup.wrong_token'))

  const token = await tokenOnConsole()
  await page.getByLabel(says('setup.token')).fill(token)
  await page.getByRole('button', { name: says('setup.submit') }).click()
  await expect(page.getByText(says('setup.finished'))).toBeVisible()

  // The token is spent, and the page is closed.
  const again = await page.request.post(`${server.url}/api/v1/setup`, {
    headers: { origin: server.url },
    data: {
      token,
      zoneName: '第二开发区',
      zoneCode: 'second',
      committeeName: '第二开发区管理委员会',
      displayName: '另一位',
      loginName: 'another',
      password: 'another password',
    },
  })
  expect(again.status()).toBe(409)
  expect(await again.json()).toMatchObject({ code: 'setup.done' })
  await page.goto(`${server.url}/setup`)
  await expect(page).toHaveURL(/\/login/)

  await page.getByLabel(says('session.login_name')).fill(FIRST.loginName)
  await page.getByLabel(says('session.password'), { exact: true }).fill(FIRST.password)
  await page.getByRole('button', { name: says('session.login.submit') }).click()
  await expect(page.getByRole('banner')).toContainText('临江经济技术开发区')

  await page.goto(`${server.url}/units`)
  await page.getByRole('button', { name: says('units.add_child') }).click()
  const unit = page.getByRole('dialog')
  await unit.getByLabel(says('units.name'), { exact: true }).fill('经济发展局')
  await unit.getByRole('button', { name: says('design.save') }).click()
  await expect(unit).toBeHidden()
  await expect(page.getByRole('main').getByRole('button', { name: /经济发展局/ })).toBeVisible()

  await page.goto(`${server.url}/users`)
  await page.getByRole('button', { name: says('users.add') }).click()
  const user = page.getByRole('dialog')
  await user.getByLabel(says('users.display_name')).fill('周静')
  await user.getByLabel(says('session.login_name')).fill('zhou.jing')
  await user.getByRole('button', { name: says('users.create') }).click()
  await expect(page.getByText(says('users.first_password', { name: '周静' }))).toBeVisible()
  await page.goto(`${server.url}/users`)
  await expect(page.getByRole('row', { name: /周静/ })).toBeVisible()
})
