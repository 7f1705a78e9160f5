import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

test('a skill’s page describes it to search engines', async ({ page }) => {
  await page.goto('/skills/http')
  const written = await page.locator('script[type="application/ld+json"]').textContent()
  const { '@graph': graph } = JSON.parse(written ?? '')
  const [term, ...resources] = graph
  expect(term).toMatchObject({ '@type': 'DefinedTerm', name: 'HTTP', termCode: 'http' })
  const { resources: listed } = await (await page.request.get('/api/v1/skills/http')).json()
  expect(resources.map(({ url }: { url: string }) => url)).toEqual(
    listed.map(({ url }: { url: string }) => url),
  )
})

test('a skill’s page leads before it, after it and to its roadmaps', async ({ page }) => {
  await page.goto('/skills/http')
  await page.getByRole('link', { name: 'How the Internet works' }).click()
  await expect(page).toHaveURL('/skills/how-the-internet-works')
  await page.getByRole('link', { name: 'HTTP', exact: true }).click()
  await expect(page).toHaveURL('/skills/http')
  const roadmaps = page.getByRole('complementary').getByRole('list').first()
  await roadmaps.getByRole('link', { name: 'Backend' }).click()
  await expect(page).toHaveURL('/roadmaps/backend/http')
})

test('a skill’s example is highlighted without scripts, and no wider than a phone', async ({
  browser,
}) => {
  const viewport = { width: 390, height: 844 }
  const page = await browser.newPage({ javaScriptEnabled: false, viewport })
  await page.goto('/skills/algorithms')
  const example = page.getByRole('figure').first()
  await expect(example.locator('code .hljs-keyword').first()).toBeVisible()
  await expect(example.locator('samp')).not.toBeEmpty()
  await expect(example.getByRole('button')).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Try it' })).toBeVisible()
  await expect(page.getByRole('term').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Start here' })).toBeVisible()
  const width = await page.locator('html').evaluate((html) => html.scrollWidth)
  expect(width).toBe(viewport.width)
  await page.close()
})

test('the code of an example is copied by its button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/skills/algorithms')
  const example = page.getByRole('figure').first()
  await example.getByRole('button', { name: 'Copy this code' }).click()
  await expect(example.getByRole('status')).toHaveText('Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await example.locator('code').textContent(),
  )
})

test('the sitemap holds every roadmap and skill, and robots are shown to it', async ({ page }) => {
  await page.goto('/')
  const addresses = await inXml(page, '/sitemap.xml', 'loc')
  const { roadmaps } = await (await page.request.get('/api/v1/roadmaps')).json()
  const { skills } = await (await page.request.get('/api/v1/skills')).json()
  for (const { slug } of roadmaps)
    expect(addresses).toContainEqual(expect.stringMatching(`/roadmaps/${slug}$`))
  for (const { slug } of skills)
    expect(addresses).toContainEqual(expect.stringMatching(`/skills/${slug}$`))
  const robots = await (await page.request.get('/robots.txt')).text()
  expect(robots).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m)
  expect(robots).toMatch(/^Disallow: \/me$/m)
})

test('the feed is Atom and tells of every roadmap’s version', async ({ page }) => {
  await page.goto('/changelog')
  expect((await page.request.get('/feed.xml')).headers()['content-type']).toContain('atom+xml')
  const ids = await inXml(page, '/feed.xml', 'entry > id')
  const titles = await inXml(page, '/feed.xml', 'entry > title')
  const { roadmaps } = await (await page.request.get('/api/v1/roadmaps')).json()
  for (const { slug, title, version, skillCount } of roadmaps) {
    expect(ids).toContainEqual(expect.stringMatching(`:roadmaps/${slug}/${version}$`))
    expect(titles).toContain(`${title}, version ${version}: published with ${skillCount} skills`)
    await expect(page.getByRole('heading', { name: `${title}, version ${version}` })).toBeVisible()
  }
})

/** The texts of elements of an XML document, parsed as strictly as browsers parse XML. */
function inXml(page: Page, address: string, selector: string): Promise<string[]> {
  return page.evaluate(
    async ([from = '', what = '']) => {
      const text = await (await fetch(from)).text()
      const parsed = new DOMParser().parseFromString(text, 'application/xml')
      const fault = parsed.querySelector('parsererror')
      if (fault) throw new Error(fault.textContent ?? 'not XML')
      return [...parsed.querySelectorAll(what)].map((element) => element.textContent ?? '')
    },
    [address, selector],
  )
}
