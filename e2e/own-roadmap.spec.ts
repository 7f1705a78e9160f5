import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { chip, mapAlive, openMap, panel, percent } from './page-parts'
import type { Person } from './people'

const SKILLS = ['git', 'http', 'dns', 'sql']

test('one’s own roadmap is a map like every other', async ({ page, person, database }) => {
  const address = await ownRoadmap(database, person)
  await openMap(page, address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My way')
  await expect(page.getByRole('button', { name: /^Follow/ })).toHaveCount(0)
  await expectAccessible(page)

  await test.step('a press opens a skill beside it, and the keys tick it once', async () => {
    await chip(page, 'HTTP').click()
    await expect(page).toHaveURL(`${address}/http`)
    await expect(panel(page, 'HTTP')).toBeVisible()
    await page.keyboard.press('d')
    await expect(chip(page, 'HTTP')).toHaveAttribute('data-status', 'done')
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(address)
    await expect(chip(page, 'HTTP')).toBeFocused()
  })

  await test.step('it is measured, and what is ready is marked', async () => {
    await expect(percent(page)).toHaveText('25 %')
    await expect(chip(page, 'DNS').or(chip(page, 'Git')).first()).toHaveAttribute('data-ready', '')
  })

  await test.step('it has an overview', async () => {
    await expect(page.locator('.overview')).toContainText('The web')
  })

  await test.step('it is there as a file and as a page for paper', async () => {
    const file = await page.request.get(`${address.replace('roadmaps', 'downloads')}.json`)
    expect(Object.keys((await file.json()).skills).sort()).toEqual([...SKILLS].sort())
    await page.goto(address.replace('roadmaps', 'print'))
    await expect(page.locator('article[data-skill="http"]')).toContainText('done')
  })

  await test.step('nothing of it is followed', async () => {
    const { follows } = await (await person.api.get('/api/v1/follows')).json()
    expect(follows).toEqual([])
  })
})

test('it is listed for its owner and found by nobody else', async ({
  page,
  person,
  newPerson,
  newBrowser,
  database,
  faults,
}) => {
  faults.expect(/^404 GET .*\/me\//)
  const address = await ownRoadmap(database, person)
  await page.goto('/roadmaps')
  await page.getByRole('link', { name: 'My way' }).click()
  await mapAlive(page)
  expect((await page.goto(`${address}/kubernetes`))?.status()).toBe(404)

  const bob = await newPerson()
  const there = await newBrowser()
  await bob.enter(there.context())
  await there.goto('/roadmaps')
  await expect(there.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(there.getByText('My way')).toHaveCount(0)
  for (const path of [address, `${address}/http`, address.replace('roadmaps', 'print')])
    expect((await there.goto(path))?.status(), path).toBe(404)
  const file = `${address.replace('roadmaps', 'downloads')}.svg`
  expect((await there.request.get(file)).status()).toBe(404)

  const stranger = await newBrowser()
  await stranger.goto('/roadmaps')
  await expect(stranger.getByText('My way')).toHaveCount(0)
  await stranger.goto(`${address}/http`)
  await expect(stranger).toHaveURL(/\/sign-in/)
})

async function ownRoadmap(database: Pool, person: Person): Promise<string> {
  const id = randomUUID()
  const children = SKILLS.map((skill) => ({ skill }))
  const root = {
    title: '',
    children: [{ title: 'The web', children: [{ title: 'All', children }] }],
  }
  await database.query(
    `INSERT INTO "PersonalRoadmap" ("userId", id, title, root) VALUES ($1, $2, 'My way', $3)`,
    [person.id, id, JSON.stringify(root)],
  )
  await database.query(
    `INSERT INTO "PersonalRoadmapSkill" ("userId", "roadmapId", "skillSlug", position)
     SELECT $1, $2, skill, place FROM unnest($3::text[]) WITH ORDINALITY AS skills(skill, place)`,
    [person.id, id, SKILLS],
  )
  return `/me/roadmaps/${id}`
}
