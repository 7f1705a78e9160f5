import type { Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { chip, openMap, panel } from './page-parts'

test('the outline is the same tree as a list, with the same state and the same actions', async ({
  page,
}) => {
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'HTTP').click({ button: 'right' })
  const titles = await page.locator('[data-map]').getByRole('link').allTextContents()
  await view(page, 'Outline').click()
  await expect(page).toHaveURL('/roadmaps/backend?view=outline')
  await expect(view(page, 'Outline')).toHaveAttribute('aria-pressed', 'true')
  await expect(view(page, 'Map')).toHaveAttribute('aria-pressed', 'false')
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  expect(await page.locator('[data-map]').getByRole('link').allTextContents()).toEqual(titles)
  const lefts = await page
    .locator('[data-map] .leg:first-of-type .chips a')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().left))
  expect(new Set(lefts).size, 'one column').toBe(1)

  await chip(page, 'Git').click({ modifiers: ['Shift'] })
  await expect(chip(page, 'Git')).toHaveAccessibleName('Git, learning')
  await chip(page, 'SQL').click()
  await panel(page, 'SQL').getByRole('button', { name: 'Done' }).click()
  await panel(page, 'SQL').getByRole('link', { name: 'Close' }).click()
  await expect(chip(page, 'SQL')).toHaveAccessibleName('SQL, done')
  await expectAccessible(page)

  await view(page, 'Map').click()
  await expect(page).toHaveURL('/roadmaps/backend')
  await expect(chip(page, 'SQL')).toHaveAccessibleName('SQL, done')
})

test('the outline is remembered, and an address can ask for it', async ({ page, newBrowser }) => {
  await openMap(page, '/roadmaps/backend')
  await view(page, 'Outline').click()
  await openMap(page, '/roadmaps/full-stack')
  await expect(view(page, 'Outline')).toHaveAttribute('aria-pressed', 'true')

  const guest = await newBrowser()
  await guest.route('**/_next/static/**/*.js', (route) => route.abort('aborted'))
  await guest.goto('/roadmaps/backend?view=outline', { waitUntil: 'commit' })
  await expect(chip(guest, 'HTTP')).toBeVisible()
  expect((await chip(guest, 'HTTP').boundingBox())?.width, 'before any script').toBeGreaterThan(500)
})

test('ctrl with the wheel zooms about the pointer, the wheel alone scrolls', async ({ page }) => {
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'SQL').scrollIntoViewIfNeeded()
  await page.mouse.move(720, 450)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200)
  await expect(zoomShown(page)).toHaveText('100 %')

  const target = chip(page, 'SQL')
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const before = await middleOf(target)
  await page.mouse.move(before.x, before.y)
  await page.keyboard.down('Control')
  for (let turn = 0; turn < 3; turn++) await page.mouse.wheel(0, -40)
  await page.keyboard.up('Control')
  await expect(zoomShown(page)).not.toHaveText('100 %')
  const after = await middleOf(target)
  expect(after.width).toBeGreaterThan(before.width * 1.2)
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2)
})

test('keys and buttons zoom about the focus, and a reload keeps zoom and place', async ({
  page,
}) => {
  await openMap(page, '/roadmaps/backend')
  const target = chip(page, 'SQL')
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await target.focus()
  const before = await middleOf(target)
  await page.keyboard.press('+')
  await expect(zoomShown(page)).toHaveText('125 %')
  const larger = await middleOf(target)
  expect(larger.width).toBeCloseTo(before.width * 1.25, 0)
  expect(Math.abs(larger.y - before.y)).toBeLessThan(2)
  await page.keyboard.press('0')
  await expect(zoomShown(page)).toHaveText('100 %')
  await page.keyboard.press('-')
  await expect(zoomShown(page)).toHaveText('80 %')
  await tool(page, 'Smaller').click()
  await expect(zoomShown(page)).toHaveText('67 %')

  const scrolled = await page.evaluate(() => scrollY)
  expect(scrolled).toBeGreaterThan(100)
  await page.reload()
  await expect(zoomShown(page)).toHaveText('67 %')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled)

  // Without Playwright's click, which would scroll up to it first.
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Roadmaps' })
    .evaluate((link: HTMLAnchorElement) => link.click())
  await expect(page).toHaveURL('/roadmaps')
  await page.goBack()
  await expect(zoomShown(page)).toHaveText('67 %')
  await expect(chip(page, 'SQL')).toBeInViewport()

  await tool(page, 'Fit the width').click()
  const map = await page.locator('[data-map]').boundingBox()
  expect(map?.width).toBeLessThanOrEqual(1440)
  expect(map?.width).toBeGreaterThan(1100)
})

test('one gets to the next unfinished stage, and back to where one was', async ({ page }) => {
  await openMap(page, '/roadmaps/backend')
  await tool(page, 'Where was I').click()
  await expect(page.getByText('You have not ticked anything here yet.')).toBeAttached()
  await chip(page, 'SQL').click({ button: 'right' })
  await tool(page, 'Next unfinished stage').click()
  const second = await page.evaluate(() => document.activeElement?.textContent)
  await expect(page.locator('h2:focus')).toBeInViewport()
  await tool(page, 'Next unfinished stage').click()
  await expect(page.locator('h2:focus')).not.toHaveText(second ?? '')
  await tool(page, 'Where was I').click()
  await expect(chip(page, 'SQL')).toBeFocused()
  await expect(chip(page, 'SQL')).toBeInViewport()
})

test('the overview shows where one is, leads to each stage and can be put away', async ({
  page,
}) => {
  await openMap(page, '/roadmaps/backend')
  const overview = page.getByRole('navigation', { name: 'Overview' })
  const stages = overview.getByRole('link', { name: /: \d+ of \d+$/ })
  await expect(stages.first()).toHaveAttribute('aria-current', 'location')
  await chip(page, 'Git').click({ button: 'right' })
  await expect(stages.first()).toHaveAccessibleName(/: 1 of \d+$/)
  await stages.nth(3).focus()
  await page.keyboard.press('Enter')
  await expect(stages.nth(3)).toHaveAttribute('aria-current', 'location')
  const sign = page.locator('[data-map] h2').nth(3)
  await expect(sign).toBeInViewport()
  await expectAccessible(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await tool(page, 'Overview').click()
  await expect(overview).toBeHidden()
  await page.reload()
  await expect(overview).toBeHidden()
})

test('on a phone a pinch zooms the map between the fingers', async ({ newBrowser }) => {
  const page = await newBrowser({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await openMap(page, '/roadmaps/backend')
  const target = chip(page, 'SQL')
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const before = await middleOf(target)
  await pinch(page, { x: 195, y: before.y }, 160, 100)
  await expect(zoomShown(page)).toHaveText(/^6\d %$/)
  expect(Math.abs((await middleOf(target)).y - before.y)).toBeLessThan(4)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await tool(page, 'Fit the width').tap()
  await expect(zoomShown(page)).toHaveText('100 %')
  await expectAccessible(page)
})

function view(page: Page, name: 'Map' | 'Outline') {
  return page.getByRole('group', { name: 'Shown as' }).getByRole('button', { name, exact: true })
}

function tool(page: Page, name: string) {
  return page
    .getByRole('group', { name: 'Moving on the map' })
    .getByRole('button', { name, exact: true })
}

function zoomShown(page: Page) {
  return page.getByRole('button', { name: /back to full size$/ })
}

async function middleOf(element: ReturnType<typeof chip>) {
  return element.evaluate((node) => {
    const { left, right, top, bottom, width } = node.getBoundingClientRect()
    return { x: (left + right) / 2, y: (top + bottom) / 2, width }
  })
}

async function pinch(page: Page, middle: { x: number; y: number }, from: number, to: number) {
  const devtools = await page.context().newCDPSession(page)
  const fingers = (span: number) => [
    { x: middle.x - span / 2, y: middle.y, id: 0 },
    { x: middle.x + span / 2, y: middle.y, id: 1 },
  ]
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: { x: number; y: number }[],
  ) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints })
  await send('touchStart', fingers(from))
  for (let step = 1; step <= 6; step++)
    await send('touchMove', fingers(from + ((to - from) * step) / 6))
  await send('touchEnd', [])
}
