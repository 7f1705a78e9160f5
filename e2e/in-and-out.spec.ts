import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { archive } from '@/lib/archive/schema'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { alive, chip, mapAlive, percent } from './page-parts'

const take = async (page: Page, name: RegExp) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ])
  return (await readFile(await download.path())).toString()
}

const bring = async (page: Page, name: string, text: string) => {
  await page.goto('/me/data')
  await page
    .getByLabel('File')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Look at it' }).click()
}

/** The router of Next.js has one of its own outside. */
const alert = (page: Page) => page.getByRole('main').getByRole('alert')

const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })

test('everything goes out as a file and comes back in, once', async ({
  page,
  person,
  newPerson,
  newBrowser,
}) => {
  await person.tick({ http: 'done', sql: 'learning' })
  await person.follow('backend')
  await person.show({ name: 'Ada', headline: '=1+1' })
  await page.goto('/me/settings')
  await page.getByRole('link', { name: 'Take along or bring in' }).click()
  await expect(page).toHaveURL('/me/data')
  await expectAccessible(page)

  const file = await test.step('out', async () => {
    const everything = await take(page, /^Everything/)
    expect(archive.parse(JSON.parse(everything)).operations).toHaveLength(2)
    expect(everything).not.toContain('token')
    const csv = await take(page, /^Progress as a table/)
    expect(csv).toMatch(/\r\nhttp,HTTP,skill,[a-z]+,foundation,/)
    const markdown = await take(page, /^Progress as a checklist/)
    expect(markdown).toMatch(/^- \[x\] \[HTTP\]\(.*\/skills\/http\)$/m)
    return everything
  })

  await test.step('what is here already changes nothing', async () => {
    await bring(page, 'waymark.json', file)
    await expect(page.getByText('Nothing new is in waymark.json')).toBeVisible()
    await page.getByRole('button', { name: 'Back' }).click()
    await expect(page).toHaveURL('/me/data')
  })

  await test.step('everybody else is asked whether it is theirs', async () => {
    const bob = await newPerson()
    const there = await newBrowser()
    await bob.enter(there.context())
    await bring(there, 'waymark.json', file)
    const asked = there.getByRole('group', { name: 'Is this file yours?' })
    await expect(asked).toContainText('It was exported by')
    await there.getByRole('button', { name: 'Take it in' }).click()
    // The browser asks for the box that says so; nothing was sent.
    await expect(asked).toBeVisible()
    const { skills } = await (await bob.api.get('/api/v1/progress')).json()
    expect(skills).toEqual({})
  })

  await test.step('what was lost comes back, after a look at it', async () => {
    const added = JSON.parse(file)
    const at = new Date(0).toISOString()
    added.operations.push({ id: 'old', skill: 'git', status: 'done', at })
    added.operations.push({ id: 'odd', skill: 'cobol-2002', status: 'done', at })
    await bring(page, 'mended.json', JSON.stringify(added))
    await expect(row(page, 'Changes of status').getByRole('cell')).toHaveText(['1', '0', '2', '1'])
    await expect(page.getByText('operations[3] there is no such skill here')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'Git → done' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Take it in' }).click()
    await expect(page.getByText('The file was taken in.')).toBeVisible()
    const { skills } = await (await person.api.get('/api/v1/progress')).json()
    expect(skills).toMatchObject({ git: { status: 'done', at }, http: { status: 'done' } })
  })
})

for (const javaScriptEnabled of [true, false])
  test(`a file shows nobody more of a profile ${javaScriptEnabled ? 'by itself' : 'without scripts either'}`, async ({
    newBrowser,
    newPerson,
  }) => {
    const person = await newPerson()
    const handle = `back-${person.id.slice(0, 8)}`
    const page = await newBrowser({ javaScriptEnabled })
    await person.enter(page.context())
    const open = { profile: 'public', skills: 'shown' } as const
    await person.show({ handle, headline: 'Then', visibility: open })
    const file = JSON.stringify(await (await person.api.get('/api/v1/export')).json())
    const closed = { profile: 'private', skills: 'hidden' } as const
    await person.show({ headline: 'Now', visibility: closed })
    const shown = async () => (await person.api.get('/api/v1/profile')).json()

    await bring(page, 'open.json', file)
    const asked = page.getByRole('group', { name: 'Others would see more of you' })
    await expect(asked.getByRole('listitem')).toHaveText([
      'Who can open your profile Private → Public',
      'Skills Hidden → Public',
    ])
    if (javaScriptEnabled) await expectAccessible(page)
    await page.getByRole('button', { name: 'Take it in' }).click()
    await expect(page.getByText('The file was taken in.')).toBeVisible()
    expect(await shown()).toMatchObject({ headline: 'Then', visibility: closed })

    await bring(page, 'open.json', file)
    await asked.getByRole('checkbox', { name: 'Show this to others from now on' }).check()
    await page.getByRole('button', { name: 'Take it in' }).click()
    await expect(page.getByText('The file was taken in.')).toBeVisible()
    expect(await shown()).toMatchObject({ visibility: open })
  })

test('a file that is wrong changes nothing and says where', async ({ page, person, faults }) => {
  await person.tick({ http: 'done' })
  const everything = await (await person.api.get('/api/v1/export')).json()
  for (const [text, where] of [
    ['{\n"format":\n', 'line 3'],
    ['[]', 'a list in JSON'],
    [JSON.stringify({ ...everything, format: 'waymark-export/9' }), 'another version'],
    ['['.repeat(100_000), 'nested too deeply'],
    ['{"nodes":[{"id":1},{"id":1}]}', 'no box with a text'],
    ['%PDF-1.7', 'This is a PDF. Bring an export of Waymark'],
  ] as const) {
    await bring(page, 'wrong.json', text)
    await expect(alert(page)).toContainText('Nothing was changed.')
    await expect(alert(page)).toContainText(where)
  }
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Choose another file' }).click()
  await expect(page).toHaveURL('/me/data')
  await page.getByLabel('File').setInputFiles({
    name: 'large.json',
    mimeType: 'application/json',
    buffer: Buffer.alloc(11 * 1024 * 1024, ' '),
  })
  faults.expect(/^413 POST .*\/imports$/)
  await page.getByRole('button', { name: 'Look at it' }).click()
  await expect(page.getByRole('heading', { name: 'This is too large' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('a file of at most 10 MB')
  const { operations } = await (await person.api.get('/api/v1/export')).json()
  expect(operations).toEqual(everything.operations)
})

const node = (id: string, type: string, label: string, y: number) => ({
  ...{ id, type, position: { x: 0, y }, data: { label } },
})
const DRAWING = {
  nodes: [
    node('t', 'title', 'My own way', 0),
    node('1', 'topic', 'The web', 100),
    node('2', 'subtopic', 'HTTP', 110),
    node('3', 'subtopic', 'Domain names', 120),
    node('4', 'topic', 'git', 200),
    node('5', 'subtopic', 'Juggling', 130),
    node('6', 'starburst', 'SQL', 210),
  ],
  edges: [
    { source: '1', target: '2' },
    { source: '1', target: '3' },
    { source: '1', target: '5' },
    { source: '1', target: '4' },
  ],
}

test('a drawn roadmap becomes one of one’s own, which nobody else sees', async ({
  page,
  person,
  newPerson,
  newBrowser,
  faults,
}) => {
  faults.expect(/^404 GET .*\/me\/roadmaps\//)
  await bring(page, 'mine.json', JSON.stringify(DRAWING))
  await expect(page.getByText('3 skills were recognised, 2 entries were not.')).toBeVisible()
  await expect(page.getByLabel('Title')).toHaveValue('My own way')

  await test.step('what no skill is called is chosen by hand', async () => {
    await alive(page.getByLabel('Domain names'))
    await page.getByLabel('Domain names').fill('The domain name system')
    await page.getByRole('button', { name: 'Keep this roadmap' }).click()
    await expect(alert(page)).toBeVisible()
    await expect(page.getByLabel('Domain names')).toHaveValue('The domain name system')
    await expectAccessible(page)
    await page.getByLabel('Domain names').fill('dns')
    await page.getByRole('button', { name: 'Keep this roadmap' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My own way')
  })
  const address = new URL(page.url()).pathname

  await test.step('it is measured, offers what is next, and is ticked', async () => {
    await mapAlive(page)
    const map = page.locator('[data-map]')
    await expect(map.getByRole('heading', { level: 2 })).toHaveText([/The web/, /git/])
    await expect(map.getByRole('link')).toHaveCount(4)
    await expect(percent(page)).toHaveText('0 %')
    await chip(page, 'HTTP').click({ button: 'right' })
    await expect(percent(page)).toHaveText('25 %')
    await expect(map.getByRole('link', { name: 'ready to start' })).not.toHaveCount(0)
    await chip(page, 'Git').click({ modifiers: ['Shift'] })
    await expect
      .poll(async () => (await (await person.api.get('/api/v1/progress')).json()).skills)
      .toMatchObject({ http: { status: 'done' }, git: { status: 'learning' } })
    await expectAccessible(page)
    await page.reload()
    await expect(chip(page, 'HTTP')).toHaveAttribute('data-status', 'done')
  })

  await test.step('nobody else finds it', async () => {
    const bob = await newPerson()
    const there = await newBrowser()
    await bob.enter(there.context())
    expect((await there.goto(address))?.status()).toBe(404)
    const stranger = await newBrowser()
    await stranger.goto(address)
    await expect(stranger).toHaveURL(/\/sign-in/)
  })

  await test.step('it stands in the logbook, is renamed and deleted', async () => {
    await page.goto('/me')
    await page.getByRole('link', { name: 'My own way' }).click()
    await page.getByText('Rename or delete').click()
    await page.getByLabel('Title').fill('My way')
    await page.getByRole('button', { name: 'Rename' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My way')
    await page.getByRole('button', { name: 'Delete this roadmap' }).click()
    await expect(page).toHaveURL('/me')
    expect((await page.goto(address))?.status()).toBe(404)
  })
})

test('all of it works without scripts', async ({ newBrowser, newPerson }) => {
  const person = await newPerson()
  const page = await newBrowser({ javaScriptEnabled: false })
  await person.enter(page.context())
  await bring(page, 'mine.json', JSON.stringify(DRAWING))
  await page.getByLabel('Domain names').fill('nothing we know')
  await page.getByRole('button', { name: 'Keep this roadmap' }).click()
  await expect(page.getByText('“nothing we know” is no skill here')).toBeVisible()
  await page.getByLabel('Domain names').fill('DNS')
  await page.getByRole('button', { name: 'Keep this roadmap' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My own way')
  await expect(chip(page, 'HTTP')).toBeVisible()
})
