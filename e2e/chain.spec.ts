import type { Page } from '@playwright/test'
import type { RoadmapDetail } from '@/lib/roadmap/schema'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { chip, openMap } from './page-parts'
import { publishedRoadmap } from './published'

test('a skill in hand lights the whole chain below and above it, the nearest strongest', async ({
  page,
  request,
}) => {
  const roadmap = await publishedRoadmap(request, 'backend')
  const needed = requiresOf(roadmap)
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'REST').focus()
  await expect.poll(() => lit(page, 'needs')).toEqual([...closure(needed, 'rest')].toSorted())
  expect(await lit(page, 'needs', ':not([data-further])')).toEqual(needed.get('rest')?.toSorted())
  const opened = [...needed.keys()].filter((skill) => closure(needed, skill).has('rest'))
  expect(await lit(page, 'unlocks')).toEqual(opened.toSorted())
  await expectAccessible(page)

  await chip(page, 'REST').blur()
  await page.getByRole('heading', { level: 1 }).hover()
  await expect.poll(() => lit(page, 'needs')).toEqual([])
})

test('the card beside it gives the reasons of one step and counts the others', async ({ page }) => {
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'REST').hover()
  const why = page.getByRole('tooltip')
  await expect(why).toContainText('methods and status codes')
  await expect(why).toContainText(/\d+ more, up to \d+ steps back/)
})

for (const { name, width } of [
  { name: 'a desk', width: 1440 },
  { name: 'a tablet', width: 800 },
  { name: 'a phone', width: 390 },
])
  test(`on ${name} the lines of long chains cross no skill and no title`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const skill of ['programming-basics', 'rest', 'sql', 'docker']) {
      await openMap(page, '/roadmaps/backend')
      await page.locator(`[data-map] [data-skill="${skill}"]`).focus()
      await expect(page.locator('.routes')).toBeAttached()
      expect(await crossings(page), skill).toEqual([])
    }
  })

/** Returns the skills on the roadmap that each of its skills requires. */
function requiresOf({ nodes, edges }: RoadmapDetail): Map<string, string[]> {
  const skills = new Map(nodes.flatMap(({ key, skill }) => (skill ? [[key, skill]] : [])))
  const needed = new Map([...skills.values()].map((skill) => [skill, [] as string[]]))
  for (const { from, to, kind } of edges)
    if (kind === 'requires') needed.get(skills.get(to) ?? '')?.push(skills.get(from) ?? '')
  return needed
}

function closure(needed: ReadonlyMap<string, string[]>, skill: string): Set<string> {
  const all = new Set(needed.get(skill))
  for (const one of all) for (const before of needed.get(one) ?? []) all.add(before)
  return all
}

function lit(page: Page, role: 'needs' | 'unlocks', further = ''): Promise<string[]> {
  return page
    .locator(`[data-map] [data-lit="${role}"]${further}`)
    .evaluateAll((chips) => chips.map((one) => one.getAttribute('data-skill') ?? '').toSorted())
}

/** Skills and titles of cards that a line runs through. Lines run at right angles; their corners are rounded inwards. */
async function crossings(page: Page): Promise<string[]> {
  const { texts, lines } = await page.evaluate(drawnOn)
  const crossed = texts.filter(({ left, right, top, bottom }) =>
    lines.some(
      ([a, b]) =>
        Math.max(a.x, b.x) > left + 1 &&
        Math.min(a.x, b.x) < right - 1 &&
        Math.max(a.y, b.y) > top + 1 &&
        Math.min(a.y, b.y) < bottom - 1,
    ),
  )
  return crossed.map(({ title }) => title)
}

/** Runs in the browser: boxes and stretches of lines in px of the window. */
function drawnOn() {
  interface Point {
    x: number
    y: number
  }
  const texts = [...document.querySelectorAll('[data-map] .cards :is(.chip, h3, h4)')].map(
    (element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return { title: element.textContent, left, right, top, bottom }
    },
  )
  const lines = [...document.querySelectorAll<SVGPathElement>('.routes path:not(.arrow)')].flatMap(
    (path) => {
      const place = path.getScreenCTM() ?? undefined
      const ways = (path.getAttribute('d') ?? '').split('M').slice(1)
      return ways.flatMap((way) => {
        const points = way.split(/[LQ]/).map((numbers): Point => {
          const [x, y] = numbers.trim().split(' ').slice(-2).map(Number)
          const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(place)
          return { x: left, y: top }
        })
        return points.slice(1).map((point, at): [Point, Point] => [points[at] ?? point, point])
      })
    },
  )
  return { texts, lines }
}
