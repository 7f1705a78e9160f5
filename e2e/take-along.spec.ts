import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { chip, openMap } from './page-parts'
import { publishedRoadmap, publishedRoadmaps } from './published'

test('a guest takes the map along in every format, with their own statuses', async ({ page }) => {
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'HTTP').click({ button: 'right' })
  await chip(page, 'Git').click({ modifiers: ['Shift'] })
  await chip(page, 'Pull requests').click({ modifiers: ['Alt'] })

  await test.step('Markdown ticks what is done and says the rest in words', async () => {
    const markdown = (await take(page, 'Markdown')).toString()
    expect(markdown).toMatch(/^- \[x\] \[HTTP\]\(http.*\/skills\/http\)$/m)
    expect(markdown).toMatch(/^- \[ \] \[Git\]\(.*\) \(learning\)$/m)
    expect(markdown).toMatch(/^- \[ \] \[Pull requests\]\(.*\) \(skipped\)$/m)
    expect(markdown).toMatch(/^\d+ % done: 1 of \d+\. /m)
  })

  await test.step('JSON, Mermaid and JSON Canvas hold them too', async () => {
    const { skills, progress } = JSON.parse((await take(page, 'JSON')).toString())
    expect(progress.filled).toBe(1)
    expect(skills.http.status).toBe('done')
    expect((await take(page, 'Mermaid')).toString()).toContain('["HTTP<br/>done"]')
    const { nodes } = JSON.parse((await take(page, 'JSON Canvas')).toString())
    expect(nodes).toContainEqual(expect.objectContaining({ id: 'http', color: '4' }))
  })

  await test.step('SVG is a picture that needs nothing else, PNG is painted from it', async () => {
    const svg = (await take(page, 'SVG')).toString()
    expect(svg).toMatch(/<style>@font-face\{font-family:Overpass;.*url\(data:font\/woff2;base64,/)
    const told = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
      const drawn = parsed.querySelector('[data-skill="http"]')
      return {
        fault: parsed.querySelector('parsererror')?.textContent ?? null,
        mark: drawn?.querySelector('use[href="#done"]') !== null,
        text: drawn?.textContent,
      }
    }, svg)
    expect(told).toEqual({ fault: null, mark: true, text: 'HTTP' })
    const png = await take(page, 'PNG')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000)
  })
})

test('every roadmap is there as a file for everybody, without statuses', async ({ request }) => {
  for (const slug of await publishedRoadmaps(request)) {
    const { nodes } = await publishedRoadmap(request, slug)
    const skills = nodes.flatMap(({ skill }) => skill ?? []).sort()
    const svg = await (await request.get(`/downloads/${slug}.svg`)).text()
    expect([...svg.matchAll(/data-skill="(.+?)"/g)].map(([, skill]) => skill).sort()).toEqual(
      skills,
    )
    const markdown = await (await request.get(`/downloads/${slug}.md`)).text()
    expect([...markdown.matchAll(/\/skills\/(.+?)\)/g)].map(([, skill]) => skill).sort()).toEqual(
      skills,
    )
    expect(markdown).not.toContain('[x]')
  }
  expect((await request.get('/downloads/nowhere.svg')).status()).toBe(404)
  expect((await request.get('/downloads/backend.exe')).status()).toBe(404)
})

test('on paper: the map with progress on a sheet of its own, then every skill with its text', async ({
  page,
}) => {
  await openMap(page, '/roadmaps/first-month')
  await chip(page, 'HTTP').click({ button: 'right' })
  await page.getByRole('link', { name: 'Print or PDF' }).click()
  await expect(page).toHaveURL('/print/first-month')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First month on paper')
  const map = page.getByRole('img', { name: /First month roadmap as a map/ })
  await expect(map).toHaveAttribute('src', /^data:image\/svg\+xml,.*href%3D%22%23done%22/)
  const http = page.getByRole('article').filter({ has: page.getByText('HTTP', { exact: true }) })
  await expect(http).toContainText('done, Engineering')
  await expect(page.getByRole('article')).toHaveCount(
    (await publishedRoadmap(page.request, 'first-month')).nodes.filter(({ skill }) => skill).length,
  )
  await expectAccessible(page)

  await test.step('whole texts are shown on demand', async () => {
    const second = http.locator('.print-body > :nth-child(2)')
    await expect(second).toBeHidden()
    await page.getByRole('checkbox', { name: /Whole texts/ }).check()
    await expect(second).toBeVisible()
  })

  await test.step('printing leaves bars and buttons out, and gives the map one sheet', async () => {
    await page.setViewportSize({ width: 703, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
    await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden()
    const box = await map.boundingBox()
    expect(box?.height).toBeLessThanOrEqual((250 / 25.4) * 96 + 1)
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
  })
})

async function take(page: Page, format: string): Promise<Buffer> {
  const link = page.getByRole('link', {
    name: new RegExp(`^${format} (picture|drawing|checklist|data|diagram|Obsidian)$`),
  })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return readFile(await download.path())
}
