import type { Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { alive, chip, openMap, panel } from './page-parts'

test.use({ serviceWorkers: 'allow' })

test.beforeEach(({ faults }) => {
  faults.expect(/^net::ERR_(INTERNET_DISCONNECTED|FAILED|CONNECTION_REFUSED)/)
})

test('a roadmap and a skill that were seen open offline, with one’s ticks, and can be ticked', async ({
  page,
  context,
}) => {
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'HTTP').click({ button: 'right' })
  await chip(page, 'SQL').click()
  await expect(panel(page, 'SQL')).toBeVisible()
  await expect.poll(() => keptPages(page)).toEqual(['/roadmaps/backend', '/roadmaps/backend/sql'])
  await partsKept(page)

  await context.setOffline(true)
  await page.reload()
  await expect(panel(page, 'SQL')).toBeVisible()
  await openMap(page, '/roadmaps/backend')
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await chip(page, 'Git').click({ button: 'right' })
  await expect(chip(page, 'Git')).toHaveAccessibleName('Git, done')
  await page.reload()
  await expect(chip(page, 'Git')).toHaveAccessibleName('Git, done')
})

test('a search that was used before goes on offline, in names and in texts', async ({
  page,
  context,
}) => {
  await openMap(page, '/roadmaps/backend')
  await expect.poll(() => keptPages(page)).toEqual(['/roadmaps/backend'])
  const search = async () => {
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: 'Search this map' }).fill('browsers servers ask')
    await expect(page.getByRole('option', { name: /^HTTP Engineering/ })).toBeVisible()
  }
  await search()
  await partsKept(page)
  await context.setOffline(true)
  await openMap(page, '/roadmaps/backend')
  await search()
})

test('what was not seen has a page that says so, and leads to what was', async ({
  page,
  context,
}) => {
  await openMap(page, '/roadmaps/backend')
  await expect.poll(() => keptPages(page)).toEqual(['/roadmaps/backend'])
  await partsKept(page)
  await context.setOffline(true)
  await page.goto('/roadmaps/frontend')
  await expect(page.getByRole('heading', { level: 1, name: 'No network here' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /Backend/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Backend' })).toBeVisible()
  await page.goto('/roadmaps/frontend')
  const again = page.getByRole('button', { name: 'Try again' })
  await alive(again)
  await context.setOffline(false)
  await again.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Frontend' })).toBeVisible()
})

test('nothing that is somebody’s is kept, and after signing out nothing of them is shown', async ({
  page,
  context,
  person,
}) => {
  await person.tick({ http: 'done' })
  await person.follow('backend')
  await openMap(page, '/roadmaps/backend')
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await expect.poll(() => keptPages(page)).toEqual(['/roadmaps/backend'])
  await page.goto('/me')
  await expect(page.getByRole('heading', { level: 1, name: 'Logbook' })).toBeVisible()
  await page.goto('/me/settings')
  expect(await keptPages(page)).toEqual(['/roadmaps/backend'])
  expect(await keptText(page)).not.toContain(person.email)

  const out = page.getByRole('button', { name: 'Sign out', exact: true })
  await alive(out)
  await out.click()
  await expect(page).toHaveURL('/')
  expect(await keptPages(page)).not.toContain('/roadmaps/backend')
  await openMap(page, '/roadmaps/backend')
  await expect.poll(() => keptPages(page)).toContain('/roadmaps/backend')
  await partsKept(page)

  await context.setOffline(true)
  await page.goto('/me')
  await expect(page.getByRole('heading', { level: 1, name: 'No network here' })).toBeVisible()
  await openMap(page, '/roadmaps/backend')
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP')
  await expect(page.getByRole('button', { name: 'Follow Backend' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
})

/** Paths of the pages that can be read without a network. */
function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const [name] = (await caches.keys()).filter((key) => key.startsWith('waymark-'))
    if (!name) return []
    const keys = await (await caches.open(name)).keys()
    return keys
      .map(({ url }) => new URL(url).pathname)
      .filter((path) => /^\/(?:roadmaps|skills|me|u|s)(?:\/|$)/.test(path))
      .toSorted()
  })
}

/** Waits until every script and style that this page has loaded is kept. */
async function partsKept(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const parts = performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.includes('/_next/static/'))
        const kept = await Promise.all(parts.map((part) => caches.match(part)))
        return kept.every(Boolean)
      }),
    )
    .toBe(true)
}

function keptText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    let text = ''
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const key of await cache.keys()) text += await (await cache.match(key))?.text()
    }
    return text
  })
}
