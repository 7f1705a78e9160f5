import type { Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { chip } from './page-parts'

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

test('in one screen it leads to the three questions and to the roadmaps', async ({ page }) => {
  for (const screen of SCREENS) {
    await page.setViewportSize(screen)
    await page.goto('/')
    for (const name of ['Full stack or backend?', 'How far am I?', 'Does this job fit?'])
      await expectInSight(page, 'Questions', name)
    for (const name of ['Backend', 'Frontend', 'Full stack', 'First month'])
      await expectInSight(page, 'Roadmaps', name)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screen.width)
  }
  await page.getByRole('link', { name: 'Does this job fit?' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/match')
})

test('it is the same bytes for everybody, and the browser adds what is one’s own', async ({
  page,
  person,
  playwright,
  baseURL,
}) => {
  await person.tick({ git: 'done' })
  await person.follow('backend')
  const stranger = await playwright.request.newContext({ ...(baseURL ? { baseURL } : {}) })
  const theirs = await (await stranger.get('/')).text()
  expect(await (await page.request.get('/')).text()).toBe(theirs)
  await stranger.dispose()
  await page.goto('/')
  await expect(chip(page, 'Git')).toHaveAttribute('data-status', 'done')
  await expect(
    page.getByRole('navigation', { name: 'Roadmaps' }).getByRole('link', { name: /^Backend/ }),
  ).toContainText('%')
  await expectAccessible(page)
})

test('the header stays on one line on a phone, signed in or not', async ({ page, person }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  const header = page.getByRole('navigation', { name: 'Site' })
  await expect(header.getByRole('link', { name: 'Sign in' })).toBeHidden()
  expect((await header.boundingBox())?.height).toBeLessThan(70)
  // A page that is open would be asking for its account at this moment.
  await page.goto('about:blank')
  await page.context().clearCookies()
  await page.goto('/')
  await expect(header.getByRole('link', { name: 'Sign in' })).toBeVisible()
  expect((await header.boundingBox())?.height).toBeLessThan(70)
  expect(person).toBeDefined()
})

test('only the one home is there', async ({ page }) => {
  for (const path of ['/home', '/home/-', '/home/other'])
    expect((await page.request.get(path)).status(), path).toBe(404)
})

async function expectInSight(page: Page, part: string, name: string): Promise<void> {
  const link = page.getByRole('navigation', { name: part }).getByRole('link', { name })
  await expect(link.first()).toBeInViewport({ ratio: 1 })
}
