import type { Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { chip, mapAlive, openMap } from './page-parts'
import type { Person } from './people'

const POSTS = /^POST \/api\/v1\/progress/
const ALL_OF_API = /\/api\/v1\//

test.beforeEach(({ faults }) => {
  faults.expect(/^net::ERR_(INTERNET_DISCONNECTED|EMPTY_RESPONSE|CONNECTION_RESET|FAILED)/)
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

test('a guest’s ticks outlive the first storage, and merge at sign-in', async ({
  page,
  context,
  newPerson,
}) => {
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect.poll(() => outbox(page)).toHaveLength(2)
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')

  const person = await newPerson()
  await person.tick({ git: 'done' })
  await person.enter(context)
  await page.reload()
  await expect(chip(page, 'Git')).toHaveAccessibleName('Git, done')
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await expect.poll(() => ticksOf(person)).toEqual({ git: 'done', http: 'done' })
})

test('what an earlier version kept is carried over', async ({ page, person }) => {
  const at = new Date().toISOString()
  await page.addInitScript(
    (kept) =>
      localStorage.getItem('waymark.progress') ?? localStorage.setItem('waymark.progress', kept),
    JSON.stringify({
      owner: null,
      version: 0,
      standings: { http: { id: 'old-1', status: 'done', at } },
      outbox: [{ id: 'old-1', skill: 'http', status: 'done', at }],
      follows: ['backend'],
      followChanges: { backend: true },
      declined: [],
    }),
  )
  await openMap(page, '/roadmaps/backend')
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await expect.poll(() => ticksOf(person)).toEqual({ http: 'done' })
  await expect
    .poll(async () => (await (await person.api.get('/api/v1/follows')).json()).follows)
    .toEqual(['backend'])
})

test('without IndexedDB the outbox is kept elsewhere', async ({ page, context, person }) => {
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('forbidden', 'InvalidStateError')
    }
  })
  await openMap(page, '/roadmaps/backend')
  await synchronised(page)
  await context.setOffline(true)
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect(saving(page)).toContainText('1 not yet saved')
  await page.close()
  await context.setOffline(false)
  const later = await context.newPage()
  await openMap(later, '/roadmaps/backend')
  await expect(chip(later, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await expect.poll(() => ticksOf(person)).toEqual({ http: 'done' })
})

test('where nothing can be kept it says so', async ({ page, context }) => {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Storage.prototype.setItem = refuse
    IDBFactory.prototype.open = refuse
  })
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await expect(saving(page)).toContainText('1 not kept')
  await expect(saving(page).getByRole('link', { name: 'Sign in' })).toBeVisible()
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

function saving(page: Page) {
  return page.getByRole('region', { name: 'Saving' })
}

/** Until the account has told this browser what it knows; what tells of saving is loaded by then. */
async function synchronised(page: Page): Promise<void> {
  await expect(saving(page)).toBeAttached()
  await expect
    .poll(() =>
      page.evaluate(() => JSON.parse(localStorage.getItem('waymark.progress') ?? '{}').owner),
    )
    .toEqual(expect.any(String))
}

async function ticksOf(person: Person): Promise<Record<string, string>> {
  const { skills } = await (await person.api.get('/api/v1/progress')).json()
  return Object.fromEntries(
    Object.entries(skills as Record<string, { status: string }>).map(([skill, { status }]) => [
      skill,
      status,
    ]),
  )
}

/** Ids that the browser still keeps for the account. */
function outbox(page: Page): Promise<IDBValidKey[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases()
    if (!databases.some(({ name }) => name === 'waymark')) return []
    const database = await answer(indexedDB.open('waymark'))
    const keys = await answer(database.transaction('outbox').objectStore('outbox').getAllKeys())
    database.close()
    return keys

    function answer<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    }
  })
}

function remembered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { standings = {} } = JSON.parse(localStorage.getItem('waymark.progress') ?? '{}')
    const written = Object.keys(localStorage).filter((key) => key.startsWith('waymark.outbox.'))
    return [...Object.keys(standings), ...written]
  })
}
