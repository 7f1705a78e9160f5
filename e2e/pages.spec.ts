import type { APIRequestContext, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { access, alive, shownTo } from './page-parts'
import type { Person } from './people'
import { PUBLIC_PAGES } from './public-pages'

const PUBLIC_DATA = [
  '/api/v1/roadmaps',
  '/api/v1/roadmaps/backend',
  '/api/v1/skills',
  '/api/v1/skills/http',
  '/api/v1/openapi.json',
  '/api/health',
  '/sitemap.xml',
  '/feed.xml',
]

test('search engines are kept out of unlisted profiles and of one’s own pages', async ({
  request,
  newPerson,
}) => {
  const { path } = await publish(await newPerson(), 'unlisted')
  for (const address of [path, '/sign-in'])
    expect(metaOf(await headOf(request, address), 'robots'), address).toMatch(/noindex/)
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain(path)
})

test('no page and no data tells an e-mail address to others', async ({ request, newPerson }) => {
  const person = await newPerson()
  const { path, handle } = await publish(person, 'public')
  for (const address of [...PUBLIC_PAGES, ...PUBLIC_DATA, path, `/api/v1/profiles/${handle}`])
    for (const [reader, asked] of Object.entries({ stranger: request, owner: person.api })) {
      const response = await asked.get(address)
      await expect(response).toBeOK()
      expect(await response.text(), `${address} for the ${reader}`).not.toContain(person.email)
    }
})

test('every answer carries the headers that protect it', async ({ request }) => {
  for (const address of [...PUBLIC_PAGES, ...PUBLIC_DATA, '/sign-in', '/marks/done.svg'])
    expect((await request.get(address)).headers(), address).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    })
})

test('the listing shows one’s own percentage on what one follows, and nowhere else', async ({
  page,
  person,
}) => {
  const card = (title: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) })
  await person.tick({ http: 'done', sql: 'done' })
  await person.follow('first-month')
  await page.goto('/roadmaps')
  await expect(card('First month')).toContainText(/[1-9]\d* %/)
  await expect(card('Backend')).toContainText(/\d+ skills/)
  await expect(card('Backend')).not.toContainText('%')
})

test('a skill’s own page ticks by button and by key', async ({ page, person }) => {
  await page.goto('/skills/http')
  const button = (name: string) => page.getByRole('button', { name })
  await alive(button('Done'))
  await button('Done').click()
  await expect(button('Done')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('l')
  await expect(button('Learning')).toHaveAttribute('aria-pressed', 'true')
  await expect(button('Done')).toHaveAttribute('aria-pressed', 'false')
  await expect
    .poll(async () => (await (await person.api.get('/api/v1/progress')).json()).skills.http?.status)
    .toBe('learning')
  expect(await (await person.api.get('/api/v1/follows')).json()).toEqual({ follows: [] })
})

test('the chosen colours stay, and are there before any script of ours has loaded', async ({
  page,
}) => {
  const PAPER = { light: 'rgb(244, 240, 228)', dark: 'rgb(18, 26, 23)' }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/roadmaps')
  const toggle = page.getByRole('button', { name: 'Switch between light and dark' })
  await alive(toggle)
  const paper = page.locator('html')
  await expect(paper).toHaveCSS('background-color', PAPER.light)
  await toggle.click()
  await expect(paper).toHaveCSS('background-color', PAPER.dark)
  await page.route('**/_next/static/**/*.js', (route) => route.abort('aborted'))
  await page.reload({ waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(paper).toHaveCSS('background-color', PAPER.dark)
})

test('an account is deleted for good, once one says so', async ({ page, person }) => {
  const { path, handle } = await publish(person, 'public')
  await page.goto('/me/settings')
  await expect(page.getByText('Only here.')).toBeVisible()
  await alive(page.getByRole('button', { name: 'Delete for good' }))
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page).toHaveURL('/me/settings')
  await page.getByLabel('Type “delete” to confirm').fill('delete')
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  for (const gone of [path, `/api/v1/profiles/${handle}`])
    expect((await page.request.get(gone)).status()).toBe(404)
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('the profile form keeps what was typed, says what is wrong, and saves', async ({
      page,
      person,
      newPerson,
    }) => {
      const { handle: taken } = await publish(await newPerson(), 'private')
      const handle = `own-${person.id.slice(0, 8)}`
      await page.goto('/me/profile')
      await page.getByLabel('Handle').fill(taken)
      await page.getByLabel('Name', { exact: true }).fill('Ada')
      await page.getByLabel('About you').fill('First line\nSecond line')
      await access(page, 'Unlisted').check()
      await shownTo(page, 'Contact', 'Public').check()
      await save(page)
      await expect(page.getByRole('main').getByRole('alert')).toContainText('Nothing was saved')
      await expect(page.getByLabel('Handle')).toHaveAccessibleDescription(/Handle is taken/)
      await expectTyped(taken)

      await page.getByLabel('Handle').fill(handle)
      await page.getByLabel('Address of link 1').fill('https://example.org/ada')
      await save(page)
      await expect(page.getByText('Saved.')).toBeVisible()
      await expectTyped(handle)
      await page.reload()
      await expectTyped(handle)
      await expect(page.getByLabel('Label of link 1')).toHaveValue('example.org')
      await page.getByRole('link', { name: `/u/${handle}` }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada')
      await expect(page.getByRole('link', { name: 'example.org' })).toHaveAttribute(
        'rel',
        /nofollow/,
      )

      async function expectTyped(expected: string): Promise<void> {
        await expect(page.getByLabel('Handle')).toHaveValue(expected)
        await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ada')
        await expect(page.getByLabel('About you')).toHaveValue('First line\nSecond line')
        await expect(access(page, 'Unlisted')).toBeChecked()
        await expect(shownTo(page, 'Contact', 'Public')).toBeChecked()
        await expect(shownTo(page, 'Skills', 'Hidden')).toBeChecked()
      }
    })
  })

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click()
}

async function publish(
  person: Person,
  profile: 'public' | 'unlisted' | 'private',
): Promise<{ path: string; handle: string }> {
  const handle = `test-${person.id.slice(0, 8)}`
  await person.tick({ http: 'done' })
  await person.follow('backend')
  await person.show({
    handle,
    name: 'Grace Hopper',
    links: [{ label: 'Site', url: 'https://example.org/' }],
    visibility: {
      profile,
      roadmaps: 'shown',
      skills: 'shown',
      evidence: 'shown',
      activity: 'shown',
      contact: 'shown',
    },
  })
  return { handle, path: `/u/${handle}` }
}

/** The head as a reader without scripts gets it. */
async function headOf(request: APIRequestContext, path: string): Promise<string> {
  const html = await (await request.get(path)).text()
  return html.slice(0, html.indexOf('</head>'))
}

function metaOf(head: string, name: string): string {
  return new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(head)?.[1] ?? ''
}
