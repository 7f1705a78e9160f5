import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { chip, menu, openMap, panel } from './page-parts'

/** The delay of scripts that are loaded lazily. */
const LATE_MS = 300

test.describe('while what opens the menus is still on its way', () => {
  test('a tap of a finger opens the skill and nothing else', async ({ newBrowser }) => {
    const page = await newBrowser({ hasTouch: true, viewport: { width: 390, height: 844 } })
    const requested = await openMapWithLateScripts(page)
    const at = await middleOf(page, 'Git')
    const browser = await page.context().newCDPSession(page)
    await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
    await page.waitForTimeout(80)
    await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(panel(page, 'Git')).toBeVisible()
    expect(requested()).toBeGreaterThan(0)
    // Long enough for a finger that was never lifted to open the menu.
    await page.waitForTimeout(LATE_MS + 1000)
    await expect(page.getByRole('menu')).toHaveCount(0)
    await expect(chip(page, 'Git')).toHaveAccessibleName('Git')
  })

  test('a finger that rests opens the menu all the same', async ({ newBrowser }) => {
    const page = await newBrowser({ hasTouch: true, viewport: { width: 390, height: 844 } })
    await openMapWithLateScripts(page)
    const at = await middleOf(page, 'Git')
    const browser = await page.context().newCDPSession(page)
    await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
    await expect(menu(page, 'Git')).toBeVisible()
    await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(menu(page, 'Git')).toBeVisible()
    await expect(page).toHaveURL('/roadmaps/backend')
  })

  for (const key of ['Shift+F10', 'ContextMenu'])
    test(`${key} opens the menu and ticks nothing`, async ({ page }) => {
      await openMapWithLateScripts(page)
      await chip(page, 'HTTP').focus()
      await page.keyboard.press(key)
      await expect(menu(page, 'HTTP')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP')
      await expect(chip(page, 'HTTP')).toBeFocused()
    })

  test('neither does it before any script has come', async ({ page }) => {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/_next/static/**/*.js', async (route) => {
      await released
      await route.continue()
    })
    await page.goto('/roadmaps/backend', { waitUntil: 'commit' })
    await chip(page, 'HTTP').focus()
    await page.keyboard.press('Shift+F10')
    release()
    await expect(menu(page, 'HTTP')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP')
  })
})

/** @returns the number of scripts requested since */
async function openMapWithLateScripts(page: Page): Promise<() => number> {
  await openMap(page, '/roadmaps/backend')
  let count = 0
  await page.route('**/_next/static/**/*.js', async (route) => {
    count += 1
    await new Promise((resolve) => setTimeout(resolve, LATE_MS))
    await route.continue()
  })
  return () => count
}

async function middleOf(page: Page, title: string): Promise<{ x: number; y: number }> {
  await chip(page, title).scrollIntoViewIfNeeded()
  const box = await chip(page, title).boundingBox()
  return { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 15 }
}
