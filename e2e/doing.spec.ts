import type { Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { chip, menu, openMap, panel } from './page-parts'
import { ALL_OF_API, outbox, synchronised, UNREACHABLE } from './saving'

const toast = (page: Page) => page.getByRole('region', { name: 'Last change' })

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
  // The page fetches the code of the menu when somebody reaches for the map.
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
