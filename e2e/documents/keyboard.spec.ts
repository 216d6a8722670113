import { expect, test } from '@playwright/test'
import { like, says, signIn } from '../house.ts'

// A year that no other spec reads.
const TEXT = '2023年，全区财政总收入达到98.6亿元，同比增长5.2%；社会消费品零售总额达到41.7亿元，同比增长6.1%。'

test('a text is pasted, walked through, accepted and set aside without a mouse', async ({ page }) => {
  await signIn(page, 'tongji', '/documents')
  const { keyboard } = page

  await page.getByRole('button', { name: says('documents.paste') }).press('Enter')
  await expect(page.getByLabel(says('documents.text'))).toBeFocused()
  await keyboard.insertText(TEXT)
  await page.getByRole('button', { name: says('documents.check') }).press('Enter')
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]+/)
  const claims = page.getByRole('list', { name: says('documents.claims') }).getByRole('listitem')
  await expect(claims).toHaveCount(2)

  // ? tells the keys, Escape puts the list away again.
  await keyboard.press('?')
  const help = page.getByRole('dialog', { name: says('design.keys') })
  await expect(help).toContainText(says('documents.key_accept'))
  await keyboard.press('Escape')
  await expect(help).toBeHidden()

  // j walks to a figure, Enter opens what it means in the ledger, Escape closes it.
  await keyboard.press('j')
  await keyboard.press('Enter')
  const indicator = page.getByRole('combobox', { name: says('indicators.indicator') })
  await expect(claims.nth(0)).toContainText('财政总收入')
  await expect(claims.nth(0).getByRole('button', { expanded: true })).toBeVisible()
  await expect(indicator).toBeVisible()
  await keyboard.press('Escape')
  await expect(indicator).toBeHidden()

  // a accepts it; with k and j there and back.
  await keyboard.press('a')
  await expect(claims.nth(0)).toContainText(says('claim_state.accepted'))
  await keyboard.press('j')
  await keyboard.press('k')
  await keyboard.press('Enter')
  await expect(claims.nth(0)).toContainText(says('documents.accepted_as', { state: says('observation_state.draft') }))

  // x sets the next one aside and takes it up again.
  await keyboard.press('j')
  await keyboard.press('x')
  await expect(claims.nth(1)).toContainText(says('claim_state.set_aside'))
  await keyboard.press('x')
  await expect(claims.nth(1)).toContainText(says('claim_state.open'))

  // The draft is taken back, by keys too.
  await keyboard.press('k')
  await claims
    .nth(0)
    .getByRole('button', { name: like('documents.withdraw') })
    .press('Enter')
  await expect(claims.nth(0)).toContainText(says('claim_state.open'))
})
