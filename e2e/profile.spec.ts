import type { Page } from '@playwright/test'
import { SECTIONS, type Section } from '@/lib/profile/schema'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { alive } from './page-parts'
import type { Person } from './people'
import { shareLink } from './shown'

const EVERYTHING = Object.fromEntries(SECTIONS.map((section) => [section, 'public'])) as Record<
  Section,
  'public'
>

test('a reader sees at once who this is, near which role, backed by what, and how recently', async ({
  page,
  newPerson,
  database,
}) => {
  const ada = await newPerson()
  const handle = await publish(ada)
  await page.goto(`/u/${handle}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada Lovelace')
  await expect(page.getByRole('term')).toHaveText([
    'On the way to',
    'Backed by evidence',
    'Most recent',
    'Evidenced',
    'Declared',
    'Learning',
  ])
  await expect(page.getByRole('definition').nth(0)).toContainText('Backend')
  await expect(page.getByRole('definition').nth(1)).toContainText(
    '2 of 9 skillsby 2 pieces of evidence',
  )
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Evidence',
    'Skills',
    'On these roadmaps',
    'Activity',
    'Last confirmed',
    'How to read this',
  ])
  const evidence = page.getByRole('region', { name: 'Evidence' })
  // Work comes first, though the certificate is newer.
  await expect(evidence.getByRole('heading', { level: 3 })).toHaveText(['A server', 'A test'])
  await expect(
    evidence.getByRole('list', { name: 'Skills it shows' }).first().getByRole('link'),
  ).toHaveText(['HTTP', 'Git'])
  await expect(page.getByText('Waymark checks none of it for them.')).toBeVisible()
  await expect(page.getByText(/mastered/i)).toHaveCount(0)
  await expectAccessible(page)

  const token = await shareLink(database, ada, { sections: SECTIONS })
  const told = await page.getByRole('article').textContent()
  await page.goto(`/s/${token}`)
  expect(await page.getByRole('article').textContent()).toBe(told)
})

for (const javaScriptEnabled of [true, false])
  test(`evidence and skills are filtered ${javaScriptEnabled ? 'at once' : 'without scripts'}`, async ({
    newBrowser,
    newPerson,
  }) => {
    const handle = await publish(await newPerson())
    const page = await newBrowser({ javaScriptEnabled })
    await page.goto(`/u/${handle}`)
    const search = page.getByRole('searchbox')
    if (javaScriptEnabled) await alive(search)
    // A page that is loaded anew knows nothing of it.
    const root = page.locator('html')
    if (javaScriptEnabled) await root.evaluate((html) => html.setAttribute('data-stayed', ''))
    const skills = page.getByRole('region', { name: 'Skills' }).getByRole('listitem')
    await expect(skills).toHaveCount(10)

    await page.getByText('Only evidenced').click()
    await show(page, javaScriptEnabled)
    await expect(skills).toHaveText(['Git', 'HTTP'])
    await expect(page).toHaveURL(/tier=evidenced/)
    await search.fill('htt')
    await show(page, javaScriptEnabled)
    await expect(skills).toHaveText(['HTTP'])
    await expect(page.getByText('2 pieces of evidence and 1 skill found.')).toBeVisible()
    await search.fill('nowhere')
    await show(page, javaScriptEnabled)
    await expect(page.getByText('Nothing found.')).toBeVisible()
    await expect(page.locator('html[data-stayed]')).toHaveCount(javaScriptEnabled ? 1 : 0)

    await page.goto(`/u/${handle}?area=engineering&tier=declared`)
    await expect(page.getByLabel('Area')).toHaveValue('engineering')
    await expect(page.getByRole('region', { name: 'Evidence' })).toHaveCount(0)
    await expect(skills.filter({ hasText: 'HTTP' })).toHaveCount(0)
  })

test('a full profile prints on two pages at most, on A4 and on Letter, with addresses', async ({
  page,
  newPerson,
}) => {
  test.slow()
  const ada = await newPerson()
  const handle = await publish(ada)
  const { skills } = await (await ada.api.get('/api/v1/skills')).json()
  const slugs: string[] = skills.map(({ slug }: { slug: string }) => slug)
  await ada.tick(Object.fromEntries(slugs.map((slug) => [slug, 'done'])))
  for (let n = 0; n < 38; n++)
    await ada.send('post', '/api/v1/evidence', {
      skills: slugs.slice(n, n + 3),
      kind: 'project',
      title: `A piece of work, number ${n}, with a title of some length`,
      url: `https://example.org/work/${n}`,
      note: 'What it is, and why it was made. '.repeat(5),
      date: '2026-04-01',
    })
  await page.goto(`/u/${handle}`)
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)?.length, format).toBeLessThanOrEqual(2)
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('example.org/work/37', { exact: true })).toBeVisible()
  await expect(page.getByText(new RegExp(`/u/${handle}$`))).toBeVisible()
  await expect(page.getByRole('searchbox')).toBeHidden()
  await expect(page.getByRole('navigation')).toHaveCount(0)
})

test('a reader walks a profile by keyboard alone', async ({ page, newPerson }) => {
  await page.goto(`/u/${await publish(await newPerson())}`)
  const search = page.getByRole('searchbox')
  await alive(search)
  await page.getByRole('link', { name: '2 pieces of evidence' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#evidence$/)
  await page.getByRole('link', { name: 'last active' }).focus()
  await page.keyboard.press('Tab')
  await expect(search).toBeFocused()
  await page.keyboard.type('server')
  await expect(page.getByText('1 piece of evidence found.')).toBeVisible()
  await search.fill('')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Area')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Only evidenced' })).toBeFocused()
  await expect(page.getByRole('radio', { name: 'Only evidenced' })).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'A server' })).toBeFocused()
})

test('a profile that shows nothing, and names of any kind', async ({ page, newPerson }) => {
  const ada = await newPerson()
  const handle = `quiet-${ada.id.slice(0, 8)}`
  for (const name of [
    '',
    'عائشة بنت محمد',
    '🦉 Ada',
    'Wolfeschlegelsteinhausenbergerdorff'.repeat(2),
  ]) {
    await ada.show({ handle, name, visibility: { profile: 'public' } })
    await page.goto(`/u/${handle}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name || handle)
    await expect(page.getByText('No skills, roadmaps or evidence are shown here.')).toBeVisible()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.body.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  }
})

/** Without scripts a filter is sent by hand. */
async function show(page: Page, scripts: boolean): Promise<void> {
  if (!scripts) await page.getByRole('button', { name: 'Show', exact: true }).click()
}

/** Somebody with a little of everything, all of it public. */
async function publish(person: Person): Promise<string> {
  const handle = `reader-${person.id.slice(0, 8)}`
  await person.follow('backend')
  await person.tick({
    http: 'done',
    git: 'done',
    sql: 'learning',
    'command-line': 'done',
    css: 'done',
    html: 'done',
    go: 'done',
    python: 'done',
    rest: 'done',
    docker: 'done',
  })
  const pieces = [
    { skills: ['http', 'git'], kind: 'project', title: 'A server', date: '2026-03-01' },
    { skills: ['http'], kind: 'certificate', title: 'A test', date: '2026-04-01' },
  ]
  for (const [n, piece] of pieces.entries())
    await person.send('post', '/api/v1/evidence', { ...piece, url: `https://example.org/${n}` })
  await person.show({
    handle,
    name: 'Ada Lovelace',
    headline: 'Backend developer who came from mathematics',
    bio: 'Builds services.\nWrites down why.',
    location: 'London',
    links: [{ label: 'Site', url: 'https://ada.example/' }],
    visibility: { profile: 'public' },
    sections: EVERYTHING,
  })
  return handle
}
