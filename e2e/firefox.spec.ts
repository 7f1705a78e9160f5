import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { expect, test } from './fixtures'
import { mailTo } from './mailbox'
import { stack } from './stack'

/** The browser of Debian, which is driven by WebDriver BiDi; Playwright knows only a Firefox of its own. */
const FIREFOX = (process.env.PATH ?? '')
  .split(path.delimiter)
  .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => path.join(folder, name)))
  .find(isProgram)

const PATIENCE_MS = 120_000

test('in Firefox a guest ticks, signs in, sees the progress and shares it', async ({
  newAddress,
}) => {
  // biome-ignore lint/suspicious/noSkippedTests: where there is none, the test run names it
  test.skip(!FIREFOX, 'firefox-esr is not installed')
  const address = newAddress('fox')
  const browser = await open()
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    page.setDefaultNavigationTimeout(PATIENCE_MS)
    const goto = (to: string) => page.goto(new URL(to, stack().url).href)

    await test.step('a right-click ticks, and the tick follows the roadmap', async () => {
      await goto('/roadmaps/backend')
      await page.waitForSelector('a[data-stretch][aria-label*=" of "]')
      await page.locator(HTTP).click({ button: 'right' })
      await page.waitForSelector(`${HTTP}[data-status="done"]`)
      await page.waitForSelector('button[aria-label="Follow Backend"][aria-pressed="true"]')
    })
    await test.step('a reload keeps both', async () => {
      await page.reload()
      await page.waitForSelector(`${HTTP}[data-status="done"]`)
      await page.waitForSelector('button[aria-label="Follow Backend"][aria-pressed="true"]')
    })
    await test.step('the mailed link signs in', async () => {
      await goto('/sign-in')
      await page.locator('#email').fill(address)
      await submit(page, 'form[action="/api/auth/signin/email"] button[type="submit"]')
      await page.goto((await mailTo(address)).link)
      await submit(page, 'form[action="/sign-in/confirm"] button[type="submit"]')
      await expect.poll(() => new URL(page.url()).pathname).toBe('/me')
    })
    await test.step('the account has the progress', async () => {
      await page.waitForSelector('#trail-backend')
      const recently = () => page.$eval('[aria-labelledby="recent"]', (part) => part.textContent)
      await expect.poll(recently).toContain('HTTP')
    })
    await test.step('a private link shows the profile to whoever has it', async () => {
      await goto('/me/shares')
      await page.locator('input[name="label"]').fill('For Bob')
      await page.locator('[aria-labelledby="new-link"] form button[type="submit"]').click()
      const made = await page.waitForSelector('[role="status"] input')
      const link = await made?.evaluate((field) => field.value)
      expect(link).toMatch(/\/s\/[\w-]{43}$/)
      expect((await page.goto(link ?? ''))?.status()).toBe(200)
    })
  } finally {
    await browser.close()
  }
})

const HTTP = '[data-map] a[data-skill="http"]'

function open(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX ?? '',
    protocolTimeout: PATIENCE_MS,
    timeout: PATIENCE_MS,
    defaultViewport: { width: 1440, height: 900 },
  })
}

/** Presses a button that leads to another page. */
async function submit(page: Page, button: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.locator(button).click()])
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
