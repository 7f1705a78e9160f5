import { HINT_COOKIE } from '@/lib/account/cookie'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { chip, mapAlive, openMap } from './page-parts'
import {
  ALL_OF_API,
  outbox,
  remembered,
  saving,
  synchronised,
  ticksOf,
  UNREACHABLE,
} from './saving'

test.beforeEach(({ faults }) => {
  faults.expect(UNREACHABLE)
})

test('signing out asks when something is not saved', async ({
  page,
  person,
  network,
  database,
  faults,
}) => {
  // Two pages are judged in four looks each.
  test.slow()
  // The map may be asking while the session ends under it.
  faults.expect(/^401 GET .*\/api\/v1\//)
  await openMap(page, `${network.url}/roadmaps/backend`)
  await synchronised(page)
  await page.goto(`${network.url}/me/settings`)
  network.trouble(ALL_OF_API, 'cut')
  const map = await page.context().newPage()
  await openMap(map, `${network.url}/roadmaps/backend`)
  await chip(map, 'HTTP').click({ button: 'right' })
  await expect(saving(page)).toContainText('1 not yet saved')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Sign out' })
  await expect(dialog).toContainText('1 tick is not saved yet')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Stay' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()

  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await dialog.getByRole('button', { name: 'Wait and save' }).click()
  await expect(dialog).toContainText('Trying to save')
  network.heal()
  await expect(page).toHaveURL(`${network.url}/`)
  await person.comeBack(database)
  expect(await ticksOf(person)).toEqual({ http: 'done' })
  await page.goto(`${network.url}/roadmaps/backend`)
  await mapAlive(page)
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP')
  await expect(chip(map, 'HTTP')).toHaveAccessibleName('HTTP')
  expect(await remembered(page)).toEqual([])
})

test('signing out anyway leaves nothing behind', async ({ page, context, person, database }) => {
  await openMap(page, '/roadmaps/backend')
  await synchronised(page)
  await chip(page, 'Git').click({ button: 'right' })
  await expect.poll(() => ticksOf(person)).toEqual({ git: 'done' })
  await page.goto('/me/settings')
  const map = await context.newPage()
  await openMap(map, '/roadmaps/backend')
  await context.route(/\/api\/v1\//, (route) => route.abort())
  await chip(map, 'HTTP').click({ button: 'right' })
  await map.close()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.getByRole('button', { name: 'Sign out anyway' }).click()
  await expect(page).toHaveURL('/')
  expect(await remembered(page)).toEqual([])
  expect(await outbox(page)).toEqual([])
  await person.comeBack(database)
  expect(await ticksOf(person)).toEqual({ git: 'done' })
})

test('nothing is sent to another account that signed in meanwhile', async ({
  page,
  context,
  person,
  newPerson,
  faults,
}) => {
  faults.expect(/^409 (GET|POST) .*\/api\/v1\//)
  await openMap(page, '/roadmaps/backend')
  await synchronised(page)
  const hint = (await context.cookies()).find(({ name }) => name === HINT_COOKIE)
  const stranger = await newPerson()
  await stranger.enter(context)
  // The session is the stranger's, and this page has not heard of it.
  if (hint) await context.addCookies([hint])
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect(saving(page)).toContainText('1 not yet saved')
  await expect(saving(page)).toContainText('Another account is signed in here.')
  expect(await ticksOf(stranger)).toEqual({})
  expect(await ticksOf(person)).toEqual({})

  await stranger.enter(context)
  await openMap(page, '/roadmaps/backend')
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP')
  await chip(page, 'Git').click({ button: 'right' })
  await expect.poll(() => ticksOf(stranger)).toEqual({ git: 'done' })

  await person.enter(context)
  await openMap(page, '/roadmaps/backend')
  await expect.poll(() => ticksOf(person)).toEqual({ http: 'done' })
  expect(await ticksOf(stranger)).toEqual({ git: 'done' })
})

test('a session that ended leaves its unsaved ticks to its owner', async ({
  page,
  context,
  person,
  newPerson,
  database,
  faults,
}) => {
  faults.expect(/^401 /)
  await openMap(page, '/roadmaps/backend')
  await synchronised(page)
  await database.query('DELETE FROM "Session" WHERE "userId" = $1', [person.id])
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect(saving(page)).toContainText('1 not saved: you are signed out')
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP')

  const stranger = await newPerson()
  await stranger.enter(context)
  await page.reload()
  await synchronised(page)
  await chip(page, 'Git').click({ button: 'right' })
  await expect.poll(() => ticksOf(stranger)).toEqual({ git: 'done' })
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP')

  await person.comeBack(database)
  await person.enter(context)
  await page.reload()
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await expect.poll(() => ticksOf(person)).toEqual({ http: 'done' })
})
