import { type APIRequestContext, type APIResponse, request } from '@playwright/test'
import { SECTIONS, type Section, sectionVisibility } from '@/lib/profile/schema'
import { expect, test } from './fixtures'
import { FIREFOX, SECRETS, SIGNS, SURFACES, type Surface, shareLink, withCanaries } from './shown'
import { stack } from './stack'

/** Every section in every visibility, in three tables. */
const TABLES = [0, 1, 2].map(
  (shift) =>
    Object.fromEntries(
      SECTIONS.map((section, n) => [section, sectionVisibility.options[(n + shift) % 3]]),
    ) as Record<Section, 'hidden' | 'shares' | 'public'>,
)

test('no surface shows anybody what is hidden from them, and each shows what is not', async ({
  newPerson,
  database,
}) => {
  test.slow()
  const [ada, bob] = [await newPerson(), await newPerson()]
  const stranger = await request.newContext({ baseURL: stack().url })
  const viewers = { stranger, 'signed-in other': bob.api, owner: ada.api }
  const handle = `canary-${ada.id.slice(0, 8)}`
  await withCanaries(ada, handle)
  const link = await shareLink(database, ada, { sections: SECTIONS })
  const narrow = await shareLink(database, ada, { sections: ['skills', 'evidence'] })

  for (const profile of ['public', 'unlisted', 'private'] as const)
    for (const sections of TABLES) {
      await ada.show({ visibility: { profile }, sections })
      for (const [viewer, api] of Object.entries(viewers)) {
        const about = `${profile} ${JSON.stringify(sections)}, ${viewer}`
        await expectShown(api, 'everyone', handle, about, (section) =>
          profile === 'private' ? false : sections[section] === 'public',
        )
        await expectShown(api, 'share', link, about, (section) => sections[section] !== 'hidden')
      }
      await expectShown(
        stranger,
        'share',
        narrow,
        'a link for two sections',
        (section) => sections[section] !== 'hidden' && /^(skills|evidence)$/.test(section),
      )
    }
  await stranger.dispose()
})

async function expectShown(
  api: APIRequestContext,
  of: Surface['of'],
  name: string,
  about: string,
  isShown: (section: Section) => boolean,
): Promise<void> {
  for (const surface of SURFACES.filter((one) => one.of === of)) {
    const response = await api.get(surface.path(name), { headers: surface.headers ?? {} })
    const answer = await response.text()
    const told = surface.part ? (surface.part.exec(answer)?.[0] ?? '') : answer
    for (const section of SECTIONS)
      expect(SIGNS[section].test(told), `${about}: ${section} on ${surface.name}`).toBe(
        surface.sections.includes(section) && isShown(section),
      )
    for (const secret of SECRETS) expect(told, `${about}: ${surface.name}`).not.toContain(secret)
    if (surface.sections.length > 0) expectNotKept(surface, response)
  }
}

/** Not kept by others at all, or no longer than is said. */
function expectNotKept({ name, kept = /no-store/ }: Surface, response: APIResponse): void {
  const allowed = response.ok() ? kept : /no-store/
  expect(response.headers()['cache-control'], name).toMatch(allowed)
}

test('a link that expired, was revoked or was never issued answers alike, to everybody', async ({
  newPerson,
  database,
}) => {
  const [ada, bob] = [await newPerson(), await newPerson()]
  await withCanaries(ada, `dead-${ada.id.slice(0, 8)}`)
  const tokens = [
    'never-issued',
    await shareLink(database, ada, { sections: SECTIONS, expires: "now() - interval '1 second'" }),
    await shareLink(database, ada, { sections: SECTIONS, revoked: true }),
  ]
  const stranger = await request.newContext({ baseURL: stack().url })
  for (const api of [stranger, bob.api, ada.api]) {
    const answers = []
    for (const token of tokens) {
      const response = await api.get(`/s/${token}`)
      const { date: _, ...headers } = response.headers()
      answers.push({
        status: response.status(),
        headers,
        body: (await response.text()).replaceAll(token, '[token]'),
      })
    }
    expect(answers[0]?.status).toBe(404)
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  }
  await stranger.dispose()
})

test('a shared page keeps its address to itself, and counts its readers and nobody else', async ({
  newPerson,
  database,
}) => {
  const ada = await newPerson()
  await withCanaries(ada, `counted-${ada.id.slice(0, 8)}`)
  const token = await shareLink(database, ada, { sections: [] })
  const reader = await request.newContext({
    baseURL: stack().url,
    userAgent: FIREFOX,
  })
  const page = await reader.get(`/s/${token}`)
  expect(page.headers()).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-robots-tag': expect.stringContaining('noindex'),
    'cache-control': expect.stringMatching(/private.*no-store/),
  })
  const html = await page.text()
  expect(html).toMatch(/<meta name="robots" content="noindex, nofollow"/)
  expect(html).toMatch(/<meta name="referrer" content="no-referrer"/)

  await reader.head(`/s/${token}`)
  await reader.get(`/s/${token}`, { headers: { 'User-Agent': 'Slackbot-LinkExpanding 1.0' } })
  await reader.get(`/s/${token}`, { headers: { 'Sec-Purpose': 'prefetch' } })
  await ada.api.get(`/s/${token}`)
  const { rows } = await database.query(
    'SELECT views, "lastViewedOn"::text AS day FROM "ShareLink" WHERE "userId" = $1',
    [ada.id],
  )
  expect(rows).toEqual([{ views: 1, day: new Date().toISOString().slice(0, 10) }])
  await reader.dispose()
})

test('an old handle leads to the new one, and to nothing once the profile is private', async ({
  newPerson,
}) => {
  const ada = await newPerson()
  const [old, now] = [`old-${ada.id.slice(0, 8)}`, `now-${ada.id.slice(0, 8)}`]
  await ada.show({ handle: old, visibility: { profile: 'public' } })
  await ada.show({ handle: now })
  const stranger = await request.newContext({ baseURL: stack().url })
  const ask = (path: string) => stranger.get(path, { maxRedirects: 0 })
  for (const path of [`/u/${old}`, `/u/${now.toUpperCase()}`]) {
    const moved = await ask(path)
    expect(moved.status()).toBe(308)
    expect(new URL(moved.headers().location ?? '', stack().url).pathname).toBe(`/u/${now}`)
    expect(moved.headers()['cache-control']).toBe('no-store')
  }
  await ada.show({ visibility: { profile: 'private' } })
  for (const path of [`/u/${old}`, `/u/${now}`, `/api/v1/profiles/${old}`])
    expect((await ask(path)).status()).toBe(404)
  await stranger.dispose()
})

test('mark-up is only text, wherever it is written', async ({ page, person, database }) => {
  const handle = `markup-${person.id.slice(0, 8)}`
  const hostile = '</script><img src=x onerror=alert(1)>'
  page.on('dialog', () => expect(page.url(), 'a script ran').toBe('never'))
  await person.show({
    handle,
    name: hostile,
    headline: hostile,
    bio: `${hostile}\n<b>bold</b>`,
    location: hostile,
    links: [{ label: hostile, url: 'https://example.org/"><img src=x>' }],
    visibility: { profile: 'public' },
    sections: { evidence: 'public', contact: 'public' },
  })
  await person.send('post', '/api/v1/evidence', {
    skill: 'http',
    kind: 'other',
    title: hostile,
    url: 'http://192.168.0.1/"><script>alert(1)</script>',
    note: hostile,
  })
  await person.send('put', '/api/v1/notes/http', {
    ...{ note: hostile, links: [{ label: hostile, url: 'https://example.org/' }], acts: [] },
    updatedAt: null,
  })
  await database.query(
    `INSERT INTO "PersonalRoadmap" ("userId", id, title, root) VALUES ($1, 'mine', $2, $3)`,
    [
      person.id,
      hostile,
      { title: '', children: [{ title: hostile, children: [{ skill: 'http' }] }] },
    ],
  )
  await page.goto('/me/shares')
  await page.getByLabel('Label', { exact: true }).fill(hostile)
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.getByRole('heading', { name: hostile })).toBeVisible()
  const places = [
    '/me',
    '/me/evidence',
    '/me/profile',
    '/me/shares',
    '/me/roadmaps/mine',
    '/skills/http',
  ]
  for (const path of [`/u/${handle}`, '/me/profile/preview?as=published', ...places]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
    // The number of a stage, on its sign and in the overview, is a `b` of ours.
    const foreign = page.locator('img[src="x"], b:not(.sign > b, .overview a > b)')
    expect(await foreign.count(), path).toBe(0)
  }
  await page.goto(`/u/${handle}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hostile)
  await expect(page.getByText('Other, 192.168.0.1')).toBeVisible()
})
