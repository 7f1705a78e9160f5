import type { Page } from '@playwright/test'
import type { Pool } from 'pg'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { alive } from './page-parts'
import type { Person } from './people'

const question = (page: Page) => page.getByRole('article')
const said = (page: Page) => page.getByRole('main').getByRole('status')
const statusOf = async ({ api }: Person, skill: string) =>
  (await (await api.get('/api/v1/progress')).json()).skills[skill]?.status

test('what was ticked a while ago comes up, one skill at a time, and every tick stays', async ({
  page,
  person,
  database,
}) => {
  await page.goto('/me/refresh')
  await expect(page.getByText('Skills you mark done are asked about here.')).toBeVisible()
  await tickedAgo(person, database, { http: 60, sql: 50, git: 40 })

  await test.step('from the logbook', async () => {
    await page.goto('/me')
    const section = page.getByRole('region', { name: 'Still know it?' })
    await expect(section.getByRole('listitem')).toHaveText(['HTTP', 'SQL', 'Git'])
    await section.getByRole('link', { name: 'Look back' }).click()
    await expect(page).toHaveURL('/me/refresh')
    await expect(question(page).getByRole('heading', { level: 2 })).toHaveText('HTTP')
    await expect(question(page)).toContainText('You know it when')
    await expectAccessible(page)
  })

  await test.step('known is confirmed and put off by months', async () => {
    await page.getByRole('button', { name: 'Yes, still know it' }).click()
    await expect(said(page)).toContainText('HTTP is confirmed. You are asked again on')
    await expect(question(page).getByRole('heading', { level: 2 })).toHaveText('SQL')
    await expect(question(page).getByRole('heading', { level: 2 })).toBeFocused()
  })

  await test.step('shaky leaves the tick; only a press of its own takes it', async () => {
    await alive(page.getByRole('button', { name: 'It is shaky' }))
    await page.keyboard.press('n')
    await expect(said(page)).toContainText('SQL stays done.')
    expect(await statusOf(person, 'sql')).toBe('done')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Mark it learning instead' }).click()
    await expect(said(page)).toContainText('SQL is marked learning.')
    expect(await statusOf(person, 'sql')).toBe('learning')
  })

  await test.step('what is put off is there again later', async () => {
    await page.getByRole('link', { name: 'Not now' }).click()
    await expect(page.getByText('What you put off will be here')).toBeVisible()
    await page.getByRole('link', { name: 'Begin again' }).click()
    await expect(question(page).getByRole('heading', { level: 2 })).toHaveText('Git')
    await alive(page.getByRole('button', { name: 'Yes, still know it' }))
    await page.keyboard.press('y')
    await expect(page.getByText('The next question comes on')).toBeVisible()
    expect(await statusOf(person, 'git')).toBe('done')
  })
})

test('whoever does not want to be asked is not', async ({ page, person, database }) => {
  await tickedAgo(person, database, { http: 60 })
  await page.goto('/me/settings')
  await page.getByRole('button', { name: 'Do not ask me' }).click()
  await expect(page.getByRole('button', { name: 'Ask me again' })).toBeVisible()
  await page.goto('/me')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logbook')
  await expect(page.getByRole('region', { name: 'Still know it?' })).toBeHidden()
  await page.goto('/me/refresh')
  await expect(question(page)).toBeHidden()
  await page.getByRole('button', { name: 'Ask me again' }).click()
  await expect(question(page).getByRole('heading', { level: 2 })).toHaveText('HTTP')
})

test('it works without scripts', async ({ newBrowser, newPerson, database }) => {
  const person = await newPerson()
  await tickedAgo(person, database, { http: 60, git: 40 })
  const page = await newBrowser({ javaScriptEnabled: false })
  await person.enter(page.context())
  await page.goto('/me/refresh')
  await page.getByRole('button', { name: 'It is shaky' }).click()
  await expect(said(page)).toContainText('HTTP stays done.')
  await page.getByRole('button', { name: 'Mark it learning instead' }).click()
  await expect(said(page)).toContainText('HTTP is marked learning.')
  await expect(question(page).getByRole('heading', { level: 2 })).toHaveText('Git')
})

/** Marks skills done so many days ago. */
async function tickedAgo(
  person: Person,
  database: Pool,
  skills: Record<string, number>,
): Promise<void> {
  await person.tick(Object.fromEntries(Object.keys(skills).map((skill) => [skill, 'done'])))
  for (const [skill, days] of Object.entries(skills))
    await database.query(
      `UPDATE "Progress" SET at = now() - $3 * interval '1 day' WHERE "userId" = $1 AND "skillSlug" = $2`,
      [person.id, skill, days],
    )
}
