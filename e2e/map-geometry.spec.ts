import type { Page } from '@playwright/test'
import type { Group } from '@/lib/roadmap/group'
import { leavesOf } from '@/lib/roadmap/group'
import { expect, test } from './fixtures'
import { boxesOnMap, brokenOnMap } from './map-geometry'
import { openMap } from './page-parts'
import type { Person } from './people'
import { publishedRoadmap, publishedRoadmaps } from './published'

test('every sign, card, chip and pill stands where the API says', async ({ page, request }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const slug of await publishedRoadmaps(request)) {
    const { nodes } = await publishedRoadmap(request, slug)
    await page.goto(`/roadmaps/${slug}`)
    await page.evaluate(() => document.fonts.ready)
    const boxes = await boxesOnMap(page)
    const misplaced = nodes.flatMap(({ key, x, y, width, height }) => {
      const box = boxes[key]
      const wanted = { x, y, width, height }
      const close =
        box &&
        (['x', 'y', 'width', 'height'] as const).every((side) => {
          return Math.abs(box[side] - wanted[side]) <= 1
        })
      return close ? [] : [{ key, wanted, box }]
    })
    expect(nodes.length).toBeGreaterThan(20)
    expect(misplaced, slug).toEqual([])
  }
})

for (const { name, width, zoom = 1 } of [
  { name: 'a desk', width: 1440 },
  { name: 'the narrowest wide layout', width: 1216 },
  { name: 'a tablet', width: 800 },
  { name: 'a phone', width: 390 },
  { name: 'the smallest phone', width: 320 },
  { name: 'a desk with text twice as large', width: 1440, zoom: 2 },
  { name: 'a small window with text twice as large', width: 640, zoom: 2 },
]) {
  test(`on ${name} nothing overlaps, overflows or is cut off`, async ({
    page,
    person,
    request,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    if (zoom !== 1) await setTextSize(page, 16 * zoom)
    for (const slug of await publishedRoadmaps(request)) {
      await tickAllKinds(person, (await publishedRoadmap(request, slug)).root)
      await openMap(page, `/roadmaps/${slug}`)
      await expect(page.locator('[data-map] [data-status="skipped"]').first()).toBeVisible()
      await page.evaluate(() => document.fonts.ready)
      expect(await brokenOnMap(page), slug).toEqual([])
    }
  })
}

/** Sets the text size as the browser's own setting does, which media queries follow. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.setFontSizes', { fontSizes: { standard } })
}

/** So that marks, counts and choices take the room they can take. */
async function tickAllKinds(person: Person, root: Group): Promise<void> {
  const kinds = ['learning', 'done', 'skipped', 'pending'] as const
  const statuses = leavesOf(root).map(({ skill }, index) => [skill, kinds[index % kinds.length]])
  await person.tick(Object.fromEntries(statuses))
}
