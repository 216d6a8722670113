import { expect, test } from '@playwright/test'
import { house, like, says, signIn } from '../house.ts'

test('a wrong password is refused in words and what was typed stays', async ({ page }) => {
  await page.goto(`${house().url}/login`)
  await page.getByLabel(says('session.login_name')).fill('shenji')
  await page.getByLabel(says('session.password'), { exact: true }).fill('not the password')
  await page.getByRole('button', { name: says('session.login.submit') }).click()
  await expect(page.getByRole('alert')).toContainText(says('identity.wrong_credentials'))
  await expect(page.getByLabel(says('session.login_name'))).toHaveValue('shenji')
})

test('without a session every page leads to the sign-in and back to where one wanted to go', async ({ page }) => {
  await page.goto(`${house().url}/indicators?from=2026-01-01&to=2026-06-30`)
  await expect(page).toHaveURL(/\/login/)
  await page.getByLabel(says('session.login_name')).fill('zhuren')
  await page.getByLabel(says('session.password'), { exact: true }).fill(house().passwords.zhuren ?? '')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/indicators\?from=2026-01-01&to=2026-06-30/)
})

test('a stand-in acts for the absent one and the header says for whom', async ({ page }) => {
  await signIn(page, 'jingban')
  await page.getByRole('button', { name: like('frame.acting.choose') }).click()
  await page.getByRole('menuitem', { name: /统计岗/ }).click()
  await expect(page.getByRole('banner')).toContainText(says('frame.acting.for', { name: '示范·统计岗' }))
})

test('the event log is closed to a handler and open to the auditor', async ({ page }) => {
  await signIn(page, 'jingban', '/events')
  await expect(page.getByRole('heading', { name: says('frame.forbidden.title') })).toBeVisible()
  await page.context().clearCookies()
  await signIn(page, 'shenji', '/events')
  await expect(page.getByRole('table')).toBeVisible()
})
