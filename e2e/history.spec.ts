import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { chip, openMap } from './page-parts'

test('an earlier state of a skill is brought back as a change of its own, and that is undone', async ({
  page,
  person,
}) => {
  await person.tick({ http: 'done', git: 'done' })
  await person.tick({ http: 'learning' })
  await page.goto('/me')
  await page.getByRole('navigation', { name: 'Your pages' }).getByText('History').click()
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible()
  const changes = page.getByRole('main').locator('section').getByRole('listitem')
  await expect(changes).toHaveCount(3)
  await expect(changes.first()).toContainText(/HTTP.*done.*to.*learning/)

  await page.getByRole('button', { name: 'Bring back HTTP: done' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'One skill is again' })).toBeVisible()
  await expect(changes).toHaveCount(4)
  await expect(changes.first()).toContainText('brought back, as of')
  await expectAccessible(page)
  await openMap(page, '/roadmaps/backend')
  await expect(chip(page, 'HTTP')).toHaveAttribute('data-status', 'done')

  await page.goBack()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(changes).toHaveCount(5)
  await openMap(page, '/roadmaps/backend')
  await expect(chip(page, 'HTTP')).toHaveAttribute('data-status', 'learning')
  await expect(chip(page, 'Git')).toHaveAttribute('data-status', 'done')
})

test('without scripts, everything as it stood is previewed, chosen from and brought back', async ({
  newBrowser,
  newPerson,
}) => {
  const person = await newPerson()
  const page = await newBrowser({ javaScriptEnabled: false, timezoneId: 'UTC' })
  await person.enter(page.context())
  await person.tick({ http: 'done', git: 'learning', dns: 'skipped' })

  await page.goto('/me/history/restore?at=2020-01-01T00:00:00.000Z')
  const preview = page.getByRole('form', { name: /3 skills stood otherwise/ })
  await expect(preview.getByRole('checkbox')).toHaveCount(3)
  await preview.getByRole('checkbox', { name: /Git/ }).uncheck()
  await preview.getByRole('button', { name: 'Bring this back' }).click()
  await expect(page.getByRole('status')).toContainText('2 skills are again as of 1 Jan 2020')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('status')).toContainText('2 skills are again as of')
  const { skills } = await (await person.api.get('/api/v1/progress')).json()
  expect(skills).toMatchObject({
    http: { status: 'done' },
    git: { status: 'learning' },
    dns: { status: 'skipped' },
  })
})

test('the history is filtered, ordered by skill, and the same in the API', async ({
  page,
  person,
}) => {
  await person.tick({ http: 'done', css: 'learning' })
  await page.goto('/me/history')
  await page.getByRole('combobox', { name: 'Changed to' }).selectOption('learning')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/status=learning/)
  const changes = page.getByRole('main').locator('section').getByRole('listitem')
  await expect(changes).toHaveCount(1)
  await expect(changes).toContainText('CSS')

  await page.getByRole('link', { name: 'By skill' }).click()
  await page.getByRole('link', { name: 'HTTP: its history' }).click()
  await expect(page).toHaveURL(/skill=http/)
  await expect(changes).toHaveCount(1)
  const told = await person.api.get('/api/v1/progress/history?skill=http')
  expect(await told.json()).toMatchObject({
    operations: [{ skill: 'http', before: 'pending', status: 'done', source: 'ticked' }],
    next: null,
  })
  expect((await person.api.get('/api/v1/progress/history?before=0000~x')).status()).toBe(400)
})

test('whatever an address asks for, the history answers', async ({ page, person }) => {
  await person.tick({ http: 'done' })
  for (const asked of [
    '?skill=%27%3B--&roadmap=../..&status=mastered&before=x&restored=y',
    '?before=0000-01-01T00:00:00Z~a&by=skill',
    '?skill=http&skill=css',
    '/restore?at=0000-01-01T00:00:00Z',
    '/restore?local=-271821-04-20T00:00',
    '/restore?local=now',
  ]) {
    await page.goto(`/me/history${asked}`)
    await expect(page.getByRole('heading', { level: 1 }), asked).toHaveText(/History|As it stood/)
  }
})

test('an empty history says where to begin', async ({ page, person: _ }) => {
  await page.goto('/me/history')
  await expect(page.getByRole('heading', { name: 'Nothing has happened yet' })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/me/history/restore')
  await expectAccessible(page)
})

test('map, logbook and API tell the same percent of the same ticks', async ({ page, person }) => {
  const { skills } = await (await person.api.get('/api/v1/skills')).json()
  const said = skills.flatMap(({ slug }: { slug: string }, index: number) => {
    const status = (['done', 'done', 'learning', 'skipped'] as const)[(index * 7) % 5]
    return status ? [[slug, status]] : []
  })
  await person.tick(Object.fromEntries(said))
  await person.follow('backend')
  const { percent } = await (await person.api.get('/api/v1/roadmaps/backend/progress')).json()
  await openMap(page, '/roadmaps/backend')
  const header = page.getByRole('main').locator('[data-percent]').filter({ visible: true })
  await expect(header).toContainText(`${percent} %`)
  await page.goto('/me')
  await expect(page.getByRole('article', { name: 'Backend' })).toContainText(`${percent} %`)
})
