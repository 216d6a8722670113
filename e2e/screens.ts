// Pictures of every page, to be looked at: node e2e/screens.ts --base http://127.0.0.1:8090 --user NAME --password PASSWORD [--only PAGE]
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'

const { values: given } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://127.0.0.1:8090' },
    user: { type: 'string', default: '' },
    password: { type: 'string', default: '' },
    only: { type: 'string' },
    query: { type: 'string', default: '' },
    folder: { type: 'string', default: 'screens' },
    browser: { type: 'string', default: '/usr/bin/chromium' },
  },
})

const SIZES = { desk: { width: 1366, height: 768 }, phone: { width: 375, height: 812 } }
const LANGUAGES = ['zh-CN', 'en'] as const
const PAGES: Record<string, string> = {
  home: '/',
  documents: '/documents',
  indicators: '/indicators',
  observations: '/observations',
  report: '/report',
  units: '/units',
  users: '/users',
  'stand-ins': '/stand-ins',
  events: '/events',
  account: '/account',
  missing: '/no-such-page',
}

const settled = (page: Page) => page.waitForLoadState('networkidle')
const wanted = (name: string) => given.only === undefined || given.only === name
const withQuery = (path: string) => (given.query ? `${path}${path.includes('?') ? '&' : '?'}${given.query}` : path)

async function shoot(page: Page, name: string): Promise<void> {
  await settled(page)
  await page.screenshot({ path: `${given.folder}/${name}.png` })
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/login')
  await page.locator('input[autocomplete="username"]').fill(given.user)
  await page.locator('input[type="password"]').fill(given.password)
  await page.locator('button[type="submit"]').click()
  await page.locator('main#main').waitFor()
}

async function shootDocument(page: Page, suffix: string): Promise<void> {
  await page.goto('/documents')
  await settled(page)
  const first = page.locator('table a').first()
  if ((await first.count()) === 0) return
  await first.click()
  await page.waitForURL('**/documents/*')
  await shoot(page, `document-${suffix}`)
  for (const tab of ['claims', 'checks', 'traces']) {
    await page.goto(`${page.url().split('?')[0]}?tab=${tab}`)
    await settled(page)
    if (tab === 'claims')
      await page
        .locator('[data-row] button')
        .first()
        .click({ timeout: 2000 })
        .catch(() => {})
    await shoot(page, `document-${tab}-${suffix}`)
  }
}

async function shootSource(page: Page, suffix: string): Promise<void> {
  await page.goto(withQuery('/indicators'))
  await settled(page)
  const figure = page.locator('.tz-figure').first()
  if ((await figure.count()) === 0) return
  await figure.click()
  await page.getByRole('dialog').waitFor()
  await shoot(page, `source-${suffix}`)
}

async function shootAll(context: BrowserContext, suffix: string): Promise<void> {
  const page = await context.newPage()
  page.on('console', (line) => line.type() === 'error' && console.error(`${suffix} ${page.url()}: ${line.text()}`))
  page.on('pageerror', (error) => console.error(`${suffix} ${page.url()}: ${error.message}`))
  await page.goto('/login')
  if (wanted('login')) await shoot(page, `login-${suffix}`)
  if (given.user) await signIn(page)
  for (const [name, path] of Object.entries(PAGES)) {
    if (!wanted(name)) continue
    await page.goto(withQuery(path))
    await shoot(page, `${name}-${suffix}`)
  }
  if (wanted('document')) await shootDocument(page, suffix)
  if (wanted('source')) await shootSource(page, suffix)
}

async function shootEach(browser: Browser): Promise<void> {
  for (const language of LANGUAGES) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      const context = await browser.newContext({ baseURL: given.base, viewport, reducedMotion: 'reduce' })
      await context.addInitScript((chosen) => localStorage.setItem('taizhang.language', chosen), language)
      await shootAll(context, `${language}-${size}`)
      await context.close()
    }
  }
}

mkdirSync(given.folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: given.browser,
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
})
try {
  await shootEach(browser)
} finally {
  await browser.close()
}
