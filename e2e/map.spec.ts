import type { Locator } from '@playwright/test'
import { leavesOf } from '@/lib/roadmap/group'
import { expect, test } from './fixtures'
import { chip, mapAlive, openMap, panel, percent } from './page-parts'
import { publishedRoadmap } from './published'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('every skill is a link to an address that shows it', async ({ page, request }) => {
    const { root } = await publishedRoadmap(request, 'backend')
    await page.goto('/roadmaps/backend')
    const links = page.locator('[data-map]').getByRole('link')
    const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(addresses).toEqual(leavesOf(root).map(({ skill }) => `/roadmaps/backend/${skill}`))

    await chip(page, 'HTTP').click()
    await expect(page).toHaveURL('/roadmaps/backend/http')
    await expect(panel(page, 'HTTP').getByText(/protocol in which browsers/)).toBeVisible()
    await expect(panel(page, 'HTTP').getByRole('heading', { level: 3 })).toHaveText([
      'Example',
      'Try it',
      'In other words',
      'You know it when',
      'Where to learn it',
      'Before it',
      'It opens the way to',
    ])
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
    await panel(page, 'HTTP').getByRole('link', { name: 'Close' }).click()
    await expect(page).toHaveURL('/roadmaps/backend')
    await expect(panel(page, 'HTTP')).toBeHidden()
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
  })
})

test('what is pressed before the scripts have come is done once they are there', async ({
  page,
}) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await released
    await route.continue()
  })
  await page.goto('/roadmaps/backend/git', { waitUntil: 'commit' })
  await chip(page, 'Command line').click({ button: 'right' })
  await chip(page, 'Pull requests').click({ modifiers: ['Shift'] })
  await page.getByRole('button', { name: 'Follow Backend' }).press('Enter')
  await panel(page, 'Git').getByRole('button', { name: 'Done' }).click()
  await chip(page, 'SQL').focus()
  await page.keyboard.press('s')
  await expect(chip(page, 'Command line')).not.toHaveAttribute('data-status')
  release()
  await expect(chip(page, 'Command line')).toHaveAccessibleName('Command line, done')
  await expect(chip(page, 'Pull requests')).toHaveAccessibleName('Pull requests, learning')
  await expect(chip(page, 'Git')).toHaveAccessibleName('Git, done')
  await expect(chip(page, 'SQL')).toHaveAccessibleName('SQL, skipped')
  await expect(page).toHaveURL('/roadmaps/backend/git')
})

test('the keyboard alone finds, opens, ticks and closes a skill', async ({ page }) => {
  await openMap(page, '/roadmaps/backend')
  await tabTo(chip(page, 'Git'))
  await page.keyboard.press('l')
  await expect(chip(page, 'Git')).toHaveAccessibleName('Git, learning')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/roadmaps/backend/git')
  await expect(panel(page, 'Git').getByRole('heading', { name: 'Git', exact: true })).toBeFocused()

  const status = (name: string) => panel(page, 'Git').getByRole('button', { name, pressed: true })
  await expect(status('Learning')).toBeVisible()
  await page.keyboard.press('d')
  await expect(status('Done')).toBeVisible()
  await page.keyboard.press('s')
  await expect(status('Skip')).toBeVisible()
  await page.keyboard.press('r')
  await expect(panel(page, 'Git').getByRole('button', { pressed: true })).toHaveCount(0)
  await tabTo(panel(page, 'Git').getByRole('button', { name: 'Done' }))
  await page.keyboard.press('Space')
  await expect(status('Done')).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/roadmaps/backend')
  await expect(panel(page, 'Git')).toBeHidden()
  await expect(chip(page, 'Git')).toBeFocused()
  await expect(chip(page, 'Git')).toHaveAccessibleName('Git, done')

  async function tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      if (await target.evaluate((element) => element === document.activeElement)) return
    }
    throw new Error(`${target} is out of the reach of Tab`)
  }
})

test('a tick is announced politely, with the progress it makes', async ({ page }) => {
  await openMap(page, '/roadmaps/first-month')
  const announcer = page.locator('[data-map-page] > output')
  await expect(announcer).toHaveAttribute('aria-live', 'polite')
  await expect(announcer).toHaveText('')
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect(percent(page)).toHaveText(/[1-9]\d* %/)
  await expect(announcer).toHaveText(
    `HTTP: done. First month ${await percent(page).textContent()}.`,
  )
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect(announcer).toHaveText('HTTP: pending. First month 0 %.')
})

test('the browser’s own menu and new tabs stay within reach', async ({ page, context }) => {
  await openMap(page, '/roadmaps/backend')
  const prevented = await page.evaluateHandle(() => {
    const seen: boolean[] = []
    addEventListener('contextmenu', (event) => seen.push(event.defaultPrevented))
    return seen
  })
  await chip(page, 'HTTP').click({ button: 'right' })
  await chip(page, 'Git').click({ button: 'right', modifiers: ['Shift'] })
  expect(await prevented.jsonValue()).toEqual([true, false])
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await expect(chip(page, 'Git')).toHaveAccessibleName('Git')

  const opened = context.waitForEvent('page')
  await chip(page, 'Git').click({ modifiers: ['ControlOrMeta'] })
  const tab = await opened
  await expect(tab).toHaveURL('/roadmaps/backend/git')
  await expect(panel(tab, 'Git')).toBeVisible()
  await expect(page).toHaveURL('/roadmaps/backend')
})

test('a status is told by its mark and its name, not by colour alone', async ({ page, person }) => {
  await person.tick({ http: 'done', git: 'learning', 'command-line': 'skipped' })
  await openMap(page, '/roadmaps/backend')
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await expect(chip(page, 'Git')).toHaveAccessibleName('Git, learning')
  await expect(chip(page, 'Command line')).toHaveAccessibleName('Command line, skipped')
  await expect(chip(page, 'Programming basics')).toHaveAccessibleName(
    'Programming basics, ready to start',
  )
  await expect(chip(page, 'Command line')).toHaveCSS('text-decoration-line', 'line-through')
  const marks = await Promise.all(['HTTP', 'Git', 'Command line', 'Debugging'].map(markOf))
  expect(new Set(marks).size).toBe(4)

  function markOf(title: string): Promise<string> {
    return chip(page, title).evaluate((link) => getComputedStyle(link, '::after').maskImage)
  }
})

test('of a choice, the one taken is told from the others', async ({ page }) => {
  await openMap(page, '/roadmaps/backend')
  const card = (name: string) =>
    page.locator('[data-group]').filter({
      has: page.getByRole('heading', { name: new RegExp(`^${name} (your choice|\\d)`) }),
    })
  await expect(card('Java')).toContainText('0 / 1')
  await chip(page, 'Spring Boot').click({ button: 'right' })
  await expect(card('Java')).toContainText('your choice, 1 / 1')
  await expect(card('Go')).not.toContainText('your choice')
  await expect(card('Java')).toHaveCSS('border-style', 'solid')
  await expect(card('Go')).toHaveCSS('border-style', 'dashed')
})

test('back and forward go through the skills one opened', async ({ page }) => {
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'HTTP').click()
  await expect(panel(page, 'HTTP')).toBeVisible()
  await panel(page, 'HTTP').getByRole('link', { name: 'How the Internet works' }).click()
  await expect(panel(page, 'How the Internet works')).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL('/roadmaps/backend/http')
  await expect(panel(page, 'HTTP')).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL('/roadmaps/backend')
  await expect(panel(page, 'HTTP')).toBeHidden()
  await page.goForward()
  await expect(panel(page, 'HTTP')).toBeVisible()
  await expect(chip(page, 'HTTP')).toHaveAttribute('aria-current', 'true')
})

test('a pasted link opens its skill, with the chip in sight', async ({ page }) => {
  await openMap(page, '/roadmaps/backend/kafka')
  await expect(panel(page, 'Kafka')).toBeVisible()
  await expect(chip(page, 'Kafka')).toBeInViewport()
  await expect(chip(page, 'Kafka')).toHaveAttribute('aria-current', 'true')
  await expect(page).toHaveTitle(/Kafka on the Backend roadmap/)
})

test('what is not there answers 404', async ({ page, faults }) => {
  faults.expect(/^404 GET/)
  for (const path of [
    '/roadmaps/nowhere',
    '/roadmaps/nowhere/http',
    '/roadmaps/backend/nothing',
    '/roadmaps/backend/vue',
    '/skills/nothing',
  ]) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { name: 'No such place on the map' })).toBeVisible()
  }
})

test('a roadmap is followed and left, and ticks do not follow it again', async ({
  page,
  person,
}) => {
  await openMap(page, '/roadmaps/backend')
  const follow = page.getByRole('button', { name: 'Follow Backend' })
  await follow.click()
  await expect(follow).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => follows()).toEqual(['backend'])
  await page.reload()
  await expect(follow).toHaveAttribute('aria-pressed', 'true')
  await mapAlive(page)
  await follow.click()
  await expect.poll(() => follows()).toEqual([])
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect.poll(() => ticks()).toEqual(['http'])
  await expect(follow).toHaveAttribute('aria-pressed', 'false')
  expect(await follows()).toEqual([])

  async function follows(): Promise<string[]> {
    return (await (await person.api.get('/api/v1/follows')).json()).follows
  }
  async function ticks(): Promise<string[]> {
    return Object.keys((await (await person.api.get('/api/v1/progress')).json()).skills)
  }
})

test('two tabs of one browser show each other’s ticks', async ({ page, context }) => {
  const other = await context.newPage()
  await openMap(page, '/roadmaps/backend')
  await openMap(other, '/roadmaps/full-stack')
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect(chip(other, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await chip(other, 'Git').click({ modifiers: ['Shift'] })
  await expect(chip(page, 'Git')).toHaveAccessibleName('Git, learning')
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
})

test('a tick made offline is kept, and sent once there is a network', async ({
  page,
  context,
  person,
  faults,
}) => {
  faults.expect(/^net::ERR_INTERNET_DISCONNECTED/)
  await openMap(page, '/roadmaps/backend')
  await context.setOffline(true)
  await chip(page, 'HTTP').click({ button: 'right' })
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  // Not after closing: what a page says goodbye with is beyond what the browser pretends of its network.
  expect(await statusOfHttp()).toBeUndefined()
  await page.close()

  await context.setOffline(false)
  const later = await context.newPage()
  await openMap(later, '/roadmaps/full-stack')
  await expect(chip(later, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await expect.poll(() => statusOfHttp()).toBe('done')

  await context.setOffline(true)
  await chip(later, 'HTTP').click({ modifiers: ['Shift'] })
  await expect(chip(later, 'HTTP')).toHaveAccessibleName('HTTP, learning')
  await context.setOffline(false)
  await expect.poll(() => statusOfHttp()).toBe('learning')

  async function statusOfHttp(): Promise<string | undefined> {
    const { skills } = await (await person.api.get('/api/v1/progress')).json()
    return skills.http?.status
  }
})
