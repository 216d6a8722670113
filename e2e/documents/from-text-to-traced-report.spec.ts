import { expect, test } from '@playwright/test'
import { house, like, says, signIn } from '../house.ts'

test('a figure goes from a text into the ledger, onto a page, into a DOCX, and is traced when it comes back', async ({
  page,
}, info) => {
  test.setTimeout(120_000)
  await signIn(page, 'tongji', '/documents')

  // A text comes in; its figures are found and checked.
  await page.locator('input[type=file]').setInputFiles('examples/annual-review-and-plan.txt')
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]+/)
  await expect(page.getByRole('tab', { name: like('documents.tab_claims') })).toBeVisible()
  await page.getByRole('tab', { name: like('documents.tab_checks') }).click()
  await expect(page.locator('.tz-check-inconsistent').first()).toBeVisible()

  // The acceptable ones become drafts.
  await page.getByRole('tab', { name: like('documents.tab_claims') }).click()
  await page.getByRole('button', { name: like('documents.accept_all') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: says('documents.accept') })
    .click()
  await expect(page.getByText(says('claim_state.accepted')).first()).toBeVisible()

  // Submitted by the statistician, approved by the leader.
  await page.goto(`${house().url}/observations`)
  await page.getByLabel(says('design.pick_all')).check()
  await page.getByRole('button', { name: like('observations.submit') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: says('observations.act_submitted') })
    .click()
  await expect(page.getByText(says('observations.empty_draft'))).toBeVisible()
  await page.context().clearCookies()
  await signIn(page, 'zhuren', '/observations?state=submitted')
  await page.getByLabel(says('design.pick_all')).check()
  await page.getByRole('button', { name: like('observations.approve') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: says('observations.act_approved') })
    .click()
  await expect(page.getByText(says('observations.empty_submitted'))).toBeVisible()

  // The figure stands on a page and opens onto its record, which names document and place.
  await page.goto(`${house().url}/indicators?from=2025-01-01&to=2025-12-31`)
  await page
    .getByRole('row', { name: /合同外资/ })
    .locator('.tz-figure')
    .first()
    .click()
  const source = page.getByRole('dialog')
  await expect(source).toContainText(says('facts.source'))
  await expect(source).toContainText(/139,?000/)
  await expect(source.getByRole('link', { name: /annual-review-and-plan/ })).toBeVisible()
  await page.keyboard.press('Escape')

  // The report carries it; the downloaded DOCX is traced.
  await page.goto(`${house().url}/report?from=2025-01-01&to=2025-12-31`)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: says('report.download') }).click()
  const file = info.outputPath('report.docx')
  await (await download).saveAs(file)
  await page.context().clearCookies()
  await signIn(page, 'tongji', '/documents')
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]+/)
  await page.getByRole('tab', { name: like('documents.tab_traces') }).click()
  await expect(page.getByText(says('trace.traced')).first()).toBeVisible()
  await expect(page.getByText(says('trace.changed_by_hand'))).toHaveCount(0)
})
