import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { chip, openMap } from './page-parts'
import { publishedRoadmap, publishedRoadmaps } from './published'

/** The smaller width and the smaller height of A4 and Letter within their margins, in CSS px. */
const SHEET = { width: (186 / 25.4) * 96, height: (251 / 25.4) * 96 }

test('every map prints on one sheet, and is legible there', async ({ page }) => {
  for (const slug of await publishedRoadmaps(page.request)) {
    await openMap(page, `/roadmaps/${slug}`)
    await printing(page)
    const map = page.locator('.map-scroller')
    const { bottom, overflow } = await map.evaluate((node) => ({
      bottom: node.getBoundingClientRect().bottom + scrollY,
      overflow: node.scrollWidth - node.clientWidth,
    }))
    expect(bottom, slug).toBeLessThan(SHEET.height)
    expect(overflow, slug).toBeLessThanOrEqual(1)
    const px = await chip(page, 'HTTP').evaluate((node) =>
      Number.parseFloat(getComputedStyle(node).fontSize),
    )
    expect((px / 96) * 72, `${slug}: pt`).toBeGreaterThan(5)
    await page.emulateMedia({ media: null })
  }
})

test('the map’s own page prints progress, then every skill with its text', async ({ page }) => {
  const { nodes } = await publishedRoadmap(page.request, 'first-month')
  await openMap(page, '/roadmaps/first-month?view=outline')
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await printing(page)
  await expect(page.getByRole('article')).toHaveCount(nodes.filter(({ skill }) => skill).length)
  const http = page.getByRole('article').filter({ has: page.getByText('HTTP', { exact: true }) })
  await expect(http).toContainText('done, Engineering')
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
  const map = await page.locator('.map-scroller').boundingBox()
  const text = await http.boundingBox()
  expect(text?.y).toBeGreaterThan((map?.y ?? 0) + (map?.height ?? 0))
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.getByRole('article')).toHaveCount(0)

  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2)
})

test('without a network the map is printed alone', async ({ page, context, faults }) => {
  faults.expect(/^net::ERR_INTERNET_DISCONNECTED/)
  await openMap(page, '/roadmaps/first-month')
  await context.setOffline(true)
  await printing(page)
  await expect(chip(page, 'HTTP')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(0)
})

/** Does what a browser does as it prints: tells the page, lays it out for the sheet, and paints. */
async function printing(page: Page): Promise<void> {
  await page.setViewportSize({ width: Math.floor(SHEET.width), height: 900 })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
}
