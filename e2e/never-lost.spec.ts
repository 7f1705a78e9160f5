import { expect, test } from './fixtures'
import { chip, openMap } from './page-parts'
import { ALL_OF_API, outbox, saving, synchronised, ticksOf, UNREACHABLE } from './saving'

const POSTS = /^POST \/api\/v1\/progress/

test.beforeEach(({ faults }) => {
  faults.expect(UNREACHABLE)
})

test('offline it says what is not saved, and saves it once there is a network', async ({
  page,
  context,
  person,
}) => {
  await openMap(page, '/roadmaps/backend')
  await synchronised(page)
  await context.setOffline(true)
  await chip(page, 'HTTP').click({ button: 'right' })
  await chip(page, 'Git').click({ button: 'right' })
  await expect(saving(page)).toContainText('2 not yet saved')
  await expect(saving(page)).toContainText('You are offline')
  await context.setOffline(false)
  await expect(saving(page)).toContainText('All saved')
  expect(await ticksOf(person)).toEqual({ git: 'done', http: 'done' })
  expect(await outbox(page)).toEqual([])
})

test('a server that fails is tried again, by itself and when asked to', async ({
  page,
  person: _,
  network,
  faults,
}) => {
  faults.expect(/^500 POST/)
  await openMap(page, `${network.url}/roadmaps/backend`)
  await synchronised(page)
  network.trouble(POSTS, { status: 500 })
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect(saving(page)).toContainText('1 not yet saved')
  await expect.poll(() => network.seen.filter((line) => POSTS.test(line)).length).toBeGreaterThan(1)
  network.heal()
  await saving(page).getByRole('button', { name: 'Try now' }).click()
  await expect(saving(page)).toContainText('All saved')
})

test('a server that asks to wait is left alone until then', async ({
  page,
  person,
  network,
  faults,
}) => {
  faults.expect(/^429 POST/)
  await openMap(page, `${network.url}/roadmaps/backend`)
  await synchronised(page)
  network.trouble(POSTS, { status: 429, headers: { 'Retry-After': '4' } })
  const began = Date.now()
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect(saving(page)).toContainText('The server asks us to wait')
  await chip(page, 'Git').click({ button: 'right' })
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  network.heal()
  await expect.poll(() => ticksOf(person)).toEqual({ git: 'done', http: 'done' })
  expect(Date.now() - began).toBeGreaterThanOrEqual(4000)
})

test('an answer that is lost is asked for again, and nothing is recorded twice', async ({
  page,
  person,
  network,
  database,
}) => {
  await openMap(page, `${network.url}/roadmaps/backend`)
  await synchronised(page)
  network.trouble(POSTS, 'lose-answer')
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect(saving(page)).toContainText('1 not yet saved')
  expect(await ticksOf(person)).toEqual({ http: 'done' })
  network.heal()
  await saving(page).getByRole('button', { name: 'Try now' }).click()
  await expect.poll(() => outbox(page)).toEqual([])
  const { rows } = await database.query('SELECT id FROM "ProgressOperation" WHERE "userId" = $1', [
    person.id,
  ])
  expect(rows).toHaveLength(1)
})

test('on a slow network it says that it is saving', async ({ page, person, network }) => {
  await openMap(page, `${network.url}/roadmaps/backend`)
  await synchronised(page)
  network.trouble(POSTS, 'hold')
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await expect(saving(page)).toContainText('Saving 1…')
  network.heal()
  await expect(saving(page)).toContainText('All saved')
  expect(await ticksOf(person)).toEqual({ http: 'done' })
})

test('a tab closed while it sends loses nothing', async ({ page, context, person, network }) => {
  await openMap(page, `${network.url}/roadmaps/backend`)
  await synchronised(page)
  network.trouble(ALL_OF_API, 'cut')
  await chip(page, 'HTTP').click({ button: 'right' })
  await chip(page, 'Git').click({ button: 'right' })
  await page.close()
  expect(await ticksOf(person)).toEqual({})

  network.heal()
  const later = await context.newPage()
  await later.goto(`${network.url}/roadmaps`)
  await expect.poll(() => ticksOf(person)).toEqual({ git: 'done', http: 'done' })
  await expect.poll(() => outbox(later)).toEqual([])
})

test('of two tabs one sends, and both know', async ({ page, context, person, network }) => {
  await openMap(page, `${network.url}/roadmaps/backend`)
  const other = await context.newPage()
  await openMap(other, `${network.url}/roadmaps/backend`)
  await synchronised(other)
  network.trouble(ALL_OF_API, 'cut')
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect(chip(other, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await chip(other, 'Git').click({ button: 'right' })
  for (const tab of [page, other]) await expect(saving(tab)).toContainText('2 not yet saved')
  await page.close()
  network.heal()
  await saving(other).getByRole('button', { name: 'Try now' }).click()
  await expect(saving(other)).toContainText('All saved')
  expect(await ticksOf(person)).toEqual({ git: 'done', http: 'done' })
})

test('another device’s ticks arrive without a reload', async ({ page, person, newBrowser }) => {
  await openMap(page, '/roadmaps/backend')
  const phone = await newBrowser({ viewport: { width: 390, height: 844 } })
  await person.enter(phone.context())
  await openMap(phone, '/roadmaps/full-stack')
  await chip(phone, 'HTTP').click({ button: 'right' })
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await chip(page, 'HTTP').click({ modifiers: ['Shift'] })
  await expect(chip(phone, 'HTTP')).toHaveAccessibleName('HTTP, learning')
})

for (const [way, shift] of [
  ['slow', -7_200_000],
  ['fast', 7_200_000],
] as const)
  test(`a clock two hours ${way} loses no tick and wins none it should not`, async ({
    page,
    person,
    newBrowser,
  }) => {
    await person.tick({ http: 'learning', git: 'learning' })
    await page.addInitScript((wrong) => {
      const right = Date.now
      Date.now = () => right() + wrong
    }, shift)
    await openMap(page, '/roadmaps/backend')
    await synchronised(page)
    await chip(page, 'HTTP').click({ button: 'right' })
    await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
    await expect.poll(() => ticksOf(person)).toEqual({ git: 'learning', http: 'done' })

    const other = await newBrowser()
    await person.enter(other.context())
    await openMap(other, '/roadmaps/backend')
    await chip(other, 'HTTP').click({ modifiers: ['Alt'] })
    await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, skipped')
    await chip(page, 'HTTP').click({ button: 'right' })
    await expect(chip(other, 'HTTP')).toHaveAccessibleName('HTTP, done')
    expect(await ticksOf(person)).toEqual({ git: 'learning', http: 'done' })
  })
