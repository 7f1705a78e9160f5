import type { Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { alive, chip, openMap, panel } from './page-parts'
import { ALL_OF_API, outbox, synchronised, UNREACHABLE } from './saving'

const toast = (page: Page) => page.getByRole('region', { name: 'Last change' })
const menu = (page: Page, name: string) => page.getByRole('menu', { name })

test('a press on the chip itself ticks it, and everything can be undone', async ({ page }) => {
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'HTTP').hover()
  const tick = page.getByRole('button', { name: 'HTTP done' })
  await tick.click()
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await expect(tick).toHaveAttribute('aria-pressed', 'true')
  await expect(toast(page)).toContainText('HTTP done.')
  await chip(page, 'Git').focus()
  await page.keyboard.press('l')
  await expect(toast(page)).toContainText('Git learning.')

  await page.keyboard.press('Control+z')
  await expect(chip(page, 'Git')).toHaveAccessibleName('Git')
  await expect(toast(page)).toContainText('Undone: Git.')
  await page.keyboard.press('Control+z')
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP')
  await page.reload()
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP')
})

test('undoing the tick that began to follow a roadmap stops following', async ({
  page,
  context,
  newPerson,
  network,
  faults,
}) => {
  faults.expect(UNREACHABLE)
  const address = `${network.url}/roadmaps/backend`
  const follow = page.getByRole('button', { name: 'Follow Backend' })
  const followed = (is: boolean) => expect(follow).toHaveAttribute('aria-pressed', String(is))
  const press = () => chip(page, 'HTTP').click({ button: 'right' })
  const undo = async () => {
    await page.keyboard.press('Control+z')
    await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP')
  }
  await test.step('as a guest, and the next tick follows again', async () => {
    await openMap(page, address)
    await press()
    await followed(true)
    await undo()
    await followed(false)
    await openMap(page, address)
    await followed(false)
    await press()
    await followed(true)
    await undo()
    await followed(false)
  })

  const person = await newPerson()
  const follows = async () => (await (await person.api.get('/api/v1/follows')).json()).follows
  await test.step('on an account, saved or not', async () => {
    await person.enter(context)
    await openMap(page, address)
    await synchronised(page)
    await expect.poll(() => outbox(page)).toEqual([])
    expect(await follows()).toEqual([])
    await press()
    await expect.poll(follows).toEqual(['backend'])
    await undo()
    await expect.poll(follows).toEqual([])
    network.trouble(ALL_OF_API, 'cut')
    await press()
    await followed(true)
    await undo()
    await followed(false)
    await openMap(page, address)
    await followed(false)
    network.heal()
    await expect.poll(() => outbox(page)).toEqual([])
    await openMap(page, address)
    await followed(false)
    expect(await follows()).toEqual([])
  })
  await test.step('and leaves no active day', async () => {
    await page.goto(`${network.url}/me`)
    await expect(page.getByText('No active day yet')).toBeVisible()
  })
  await test.step('but who chose to follow goes on following', async () => {
    await openMap(page, address)
    await press()
    await followed(true)
    await follow.click()
    await followed(false)
    await follow.click()
    await followed(true)
    await undo()
    await followed(true)
  })
})

test('a click with Ctrl on a Mac is a right-click', async ({ page }) => {
  await openMap(page, '/roadmaps/backend')
  const press = { bubbles: true, cancelable: true, button: 0, ctrlKey: true }
  await chip(page, 'HTTP').dispatchEvent('contextmenu', press)
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
})

test('a whole group is one change', async ({ page }) => {
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'DNS').click({ modifiers: ['Alt'] })
  await chip(page, 'TCP/IP').hover()
  await page.getByRole('button', { name: 'All of Networks and the web' }).click()
  const all = menu(page, 'Networks and the web')
  await expect(all.getByRole('menuitem', { name: 'Mark all done' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(all).toBeHidden()
  await expect(toast(page).getByRole('status')).toHaveText(/^\d skills done\.$/)
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await expect(chip(page, 'DNS')).toHaveAccessibleName('DNS, skipped')
  await toast(page).getByRole('button', { name: 'Undo' }).click()
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP')
  await expect(chip(page, 'DNS')).toHaveAccessibleName('DNS, skipped')

  const sign = page.getByRole('heading', { name: /Foundations/ })
  await sign.hover()
  await page.getByRole('button', { name: 'All of Foundations' }).click()
  await menu(page, 'Foundations').getByRole('menuitem', { name: 'Mark all done' }).click()
  await expect(sign).toContainText(/(\d+) \/ \1/)
})

test('the keyboard opens a menu with everything there is to do', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'HTTP').focus()
  const opened = menu(page, 'HTTP')
  // What the menu is made of is fetched when somebody reaches for the map.
  await expect(page.getByRole('button', { name: 'HTTP done' })).toBeVisible()
  await page.keyboard.press('Shift+F10')
  await expect(opened.getByRole('menuitem', { name: 'Open', exact: true })).toBeFocused()
  await expectAccessible(page)
})

test('in the menu arrows walk, Esc leaves, and the focus returns', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'HTTP').focus()
  await expect(page.getByRole('button', { name: 'HTTP done' })).toBeVisible()
  const opened = menu(page, 'HTTP')
  const ask = async () => {
    await page.keyboard.press('ContextMenu')
    await expect(opened.getByRole('menuitem', { name: 'Open', exact: true })).toBeFocused()
  }
  await ask()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, learning')
  await expect(chip(page, 'HTTP')).toBeFocused()
  await ask()
  await expect(opened.getByRole('menuitemradio', { name: 'Learning' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(opened).toBeHidden()
  await expect(chip(page, 'HTTP')).toBeFocused()
  await ask()
  await opened.getByRole('menuitem', { name: 'Copy link' }).click()
  await expect(toast(page)).toContainText('Link copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/roadmaps\/backend\/http$/,
  )
  await ask()
  await page.keyboard.press('Enter')
  await expect(panel(page, 'HTTP')).toBeVisible()
})

test('a long press of a finger opens it too', async ({ newBrowser }) => {
  const page = await newBrowser({ hasTouch: true, viewport: { width: 390, height: 844 } })
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'Git').scrollIntoViewIfNeeded()
  const box = await chip(page, 'Git').boundingBox()
  const at = { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 15 }
  const browser = await page.context().newCDPSession(page)
  await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
  await expect(menu(page, 'Git')).toBeVisible()
  await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect(menu(page, 'Git')).toBeVisible()
  await menu(page, 'Git').getByRole('menuitemradio', { name: 'Done' }).tap()
  await expect(chip(page, 'Git')).toHaveAccessibleName('Git, done')
  await expect(page).toHaveURL('/roadmaps/backend')
})

test.describe('while what opens the menus is still on its way', () => {
  /** What is loaded lazily comes so much later. */
  const LATE_MS = 300

  test('a tap of a finger opens the skill and nothing else', async ({ newBrowser }) => {
    const page = await newBrowser({ hasTouch: true, viewport: { width: 390, height: 844 } })
    const requested = await openMapWithLateScripts(page)
    const at = await middleOf(page, 'Git')
    const browser = await page.context().newCDPSession(page)
    await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
    await page.waitForTimeout(80)
    await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(panel(page, 'Git')).toBeVisible()
    expect(requested()).toBeGreaterThan(0)
    // As long as it takes until a finger that was never lifted would have opened it.
    await page.waitForTimeout(LATE_MS + 1000)
    await expect(page.getByRole('menu')).toHaveCount(0)
    await expect(chip(page, 'Git')).toHaveAccessibleName('Git')
  })

  test('a finger that rests opens the menu all the same', async ({ newBrowser }) => {
    const page = await newBrowser({ hasTouch: true, viewport: { width: 390, height: 844 } })
    await openMapWithLateScripts(page)
    const at = await middleOf(page, 'Git')
    const browser = await page.context().newCDPSession(page)
    await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
    await expect(menu(page, 'Git')).toBeVisible()
    await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(menu(page, 'Git')).toBeVisible()
    await expect(page).toHaveURL('/roadmaps/backend')
  })

  for (const key of ['Shift+F10', 'ContextMenu'])
    test(`${key} opens the menu and ticks nothing`, async ({ page }) => {
      await openMapWithLateScripts(page)
      await chip(page, 'HTTP').focus()
      await page.keyboard.press(key)
      await expect(menu(page, 'HTTP')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP')
      await expect(chip(page, 'HTTP')).toBeFocused()
    })

  test('neither does it before any script has come', async ({ page }) => {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/_next/static/**/*.js', async (route) => {
      await released
      await route.continue()
    })
    await page.goto('/roadmaps/backend', { waitUntil: 'commit' })
    await chip(page, 'HTTP').focus()
    await page.keyboard.press('Shift+F10')
    release()
    await expect(menu(page, 'HTTP')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP')
  })

  /** @returns how many scripts were asked for since */
  async function openMapWithLateScripts(page: Page): Promise<() => number> {
    await openMap(page, '/roadmaps/backend')
    let count = 0
    await page.route('**/_next/static/**/*.js', async (route) => {
      count += 1
      await new Promise((resolve) => setTimeout(resolve, LATE_MS))
      await route.continue()
    })
    return () => count
  }

  async function middleOf(page: Page, title: string): Promise<{ x: number; y: number }> {
    await chip(page, title).scrollIntoViewIfNeeded()
    const box = await chip(page, title).boundingBox()
    return { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 15 }
  }
})

test('resting on a chip tells why, and Esc puts it away', async ({ page }) => {
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'REST').hover()
  const why = page.getByRole('tooltip')
  await expect(why).toContainText('Needs')
  await expect(why).toContainText('methods and status codes')
  await expect(why).toContainText('Opens the way to')
  const [card, about] = [await why.boundingBox(), await chip(page, 'REST').boundingBox()]
  if (!card || !about) throw new Error('both are on the page')
  const apart =
    card.y >= about.y + about.height ||
    card.y + card.height <= about.y ||
    card.x >= about.x + about.width ||
    card.x + card.width <= about.x
  expect(apart).toBe(true)
  await page.keyboard.press('Escape')
  await expect(why).toBeHidden()
})

test('a guest’s notes, links and acts come along at sign-in, and are nobody else’s', async ({
  page,
  context,
  newPerson,
  newBrowser,
  faults,
}) => {
  // Two devices at once.
  faults.expect(/^409 PUT .*\/api\/v1\/notes\/http$/)
  await page.goto('/roadmaps/backend/http')
  const http = panel(page, 'HTTP')
  await test.step('a guest writes', async () => {
    const act = http.getByRole('checkbox').first()
    await alive(act)
    await act.check()
    await http.getByRole('button', { name: 'Write a note' }).click()
    await page.keyboard.type('Slow *start* matters.')
    await http.getByRole('button', { name: 'Save' }).click()
    await expect(http.getByText('Kept in this browser.')).toBeVisible()
    await expect(http.getByRole('emphasis')).toHaveText('start')
    await http.getByRole('button', { name: 'Add a link' }).click()
    await http.getByLabel('Address').fill('example.org')
    await http.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(http.getByRole('alert')).toContainText('http://')
    await http.getByLabel('Address').fill('https://example.org/talk')
    await http.getByLabel('Name').fill('A talk')
    await page.keyboard.press('Enter')
    await expect(http.getByRole('link', { name: 'A talk' })).toBeVisible()
    await expectAccessible(page)
    await page.reload()
    await expect(http.getByRole('checkbox').first()).toBeChecked()
  })

  const ada = await newPerson()
  await test.step('the account has it after signing in', async () => {
    await ada.enter(context)
    await page.reload()
    await expect(http.getByText('Saved on your account.')).toBeVisible()
    const kept = await (await ada.api.get('/api/v1/notes/http')).json()
    expect(kept).toMatchObject({ note: 'Slow *start* matters.', links: [{ label: 'A talk' }] })
    expect(kept.acts).toHaveLength(1)
    expect(await page.evaluate(() => localStorage.getItem('waymark.notes'))).toBeNull()
  })

  await test.step('what was written on two devices at once is all kept', async () => {
    const phone = await newBrowser()
    await ada.enter(phone.context())
    await phone.goto('/roadmaps/backend/http')
    const there = panel(phone, 'HTTP')
    await expect(there.getByText('Slow start matters.')).toBeVisible()
    for (const [device, text] of [
      [page, 'From the desk.'],
      [phone, 'From the phone.'],
    ] as const) {
      await panel(device, 'HTTP').getByRole('button', { name: 'Edit' }).click()
      await panel(device, 'HTTP').getByRole('textbox').fill(text)
    }
    await http.getByRole('button', { name: 'Save' }).click()
    await expect(http.getByText('Saved on your account.')).toBeVisible()
    await expect
      .poll(async () => (await (await ada.api.get('/api/v1/notes/http')).json()).note)
      .toBe('From the desk.')
    await phone.keyboard.press('Escape')
    await expect(there.getByText('From the desk.')).toBeVisible()
    await expect(there.getByText('From the phone.')).toBeVisible()
  })

  const stranger = await newBrowser()
  await stranger.goto('/roadmaps/backend/http')
  await expect(panel(stranger, 'HTTP').getByRole('button', { name: 'Write a note' })).toBeVisible()
})

test('evidence is added and removed beside its skill', async ({ page, person }) => {
  await page.goto('/skills/http')
  const evidence = page.getByRole('region', { name: 'Evidence' })
  await evidence.getByRole('button', { name: 'Add evidence' }).click()
  await expect(evidence.getByLabel('Title')).toBeFocused()
  await expect(evidence.getByLabel('Skill 1')).toHaveValue('HTTP')
  await evidence.getByLabel('Skill 2').fill('Gitt')
  await evidence.getByLabel('Skill 3').fill('SQL')
  await evidence.getByLabel('Skill 4').fill('CSS')
  await evidence.getByLabel('Date').fill('2026-05-01')
  await evidence.getByLabel('Kind').selectOption('Talk')
  await evidence.getByLabel('Title').fill('HTTP for cooks')
  await evidence.getByLabel('Address').fill('https://example.org/cooks')
  await evidence.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(evidence.getByText('is no skill here; did you mean “Git”?')).toBeVisible()
  await expect(evidence.getByLabel('Skill 2')).toBeFocused()
  await expectAccessible(page)
  await evidence.getByLabel('Skill 2').fill('Git')
  await evidence.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(evidence.getByRole('link', { name: 'HTTP for cooks' })).toBeVisible()
  await expect(evidence.getByText('Talk, example.org, 1 May 2026')).toBeVisible()
  const kept = async () => (await (await person.api.get('/api/v1/evidence')).json()).evidence
  expect(await kept()).toMatchObject([
    { skills: ['http', 'git', 'sql', 'css'], kind: 'talk', date: '2026-05-01' },
  ])
  await evidence.getByRole('button', { name: 'Remove HTTP for cooks' }).click()
  await expect(evidence.getByRole('link', { name: 'HTTP for cooks' })).toBeHidden()
  // What shows others too stays theirs.
  expect(await kept()).toMatchObject([{ skills: ['git', 'sql', 'css'] }])
})
