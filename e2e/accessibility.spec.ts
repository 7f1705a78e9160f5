import type { Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { access, chip, openMap, panel } from './page-parts'
import type { Person } from './people'

// The rules look at every word of a map, four times.
test.describe.configure({ timeout: 900_000 })

test('signed out: home, listing, choice of a comparison, sign-in, what changed', async ({
  page,
}) => {
  for (const path of ['/', '/roadmaps', '/compare', '/sign-in', '/sign-in/sent', '/changelog']) {
    await page.goto(path)
    await expectAccessible(page)
  }
  await page.goto('/sign-in?error=Verification')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('used already')
  await expectAccessible(page)
})

test('a map nobody has ticked, and one with every status', async ({ page, person }) => {
  await openMap(page, '/roadmaps/backend')
  await expectAccessible(page)
  await tickEverything(person)
  await openMap(page, '/roadmaps/backend')
  await expect(chip(page, 'Git')).toHaveAccessibleName('Git, skipped')
  await expectAccessible(page)
})

test('a skill open beside its map', async ({ page, person }) => {
  await tickEverything(person)
  await openMap(page, '/roadmaps/backend/http')
  await expect(panel(page, 'HTTP')).toBeVisible()
  await expectAccessible(page)
})

test('a skill on its own page', async ({ page, person }) => {
  await tickEverything(person)
  await page.goto('/skills/http')
  await expect(page.getByRole('button', { name: 'Done', pressed: true })).toBeVisible()
  await expectAccessible(page)
})

test('the logbook, empty and full', async ({ page, person }) => {
  await page.goto('/me')
  await expect(page.getByText('You follow no roadmap yet')).toBeVisible()
  await expectAccessible(page)
  await tickEverything(person)
  await page.reload()
  await expect(page.getByRole('article', { name: 'Backend' })).toBeVisible()
  await expectAccessible(page)
})

test('settings, the profile form and its errors', async ({ page, person }) => {
  await page.goto('/me/settings')
  await expect(page.getByText(person.email).first()).toBeVisible()
  await expectAccessible(page)
  await page.goto('/me/profile')
  await expectAccessible(page)
  await page.getByLabel('Handle').fill('No handle!')
  await page.getByLabel('Address of link 1').fill('javascript:alert(1)')
  await access(page, 'Public').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Nothing was saved')
  await expect(page.getByLabel('Handle')).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
})

test('a public profile with all there is, and the page of nobody', async ({
  page,
  person,
  faults,
}) => {
  const handle = `full-${person.id.slice(0, 8)}`
  await publishEverything(person, handle)
  await page.goto(`/u/${handle}`)
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5)
  await expectAccessible(page)

  faults.expect(/^404 GET .*\/(nowhere|roadmaps\/nowhere|u\/nobody-here)$/)
  for (const path of ['/nowhere', '/roadmaps/nowhere', '/u/nobody-here']) {
    await page.goto(path)
    await expectNotFound(page)
    await expectAccessible(page)
  }
})

async function tickEverything(person: Person): Promise<void> {
  await person.tick({
    http: 'done',
    'command-line': 'learning',
    git: 'skipped',
    go: 'done',
    'project-command-line-tool': 'done',
    'project-two-endpoints': 'learning',
  })
  await person.follow('backend', 'full-stack')
}

async function publishEverything(person: Person, handle: string): Promise<void> {
  await tickEverything(person)
  const work = { skill: 'http', kind: 'project', title: 'A server', url: 'https://example.org/a' }
  await expect(await person.api.post('/api/v1/evidence', { data: work })).toBeOK()
  await person.show({
    handle,
    name: 'Grace Hopper',
    headline: 'Compiles',
    bio: 'Two lines\nabout me.',
    location: 'Arlington',
    links: [{ label: 'Site', url: 'https://example.org/' }],
    visibility: {
      profile: 'public',
      roadmaps: 'shown',
      skills: 'shown',
      evidence: 'shown',
      activity: 'shown',
      contact: 'shown',
    },
  })
}

async function expectNotFound(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such place on the map')
}
