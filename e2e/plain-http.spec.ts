import { chromium, type Page } from '@playwright/test'
import { demandFreePort } from '../bin/start/port.mjs'
import { expect, test } from './fixtures'
import { chip, openMap, panel } from './page-parts'
import { startSmtp } from './servers/smtp'
import { askForLink, followLink } from './signing-in'
import { stack } from './stack'
import { startWaymark } from './waymark'

test('over plain http from another machine one ticks, follows, writes notes and signs in', async ({
  newAddress,
  launchOptions,
}) => {
  const port = await demandFreePort('127.0.0.1', 0)
  const url = `http://waymark.lan:${port}`
  const smtp = await startSmtp()
  const waymark = await startWaymark({
    PORT: String(port),
    APP_URL: url,
    DATABASE_URL: stack().database,
    SMTP_URL: smtp.url,
  })
  // A browser in which that name is this machine, and the page yet no secure context.
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP waymark.lan 127.0.0.1'],
  })
  try {
    const page = await (await browser.newContext({ baseURL: url })).newPage()
    const uncaught: string[] = []
    page.on('pageerror', ({ message }) => uncaught.push(message))

    await test.step('a guest ticks, follows and writes a note', async () => {
      await openMap(page, '/roadmaps/backend')
      expect(await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto])).toEqual([
        false,
        false,
      ])
      await chip(page, 'HTTP').click({ button: 'right' })
      await chip(page, 'SQL').click()
      await panel(page, 'SQL').getByRole('button', { name: 'Learning' }).click()
      await panel(page, 'SQL').getByRole('button', { name: 'Write a note' }).click()
      await page.keyboard.type('Joins first')
      await panel(page, 'SQL').getByRole('button', { name: 'Save' }).click()
      await expect(panel(page, 'SQL').getByText('Kept in this browser.')).toBeVisible()
      await openMap(page, '/roadmaps/backend')
      await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
    })

    await test.step('the mailed link signs in, and the ticks come along', async () => {
      const address = newAddress('lan')
      await page.goto('/sign-in?callbackUrl=/me')
      await askForLink(page, address)
      const { link } = await smtp.nextMail(address)
      expect(link.startsWith(url)).toBe(true)
      await followLink(page, link)
      await expect(page).toHaveURL(`${url}/me`)
      await expect.poll(() => told(page, '/api/v1/progress')).toMatch(/"http".*"sql"/)
      await expect.poll(() => told(page, '/api/v1/notes/sql')).toContain('Joins first')
      await expect.poll(() => told(page, '/api/v1/follows')).toContain('backend')
    })

    await test.step('a form is taken', async () => {
      await page.goto('/me/settings')
      await page.getByLabel('Time zone').selectOption('Etc/GMT+3')
      await page.getByRole('button', { name: 'Save the time zone' }).click()
      await expect
        .poll(async () => {
          await page.reload()
          return page.getByLabel('Time zone').inputValue()
        })
        .toBe('Etc/GMT+3')
    })
    expect(uncaught).toEqual([])
  } finally {
    await browser.close()
    await waymark.stop()
    await smtp.stop()
  }
})

/** Asks from within the browser: nobody else knows the name. */
function told(page: Page, path: string): Promise<string> {
  return page.evaluate(async (asked) => (await fetch(asked)).text(), path)
}
