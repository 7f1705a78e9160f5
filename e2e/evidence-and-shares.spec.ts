import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { access, alive, shownTo } from './page-parts'
import { FIREFOX } from './shown'

test('evidence is added, changed and removed, for several skills at once', async ({
  page,
  person,
}) => {
  await page.goto('/me/evidence')
  await expect(page.getByText('Nothing here yet.')).toBeVisible()
  await alive(page.getByRole('button', { name: 'Add', exact: true }))

  await page.getByLabel('Title').fill('A server of my own')
  await page.getByLabel('Address').fill('javascript:alert(1)')
  await page.getByLabel('Skill 1').fill('http')
  await page.getByLabel('Skill 2').fill('Gitt')
  await page.getByLabel('Date').fill('2026-05-01')
  await page.getByLabel('Note').fill('From the socket up.\nAlone.')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('Address must be an http or https address')).toBeVisible()
  await expect(page.getByText('is no skill here; did you mean “Git”?')).toBeVisible()
  await expect(page.getByLabel('Address')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Title')).toHaveValue('A server of my own')
  await expect(page.getByLabel('Note')).toHaveValue('From the socket up.\nAlone.')

  await page.getByLabel('Address').fill('https://github.com/ada/server')
  await page.getByLabel('Skill 2').fill('Git')
  await page.getByLabel('Kind').selectOption('Project')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('Added: A server of my own')).toBeVisible()
  const pieces = page.getByRole('list', { name: 'Your evidence' }).locator(':scope > li')
  await expect(pieces).toHaveCount(1)
  await expect(pieces).toContainText('Project, github.com, 1 May 2026')
  await expect(pieces.getByRole('list', { name: 'Skills it shows' }).getByRole('link')).toHaveText([
    'HTTP',
    'Git',
  ])
  const link = pieces.getByRole('link', { name: 'A server of my own', exact: true })
  await expect(link).toHaveAttribute('rel', 'nofollow ugc noopener')
  await expectAccessible(page)

  await pieces.getByRole('link', { name: 'Change A server of my own' }).click()
  await expect(page.getByLabel('Skill 2')).toHaveValue('Git')
  await page.getByLabel('Title').fill('A web server')
  await page.getByLabel('Skill 1').fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL('/me/evidence')
  await expect(pieces.getByRole('heading')).toHaveText('A web server')
  await expect(pieces.getByRole('list', { name: 'Skills it shows' }).getByRole('link')).toHaveText([
    'Git',
  ])
  await pieces.getByRole('button', { name: 'Remove A web server' }).click()
  await expect(page.getByText('Nothing here yet.')).toBeVisible()
  expect(await (await person.api.get('/api/v1/evidence')).json()).toEqual({ evidence: [] })
})

test('evidence that came with a file is changed and removed by the id it has there', async ({
  page,
  person,
  database,
}) => {
  await database.query(
    `INSERT INTO "Evidence" ("userId", id, kind, title, url)
     VALUES ($1, 'mine_1', 'talk', 'From elsewhere', 'https://example.org/')`,
    [person.id],
  )
  await database.query(
    `INSERT INTO "EvidenceSkill" ("userId", "evidenceId", "skillSlug", position) VALUES ($1, 'mine_1', 'http', 0)`,
    [person.id],
  )
  await page.goto('/me/evidence/mine_1')
  await alive(page.getByRole('button', { name: 'Save' }))
  await page.getByLabel('Title').fill('From here')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL('/me/evidence')
  const { evidence } = await (await person.api.get('/api/v1/evidence')).json()
  expect(evidence).toMatchObject([{ id: 'mine_1', title: 'From here' }])
  await page.getByRole('button', { name: 'Remove From here' }).click()
  await expect(page.getByText('Nothing here yet.')).toBeVisible()
})

test('whoever has no scripts adds evidence and makes a link all the same', async ({
  newBrowser,
  newPerson,
}) => {
  const person = await newPerson()
  const page = await newBrowser({ javaScriptEnabled: false })
  await person.enter(page.context())
  await page.goto('/skills/http')
  await page.getByRole('link', { name: 'Add evidence of HTTP' }).click()
  await expect(page.getByLabel('Skill 1')).toHaveValue('HTTP')
  await page.getByLabel('Skill 1').fill('')
  await page.getByLabel('Title').fill('A server')
  await page.getByLabel('Address').fill('https://example.org/server')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('must name a skill')).toBeVisible()
  for (const [row, skill] of ['HTTP', 'Git', 'SQL'].entries())
    await page.getByLabel(`Skill ${row + 1}`).fill(skill)
  await page.getByRole('button', { name: 'Room for more skills' }).click()
  await expect(page.getByLabel('Title')).toHaveValue('A server')
  await page.getByLabel('Skill 4').fill('CSS')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const shown = page.getByRole('list', { name: 'Skills it shows' }).getByRole('link')
  await expect(shown).toHaveText(['HTTP', 'Git', 'SQL', 'CSS'])

  await page.goto('/me/shares')
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.getByText('Label must not be empty')).toBeVisible()
  await page.getByLabel('Label').fill('For Bob')
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.getByRole('textbox', { name: 'Address of the new link' })).toHaveValue(
    /\/s\/[\w-]{43}$/,
  )
  await page.getByRole('button', { name: 'End now: For Bob' }).click()
  await page.getByRole('button', { name: 'Remove from the list: For Bob' }).click()
  await expect(page.getByRole('heading', { name: 'For Bob' })).toBeHidden()
})

test('a profile is shown as others get it, shared by a secret address, and the address ended', async ({
  page,
  person,
  newBrowser,
  faults,
}) => {
  faults.expect(/^404 GET .*\/(s|u)\/[\w-]+$/)
  const handle = `ada-${person.id.slice(0, 8)}`
  await person.follow('backend', 'first-month')
  await person.tick({ http: 'done', git: 'learning' })
  await person.send('post', '/api/v1/evidence', {
    skill: 'http',
    kind: 'project',
    title: 'A server',
    url: 'https://example.org/server',
  })

  await test.step('who sees what is chosen in one table', async () => {
    await page.goto('/me/profile')
    await alive(page.getByRole('button', { name: 'Save' }))
    await page.getByLabel('Handle').fill(handle)
    await page.getByLabel('Name', { exact: true }).fill('Ada Lovelace')
    await shownTo(page, 'Roadmaps', 'Share links').check()
    await shownTo(page, 'First month', 'Hidden').check()
    await shownTo(page, 'Skills', 'Public').check()
    await shownTo(page, 'Evidence', 'Share links').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved.')).toBeVisible()
    await page.reload()
    await expect(shownTo(page, 'First month', 'Hidden')).toBeChecked()
    await expect(shownTo(page, 'Backend', 'As above')).toBeChecked()
    await expect(shownTo(page, 'Evidence', 'Share links')).toBeChecked()
  })

  await test.step('a preview is what a stranger would get', async () => {
    await page.getByRole('link', { name: 'See it as others do' }).click()
    await expect(page.getByText('Your profile is private.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such place on the map')
    await page.getByRole('link', { name: 'A stranger, once it is public' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada Lovelace')
    await expect(page.getByRole('region', { name: 'Skills' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Evidence' })).toBeHidden()
    await expectAccessible(page)
  })

  let address = ''
  await test.step('a link is made, and its address told once', async () => {
    await page.goto('/me/shares')
    await alive(page.getByRole('button', { name: 'Make the link' }))
    await page.getByLabel('Label', { exact: true }).fill('Application at Acme')
    await page.getByRole('checkbox', { name: 'Evidence' }).check()
    await page.getByRole('checkbox', { name: 'Backend' }).check()
    await expect(page.getByRole('checkbox', { name: /^First month/ })).toBeDisabled()
    await expect(page.getByRole('checkbox', { name: /^Contact/ })).toBeDisabled()
    await page.getByRole('button', { name: 'Make the link' }).click()
    const field = page.getByRole('textbox', { name: 'Address of the new link' })
    await expect(field).toHaveValue(/\/s\//)
    address = new URL(await field.inputValue()).pathname
    await expect(page.getByText(/cannot be shown again/)).toBeVisible()
    await expectAccessible(page)
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Application at Acme' })).toBeVisible()
    expect(await page.content()).not.toContain(address)
  })

  const reader = await newBrowser({ userAgent: FIREFOX })
  await test.step('its reader needs no account and gets what was chosen', async () => {
    await reader.goto(address)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Ada Lovelace')
    await expect(reader.getByRole('heading', { level: 2 })).toHaveText([
      'Evidence',
      'On these roadmaps',
    ])
    await expect(reader.getByRole('region', { name: 'On these roadmaps' })).not.toContainText(
      'First month',
    )
    expect(await reader.content()).not.toContain(handle)
    await expectAccessible(reader)
  })

  await test.step('its owner previews the very same and sees it counted', async () => {
    const shared = await reader.getByRole('article').textContent()
    await page.reload()
    await expect(page.getByText(/^Opened once, last on/)).toBeVisible()
    await page.getByRole('link', { name: 'Preview Application at Acme' }).click()
    await expect(page.getByText('This is what whoever has this link gets.')).toBeVisible()
    expect(await page.getByRole('article').textContent()).toBe(shared)
  })

  await test.step('ended, it is gone at once', async () => {
    await page.goto('/me/shares')
    await page.getByRole('button', { name: 'End now: Application at Acme' }).click()
    await expect(page.getByText('ended by you.')).toBeVisible()
    const response = await reader.reload()
    expect(response?.status()).toBe(404)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('No such place on the map')
  })

  await test.step('taken back, the public profile is gone at once', async () => {
    await page.goto('/me/profile')
    await access(page, 'Public').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved.')).toBeVisible()
    expect((await reader.goto(`/u/${handle}`))?.status()).toBe(200)
    await access(page, 'Private').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Nobody else can open your profile.')).toBeVisible()
    expect((await reader.reload())?.status()).toBe(404)
  })
})
