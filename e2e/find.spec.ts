import type { Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { alive, chip, openMap, panel } from './page-parts'

test('arrow keys walk the map, the panel opens and gives the focus back', async ({ page }) => {
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'HTTP').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(chip(page, 'DNS')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(chip(page, 'HTTP')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(chip(page, 'HTTP')).not.toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(chip(page, 'HTTP')).toBeFocused()

  const chips = page.locator('[data-map]').getByRole('link')
  await page.keyboard.press('End')
  await expect(chips.last()).toBeFocused()
  await expect(chips.last()).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Home')
  await expect(chips.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/roadmaps\/backend\/.+/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/roadmaps/backend')
  await expect(chips.first()).toBeFocused()
})

test('the search finds by other names and goes to the chip', async ({ page }) => {
  await openMap(page, '/roadmaps/backend')
  await page.keyboard.press('/')
  const field = page.getByRole('combobox', { name: 'Search this map' })
  await expect(field).toBeFocused()
  await field.fill('k8s')
  await expect(page.getByRole('option')).toHaveText([/^Kubernetes/])
  await expectReadable(page)

  await field.fill('node js')
  await expect(page.getByRole('option').first()).toHaveAccessibleName(/^Node\.js/)
  await field.fill('browsers servers ask')
  const byText = page.getByRole('option', { name: /^HTTP Engineering/ })
  await expect(byText.locator('mark')).toHaveText(/browsers|servers|ask/)
  await expectReadable(page)
  await field.fill('sql')
  await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName(/^SQL/)
  await page.keyboard.press('ArrowDown')
  const wanted = page.getByRole('option').nth(1)
  await expect(wanted).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await wanted.getAttribute('id')) ?? '',
  )
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(chip(page, 'SQL')).toBeFocused()
  await expect(chip(page, 'SQL')).toBeInViewport({ ratio: 1 })

  await page.keyboard.press('/')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(chip(page, 'SQL')).toBeFocused()
})

test('all keys are told, and single ones stay quiet in fields, with others held, and when switched off', async ({
  page,
}) => {
  await openMap(page, '/roadmaps/backend/http')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await page.keyboard.press('?')
  await expect(keys).toBeVisible()
  await expectReadable(page)
  await page.keyboard.press('d')
  await keys.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await expect(panel(page, 'HTTP')).toBeVisible()

  await page.keyboard.press('d')
  await page.keyboard.press('/')
  await expect(chip(page, 'HTTP')).not.toHaveAttribute('data-status')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await panel(page, 'HTTP').getByRole('link', { name: 'Close' }).click()
  await chip(page, 'HTTP').focus()
  await page.keyboard.press('+')
  await expect(page.getByRole('button', { name: '100 %, back to full size' })).toBeVisible()
  await page.getByRole('button', { name: 'Keys' }).click()
  await keys.getByRole('checkbox').check()
  await page.keyboard.press('Escape')
  await chip(page, 'HTTP').focus()
  await page.keyboard.press('Alt+d')
  await page.keyboard.press('/')
  await page.getByRole('combobox').pressSequentially('dlsr')
  await page.keyboard.press('Escape')
  await expect(chip(page, 'HTTP')).toBeFocused()
  await expect(chip(page, 'HTTP')).not.toHaveAttribute('data-status')
  await page.keyboard.press('d')
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
})

test('filters dim the rest, add up, stand in the address and go in one press', async ({ page }) => {
  await openMap(page, '/roadmaps/backend')
  const filter = page.getByRole('button', { name: 'Filter', exact: true })
  await filter.click()
  await choose(page, 'APIs')
  await expect(page).toHaveURL('/roadmaps/backend?area=api')
  await expect(chip(page, 'Git')).toHaveAttribute('data-dim')
  await expect(chip(page, 'Webhooks')).not.toHaveAttribute('data-dim')
  await expect(chip(page, 'Git')).toBeVisible()
  await choose(page, 'What is left')
  await expect(page).toHaveURL('/roadmaps/backend?area=api&left')
  await expect(said(page)).toHaveText(/^\d+ of \d+ skills$/)
  await expectReadable(page)
  await page.keyboard.press('Escape')
  await expect(filter).toBeFocused()

  const before = await said(page).textContent()
  await chip(page, 'Webhooks').click({ button: 'right' })
  await expect(chip(page, 'Webhooks')).toHaveAttribute('data-dim')
  await expect(said(page)).not.toHaveText(before ?? '')

  await chip(page, 'REST').click()
  await expect(page).toHaveURL('/roadmaps/backend/rest?area=api&left')
  await page.reload()
  await expect(chip(page, 'Git')).toHaveAttribute('data-dim')
  await expect(chip(page, 'REST')).not.toHaveAttribute('data-dim')
  await alive(panel(page, 'REST').getByRole('link', { name: 'Close' }))
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/roadmaps/backend?area=api&left')
  await page.getByRole('button', { name: 'Clear the filter' }).click()
  await expect(page).toHaveURL('/roadmaps/backend')
  await expect(page.locator('[data-dim]')).toHaveCount(0)
  await expect(filter).toBeFocused()
})

test('each choice of a filter can be taken out, and the count is told', async ({ page }) => {
  await openMap(page, '/roadmaps/backend?area=api,database&left')
  const without = (name: string) => page.getByRole('button', { name: `Without ${name}` })
  await expect(page.getByRole('button', { name: /^Without / })).toHaveCount(3)
  await without('Database').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/roadmaps/backend?area=api&left')
  await expect(page.getByRole('button', { name: 'Clear the filter' })).toBeFocused()
  await without('APIs').click()
  await expect(page).toHaveURL('/roadmaps/backend?left')
  await without('What is left').click()
  await expect(page).toHaveURL('/roadmaps/backend')
  await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeFocused()
  await expect(page.locator('[data-dim]')).toHaveCount(0)
})

test('a filter in the address holds before any script of the page has come', async ({
  page,
  person,
}) => {
  await person.tick({ dns: 'done' })
  await openMap(page, '/roadmaps/backend')
  await expect(chip(page, 'DNS')).toHaveAttribute('data-status', 'done')
  await page.route('**/_next/static/**/*.js', (route) => route.abort('aborted'))
  await page.goto('/roadmaps/backend?area=api&left', { waitUntil: 'commit' })
  await expect(chip(page, 'Webhooks')).not.toHaveAttribute('data-dim')
  await expect(chip(page, 'Git')).toHaveAttribute('data-dim')
  await expect(chip(page, 'DNS')).toHaveAttribute('data-dim')
})

test('what a filter dims can be read, whatever its status', async ({ page, person }) => {
  await person.tick({ http: 'done', 'command-line': 'learning', git: 'skipped', go: 'done' })
  await openMap(page, '/roadmaps/backend?area=security')
  await expect(chip(page, 'Git')).toHaveAccessibleName('Git, skipped')
  await expect(chip(page, 'Git')).toHaveAttribute('data-dim')
  await expectAccessible(page)
})

test('the palette goes everywhere, from everywhere', async ({ page }) => {
  await page.goto('/changelog')
  await alive(page.getByRole('button', { name: 'Go anywhere' }))
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Go anywhere' })
  await expect(page.getByRole('option', { name: /^Sign in/ })).toBeVisible()
  await expectReadable(page)
  await field.fill('full st')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/roadmaps/full-stack')

  await page.keyboard.press('Control+k')
  await field.fill('http')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/roadmaps/full-stack/http')

  await page.goto('/')
  await page.getByRole('button', { name: 'Go anywhere' }).click()
  await field.fill('dark')
  await page.getByRole('option', { name: /light and dark/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.keyboard.press('Control+k')
  await field.fill('postgres')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/skills/postgresql')
})

test('the palette of somebody signed in leads to the logbook, and out', async ({
  page,
  person,
}) => {
  await person.follow('backend')
  await page.goto('/')
  await alive(page.getByRole('button', { name: 'Go anywhere' }))
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('logbook')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/me')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Go anywhere' }).fill('sign out')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
})

/** Axe looks at a phone last; the test goes on at the desk. */
async function expectReadable(page: Page): Promise<void> {
  await expectAccessible(page)
  await page.setViewportSize({ width: 1440, height: 900 })
}

/** The box lies under its label, which is what people press. */
async function choose(page: Page, name: string): Promise<void> {
  await page.locator('.filter-bar').getByText(name, { exact: true }).click()
}

function said(page: Page) {
  return page.getByText(/^\d+ of \d+ skills$/)
}
