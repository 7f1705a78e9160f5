import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Pool } from 'pg'
import { expect, test } from './fixtures'
import { alive } from './page-parts'
import type { Person } from './people'
import { shareLink } from './shown'

test('nobody reads, changes or ends what is another’s by its id', async ({
  page,
  person,
  newPerson,
  newBrowser,
  database,
  faults,
}) => {
  faults.expect(/^404 GET .*\/me\/(evidence|data|roadmaps)\//)
  const ada = await newPerson()
  const theirs = await thingsOf(ada, await pageOf(ada, newBrowser), database)
  const before = await everythingOf(ada, database)

  await test.step('by its address', async () => {
    for (const path of [
      `/me/evidence/${theirs.evidence}`,
      `/me/data/${theirs.draft}`,
      `/me/roadmaps/${theirs.roadmap}`,
    ])
      expect((await page.goto(path))?.status(), path).toBe(404)
    await page.goto(`/me/profile/preview?as=${theirs.share}`)
    await expect(page.getByText('Ada Lovelace')).toHaveCount(0)
    await page.goto(`/me/evidence?id=${theirs.evidence}`)
    await expect(page.getByText('A server')).toHaveCount(0)
  })

  await test.step('by the API', async () => {
    const evidence = `/api/v1/evidence/${theirs.evidence}`
    const answers = await Promise.all([
      person.api.get(evidence),
      person.api.patch(evidence, { data: { title: 'Mine now' } }),
      person.api.delete(evidence),
    ])
    expect(answers.map((answer) => answer.status())).toEqual([405, 404, 404])
    for (const path of ['/progress', '/progress/history', '/notes/http', '/evidence', '/export']) {
      const answer = await person.api.get(`/api/v1${path}`)
      expect(await answer.text(), path).not.toMatch(/canary|Ada Lovelace|A server/)
    }
  })

  await test.step('by a form of one’s own that names it', async () => {
    const own = await thingsOf(person, page, database)
    const forge = async (path: string, button: string, id: string, other: string) => {
      await page.goto(path)
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true
      })
      await alive(page.getByRole('button', { name: button }))
      await page.locator(`input[name="id"][value="${id}"]`).evaluateAll((fields, other) => {
        for (const field of fields) (field as HTMLInputElement).value = other
      }, other)
      const answered = page.waitForResponse((response) => response.request().method() === 'POST')
      await page.getByRole('button', { name: button }).click()
      expect((await answered).request().postData()).toContain(other)
    }
    await forge('/me/evidence', 'Remove A server', own.evidence, theirs.evidence)
    await forge(`/me/evidence/${own.evidence}`, 'Save', own.evidence, theirs.evidence)
    await forge('/me/shares', 'End now: canary-label', own.share, theirs.share)
    await forge(`/me/data/${own.draft}`, 'Take it in', own.draft, theirs.draft)
    await forge(`/me/data/${own.draft}`, 'Leave it', own.draft, theirs.draft)
    await forge(`/me/roadmaps/${own.roadmap}`, 'Delete this roadmap', own.roadmap, theirs.roadmap)
  })

  expect(await everythingOf(ada, database)).toEqual(before)
})

async function pageOf(person: Person, newBrowser: () => Promise<Page>): Promise<Page> {
  const page = await newBrowser()
  await person.enter(page.context())
  return page
}

/** One of everything that has an id. */
async function thingsOf(person: Person, page: Page, database: Pool) {
  await person.show({ name: 'Ada Lovelace', sections: { skills: 'shares' } })
  await person.tick({ http: 'done' })
  await person.send('put', '/api/v1/notes/http', {
    ...{ note: 'canary-note', links: [], acts: [], updatedAt: null },
  })
  const evidence = await person.api.post('/api/v1/evidence', {
    data: { skill: 'http', kind: 'project', title: 'A server', url: 'https://example.org/' },
  })
  await shareLink(database, person, { sections: ['skills'] })
  await page.goto('/me/data')
  const file = await (await person.api.get('/api/v1/export')).json()
  const operation = {
    id: randomUUID(),
    skill: 'git',
    status: 'done',
    at: new Date(0).toISOString(),
  }
  const buffer = Buffer.from(JSON.stringify({ ...file, operations: [operation] }))
  await page
    .getByLabel('File')
    .setInputFiles({ name: 'canary.json', mimeType: 'application/json', buffer })
  await page.getByRole('button', { name: 'Look at it' }).click()
  await expect(page).toHaveURL(/\/me\/data\/./)
  const roadmap = randomUUID()
  await database.query(
    `INSERT INTO "PersonalRoadmap" ("userId", id, title, root) VALUES ($1, $2, 'canary-roadmap', $3)`,
    [person.id, roadmap, JSON.stringify({ title: '', children: [{ skill: 'http' }] })],
  )
  const { rows } = await database.query('SELECT id FROM "ShareLink" WHERE "userId" = $1', [
    person.id,
  ])
  return {
    evidence: (await evidence.json()).id as string,
    share: rows[0].id as string,
    draft: new URL(page.url()).pathname.split('/').at(-1) ?? '',
    roadmap,
  }
}

/** Returns all that a person owns, and whether it still waits or holds. */
async function everythingOf(person: Person, database: Pool) {
  const { exportedAt: _, ...archive } = await (await person.api.get('/api/v1/export')).json()
  const { rows: drafts } = await database.query(
    'SELECT id FROM "ImportDraft" WHERE "userId" = $1',
    [person.id],
  )
  return { archive, drafts }
}
