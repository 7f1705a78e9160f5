import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { alive, openMap, percent } from './page-parts'
import type { Person } from './people'
import { yearOfTicks } from './year-of-ticks'

test('whoever follows nothing is shown where to begin', async ({ page, person }) => {
  expect(person.id).toBeTruthy()
  await page.goto('/me')
  const roadmaps = page.getByRole('region', { name: 'Your roadmaps' })
  await expect(roadmaps.getByRole('heading')).toHaveText('You follow no roadmap yet')
  await expect(page.getByRole('heading', { name: 'The year' })).toHaveCount(0)
  await expectAccessible(page)
  await roadmaps.getByRole('link', { name: /^Backend/ }).click()
  await expect(page).toHaveURL('/roadmaps/backend')
})

test('after one tick there is no date, and nothing is drawn of one day', async ({
  page,
  person,
}) => {
  await person.follow('backend')
  await person.tick({ http: 'done', git: 'learning' })
  await page.goto('/me')
  const trail = page.getByRole('article', { name: 'Backend' })
  await expect(trail).toContainText(/Begun today: 1 of \d+ done\. No date yet/)
  await expect(trail.getByRole('img')).toHaveCount(0)
  await expect(trail.getByRole('link', { name: 'Git' })).toBeVisible()
  await expect(trail).toContainText(/since \d+ [A-Z]/)
  await expect(page.getByRole('region', { name: 'This week' })).toContainText('1 active day')
  await expectAccessible(page)
})

test('a year is told by drawings, tables and a range of dates', async ({ page, person }) => {
  await learnForAYear(person)
  await page.goto('/me')
  const trail = page.getByRole('article', { name: 'Backend' })
  await expect(trail).toContainText(
    /At your recent pace you finish (between .+ and|around|no sooner than) .*20\d\d/,
  )
  await expect(trail.getByRole('img', { name: /Backend: \d+ of \d+ done today/ })).toBeVisible()
  const year = page.getByRole('region', { name: 'The year' })
  await expect(year.getByRole('img', { name: /^\d+ active days?$/ })).toHaveCount(12)
  const areas = page.getByRole('region', { name: 'The seven areas' })
  await expect(areas.getByRole('listitem').filter({ hasText: /done|roadmaps/ })).toHaveCount(8)
  for (const [part, rows] of [
    [trail, 12],
    [year, 48],
    [areas, 7],
  ] as const) {
    await part.getByText('As a table').focus()
    await page.keyboard.press('Enter')
    const table = part.getByRole('table')
    await expect(table).toBeVisible()
    expect(await table.getByRole('row').count()).toBeGreaterThan(rows)
  }
  await expectAccessible(page)
})

test('the numbers are those of the map, the listing and the API', async ({ page, person }) => {
  await learnForAYear(person)
  const answer = await person.api.get('/api/v1/roadmaps/backend/progress')
  const { percent: told, filled, slots, counts, next } = await answer.json()
  await page.goto('/me')
  const trail = page.getByRole('article', { name: 'Backend' })
  await expect(trail.locator('header')).toContainText(`${told} %`)
  const hours = (await trail.locator('header').textContent())?.match(/about \d+ h left/)?.[0] ?? ''
  await expect(trail.getByRole('img')).toHaveAccessibleName(
    new RegExp(`${filled} of ${slots} done today`),
  )
  for (const { reason } of next.slice(0, 3)) await expect(trail).toContainText(reason)
  const areas = page.getByRole('region', { name: 'The seven areas' })
  const bars = await areas.getByText(/^\d+ done/).allInnerTexts()
  const sum = (pattern: RegExp) =>
    bars.reduce((total, bar) => total + Number(pattern.exec(bar)?.[1] ?? 0), 0)
  expect(sum(/^(\d+) done/)).toBe(counts.done)
  expect(sum(/(\d+) left$/)).toBe(slots - filled)

  await openMap(page, '/roadmaps/backend')
  await expect(percent(page)).toHaveText(`${told} %`)
  await expect(page.getByRole('main')).toContainText(hours)
  await page.goto('/roadmaps')
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Backend' }) })
  await expect(card).toContainText(`${told} %`)
})

test('days end at the midnight of the time zone the browser tells', async ({
  newBrowser,
  newPerson,
}) => {
  for (const [timezoneId, midnight] of Object.entries(MIDNIGHTS)) {
    const person = await newPerson()
    const around = (ms: number) => new Date(Date.parse(midnight) + ms).toISOString()
    await person.record([
      { id: 'before', skill: 'http', status: 'done', at: around(-TEN_MINUTES) },
      { id: 'after', skill: 'git', status: 'done', at: around(TEN_MINUTES) },
    ])
    const page = await newBrowser({ timezoneId })
    await person.enter(page.context())
    await page.goto('/me')
    const recent = page.getByRole('region', { name: 'Recently' }).getByRole('time')
    await expect(recent.first()).toHaveAttribute('datetime', '2024-05-09')
    await expect(recent.last()).toHaveAttribute('datetime', '2024-05-08')
    await page.goto('/me/settings')
    await expect(page.getByLabel('Time zone')).toHaveValue(timezoneId)
  }
})

test('goal and time zone are set by keyboard, and without scripts', async ({
  page,
  person,
  newBrowser,
}) => {
  await person.tick({ http: 'done' })
  await page.goto('/me')
  const week = page.getByRole('region', { name: 'This week' })
  await alive(week.getByLabel('My goal'))
  await week.getByLabel('My goal').focus()
  await page.keyboard.press('2')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(week).toContainText('1 active day of the 2 you set')
  await expect(week.getByLabel('My goal')).toHaveValue('2')
  await expect(week.getByRole('button', { name: 'Set' })).toBeFocused()

  const plain = await newBrowser({ javaScriptEnabled: false })
  await person.enter(plain.context())
  await plain.goto('/me')
  const plainWeek = plain.getByRole('region', { name: 'This week' })
  await plainWeek.getByLabel('My goal').selectOption('1 day')
  await plainWeek.getByRole('button', { name: 'Set' }).click()
  await expect(plainWeek).toContainText('1 active day: your goal of 1 is met')
  await plainWeek.getByLabel('My goal').selectOption('none')
  await plainWeek.getByRole('button', { name: 'Set' }).click()
  await expect(plainWeek).not.toContainText('goal of')

  await plain.goto('/me/settings')
  await plain.getByLabel('Time zone').selectOption('Pacific/Chatham')
  await plain.getByRole('button', { name: 'Save the time zone' }).click()
  await expect(plain.getByLabel('Time zone')).toHaveValue('Pacific/Chatham')
})

async function learnForAYear(person: Person): Promise<void> {
  await person.follow('backend')
  const { nodes } = await (await person.api.get('/api/v1/roadmaps/backend')).json()
  const skills = nodes.flatMap(({ skill }: { skill?: string }) => skill ?? [])
  await person.record(yearOfTicks(skills, new Date()))
  const work = { skill: skills[0], kind: 'project', title: 'Work', url: 'https://example.org/a' }
  await expect(await person.api.post('/api/v1/evidence', { data: work })).toBeOK()
}

const MIDNIGHTS = {
  'Pacific/Auckland': '2024-05-08T12:00:00.000Z',
  'America/Los_Angeles': '2024-05-09T07:00:00.000Z',
}
const TEN_MINUTES = 600_000
