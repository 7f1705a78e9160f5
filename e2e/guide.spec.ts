import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { chip, openMap } from './page-parts'

const GUIDE = '/guides/full-stack-vs-backend'

test('a guide tells how long it takes, what is in it, and counts the real roadmaps', async ({
  page,
}) => {
  await page.goto(GUIDE)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Full stack or backend developer?',
  )
  await expect(page.getByText(/^\d+ minutes to read$/)).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: 'A month to find out' })
    .click()
  await expect(page).toHaveURL(/#a-month-to-find-out$/)
  const counted = page.getByRole('table', {
    name: /^How many skills Backend and Full stack share/,
  })
  await expect(counted.getByRole('row', { name: /^Frontend/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'CORS' }).first().click()
  await expect(page).toHaveURL('/skills/cors')
})

test('own ticks are counted in a guide, also without an account', async ({ page }) => {
  await page.goto(GUIDE)
  const own = page.getByRole('complementary', { name: 'Your progress on Backend' })
  await expect(own).toContainText('Nothing is ticked on Backend yet')
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'Git').click({ button: 'right' })
  await expect(chip(page, 'Git')).toHaveAttribute('data-status', 'done')
  await page.goto(GUIDE)
  await expect(own).toContainText(/You hold 1 of the \d+ skills/)
  await expect(
    page.getByRole('complementary', { name: 'Your progress on Full stack' }),
  ).toContainText('You hold 1 of')
})

test('the ticks of an account are counted too, and stand on the skills it names', async ({
  page,
  person,
}) => {
  await person.tick({ git: 'done', cors: 'done', html: 'learning' })
  await page.goto(GUIDE)
  const named = (slug: string) => page.locator(`.skill-link[data-skill="${slug}"]`).first()
  await expect(named('cors')).toHaveAttribute('data-status', 'done')
  await expect(named('html')).toHaveAttribute('data-status', 'learning')
  await expect(named('cors')).toHaveAccessibleName(/, done$/)
  await expect(page.getByRole('complementary', { name: 'Your progress on Backend' })).toContainText(
    'You hold 2 of',
  )
})

test('on a phone nothing is cut off, tables stay tables, and the keyboard opens the contents', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(GUIDE)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  const row = page.getByRole('row').filter({ hasText: 'Finished when' })
  await expect(row.getByRole('cell')).toHaveText([
    'the contract holds with real data',
    'the feature works for the person using it',
  ])
  await page.locator('summary', { hasText: 'Contents' }).press('Enter')
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: 'Seniority' })
    .press('Enter')
  await expect(page).toHaveURL(/#seniority$/)
  await expectAccessible(page)
})

test('guides are listed, fed, mapped for search engines and told as articles', async ({
  page,
  request,
}) => {
  await page.goto('/guides')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Full stack or backend developer?' }).click()
  await expect(page).toHaveURL(GUIDE)
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(data ?? '')).toMatchObject({
    '@type': 'Article',
    headline: 'Full stack or backend developer?',
    datePublished: '2026-11-21',
  })
  await expect(page.locator('link[rel="alternate"][type="application/atom+xml"]')).toHaveAttribute(
    'href',
    /\/feed\.xml$/,
  )
  for (const address of ['/feed.xml', '/sitemap.xml'])
    expect(await (await request.get(address)).text()).toContain(GUIDE)
  expect((await request.get('/guides/nothing-of-that-name')).status()).toBe(404)
})

test('on paper a guide is its text: no contents, no progress, no ways on', async ({ page }) => {
  await page.goto(GUIDE)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('table').first()).toBeVisible()
  for (const part of ['Contents', 'Site', 'Read on'])
    await expect(page.getByRole('navigation', { name: part })).toHaveCount(0)
  await expect(page.getByRole('complementary')).toHaveCount(0)
})
