import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { house, says, signIn } from '../house.ts'

const PAGES: [login: string, path: string][] = [
  ['tongji', '/'],
  ['tongji', '/documents'],
  ['tongji', '/indicators?from=2026-01-01&to=2026-06-30'],
  ['tongji', '/observations'],
  ['tongji', '/report?from=2026-01-01&to=2026-06-30'],
  ['tongji', '/account'],
  ['guanli', '/units'],
  ['guanli', '/users'],
  ['guanli', '/stand-ins'],
  ['shenji', '/events'],
]

/** Its heading stands and no grey line is left where text will be. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: says('design.loading') })).toHaveCount(0)
}

async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()
  return violations
    .filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
    .map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(' | ')}`)
}

test('the sign-in page has no serious violation', async ({ page }) => {
  await page.goto(`${house().url}/login`)
  await settled(page)
  expect(await seriousViolations(page)).toEqual([])
})

for (const width of [1366, 375]) {
  for (const login of ['tongji', 'guanli', 'shenji']) {
    test(`what ${login} sees at ${width} pixels has no serious violation and nothing runs off the side`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: width === 375 ? 812 : 768 })
      await signIn(page, login)
      for (const [, path] of PAGES.filter(([who]) => who === login)) {
        await page.goto(house().url + path)
        await settled(page)
        expect({ path, violations: await seriousViolations(page) }).toEqual({ path, violations: [] })
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect({ path, overflow }).toEqual({ path, overflow: 0 })
      }
    })
  }
}
