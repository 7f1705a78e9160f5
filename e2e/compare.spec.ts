import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { alive, chip, openMap } from './page-parts'

test('two roadmaps are compared: what both share, what each alone has, the way over', async ({
  page,
}) => {
  await page.goto('/compare/backend/full-stack')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backend or Full stack?')
  const table = page.getByRole('table', { name: /Backend and Full stack share/ })
  await expect(table.getByRole('columnheader')).toHaveText([
    'Area',
    'Only Backend',
    'Both',
    'Only Full stack',
  ])
  await expect(table.getByRole('row', { name: /^Frontend none/ })).toBeVisible()
  await page.getByText('Frontend', { exact: false }).and(page.locator('summary')).click()
  await expect(page.getByRole('link', { name: 'HTML', exact: true }).first()).toBeVisible()
  const way = page.getByRole('region', { name: 'The way to Full stack' })
  await expect(way).toContainText(
    /Whoever holds every skill of Backend lacks \d+ of Full stack, about \d+ h/,
  )
  await expect(way.getByRole('listitem').first()).toContainText('start now')
  await expectAccessible(page)
})

test('own ticks are counted without an account, and following keeps them', async ({ page }) => {
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'Git').click({ button: 'right' })
  await expect(chip(page, 'Git')).toHaveAttribute('data-status', 'done')
  await page.goto('/compare/backend/full-stack')
  const way = page.getByRole('region', { name: 'The way to Full stack' })
  await expect(way).toContainText(/You hold 1 of Backend’s \d+; of Full stack you lack \d+/)
  await expect(page.locator('[data-overlap] [data-skill="git"]')).toHaveAttribute(
    'data-status',
    'done',
  )
  await expect(way.getByRole('link', { name: 'Git', exact: true })).toHaveCount(0)
  const follow = way.getByRole('button', { name: 'Follow Full stack' })
  await alive(follow)
  await follow.focus()
  await page.keyboard.press('Enter')
  await expect(follow).toHaveAttribute('aria-pressed', 'true')
  await expect(way).toContainText('You hold 1 of')
})

test('the ticks of an account are counted', async ({ page, person }) => {
  expect(person).toBeDefined()
  await openMap(page, '/roadmaps/full-stack')
  await chip(page, 'HTML').click({ button: 'right' })
  await expect(chip(page, 'HTML')).toHaveAttribute('data-status', 'done')
  await page.goto('/compare/backend/full-stack')
  await expect(page.getByRole('region', { name: 'The way to Full stack' })).toContainText(
    /You hold 0 of Backend’s \d+; of Full stack you lack \d+/,
  )
})

test('following keeps every tick of an account', async ({ page, person }) => {
  await person.tick({ git: 'done', http: 'learning', html: 'skipped' })
  const before = await (await person.api.get('/api/v1/progress')).json()
  await page.goto('/compare/backend/full-stack')
  const follow = page.getByRole('button', { name: 'Follow Full stack' })
  await alive(follow)
  await follow.click()
  await expect(follow).toHaveAttribute('aria-pressed', 'true')
  await expect
    .poll(async () => (await person.api.get('/api/v1/follows')).text())
    .toContain('full-stack')
  expect(await (await person.api.get('/api/v1/progress')).json()).toEqual(before)
  await page.goto('/me')
  await expect(page.getByRole('link', { name: 'Full stack' }).first()).toBeVisible()
})

test('it is a press away from every map and from the listing, by the keyboard on a phone too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/roadmaps/backend')
  await page.getByRole('main').getByRole('link', { name: 'Compare' }).press('Enter')
  await expect(page).toHaveURL('/compare?from=backend')
  await expect(page.getByLabel('From')).toHaveValue('backend')
  await page.getByLabel('To', { exact: true }).selectOption('Full stack')
  await page.getByRole('button', { name: 'Compare' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backend or Full stack?')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.goto('/roadmaps')
  await page.getByRole('link', { name: /^How far am I/ }).press('Enter')
  await expect(page).toHaveURL('/compare')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('which two is chosen by a form', async ({ page }) => {
    await page.goto('/compare')
    await page.getByLabel('From').selectOption('Frontend')
    await page.getByLabel('To', { exact: true }).selectOption('Backend')
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Frontend or Backend?')
    await page.getByRole('link', { name: 'Turn it round' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backend or Frontend?')
  })
})

test('one and the same is told, and what is not published is not there', async ({ page }) => {
  await page.goto('/compare/backend/backend')
  await expect(page.getByRole('alert').filter({ hasText: 'one and the same' })).toBeVisible()
  await expectAccessible(page)
  for (const path of ['/compare/backend/nowhere', '/compare/nowhere/backend', '/compare/a/b/c'])
    expect((await page.request.get(path)).status(), path).toBe(404)
})
