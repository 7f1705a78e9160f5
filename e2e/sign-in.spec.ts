import type { Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { mailTo } from './mailbox'
import { alive, chip, openMap } from './page-parts'
import { askForLink, followLink } from './signing-in'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a mailed link leads back to where one wanted to go, and signing out works', async ({
    page,
    newAddress,
  }) => {
    const address = newAddress('ada')
    await page.goto('/me/profile')
    await expect(page).toHaveURL('/sign-in?callbackUrl=%2Fme%2Fprofile')
    await askForLink(page, address)
    await followLink(page, (await mailTo(address)).link)
    await expect(page).toHaveURL('/me/profile')
    await page.goto('/me/settings')
    await expect(page.getByText(address).first()).toBeVisible()
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await expect(page).toHaveURL('/')
    await page.goto('/me')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  })

  test('an OpenID Connect provider signs in', async ({ page, newAddress }) => {
    const address = newAddress('oidc')
    await page.goto('/sign-in?callbackUrl=/me/settings')
    await signInAtProvider(page, address)
    await expect(page).toHaveURL('/me/settings')
    await expect(page.getByText(address).first()).toBeVisible()
    await expect(page.getByText('Connected: single sign-on')).toBeVisible()
  })
})

test('a provider signs in, the second time too, and brings the guest’s ticks', async ({
  page,
  newBrowser,
  newAddress,
}) => {
  const address = newAddress('oidc')
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'HTTP').click({ button: 'right' })
  await page.goto('/sign-in')
  await signInAtProvider(page, address)
  await expect(page).toHaveURL('/me')
  await expect(page.getByRole('region', { name: 'Recently' })).toContainText('HTTP')

  const second = await newBrowser()
  await second.goto('/sign-in?callbackUrl=/me')
  await signInAtProvider(second, address)
  await expect(second.getByRole('region', { name: 'Recently' })).toContainText('HTTP')
})

test('whoever cancels at the provider is told so', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Continue with the test provider' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(
    'Signing in was interrupted. Start again from here.',
  )
  await expect(page.getByRole('button', { name: 'Send me a link' })).toBeVisible()
})

test('a link works once, and says so in plain words', async ({ page, newBrowser, newAddress }) => {
  const address = newAddress('once')
  await page.goto('/sign-in')
  await askForLink(page, address)
  const { link } = await mailTo(address)
  await followLink(page, link)
  await expect(page).toHaveURL('/me')
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link no longer works')
  await expect(page.getByText(`You are signed in as ${address}.`)).toBeVisible()

  const second = await newBrowser()
  await second.goto(link)
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('This link no longer works')
  await expectAccessible(second)
  await expect(second.getByLabel('E-mail address')).toHaveValue(address)
  await askForLink(second, address)
})

test('opening a link changes nothing, however often scanners do so', async ({
  page,
  newAddress,
}) => {
  const address = newAddress('scanned')
  await page.goto('/sign-in?callbackUrl=/me/settings')
  await askForLink(page, address)
  const { link } = await mailTo(address)
  for (let i = 0; i < 3; i++) {
    expect((await fetch(link)).status).toBe(200)
    expect((await fetch(link, { method: 'HEAD' })).status).toBe(200)
    // As links were mailed before they opened a page.
    await fetch(link.replace('/sign-in/confirm', '/api/auth/callback/email'))
  }
  await page.goto(link)
  await expect(page.getByText(`You are about to sign in as ${address}.`)).toBeVisible()
  await expect(page.getByText('You requested this link in this browser.')).toBeVisible()
  await expectAccessible(page)
  await followLink(page, link)
  await expect(page).toHaveURL('/me/settings')
})

test('in another browser the link says so, and takes no ticks along without being told', async ({
  page,
  newBrowser,
  newAddress,
}) => {
  const address = newAddress('elsewhere')
  await page.goto('/sign-in')
  await askForLink(page, address)
  const { link } = await mailTo(address)

  const other = await newBrowser()
  await openMap(other, '/roadmaps/backend')
  await chip(other, 'HTTP').click({ button: 'right' })
  await other.goto(link)
  await expect(
    other.getByRole('heading', { name: 'You requested this link in another browser' }),
  ).toBeVisible()
  const choice = other.getByRole('group', {
    name: 'This browser has 1 tick made without an account',
  })
  await expect(choice.getByLabel('Keep this out of the account')).toBeChecked()
  await expectAccessible(other)
  await other.getByRole('button', { name: 'Sign in here' }).click()
  await expect(other).toHaveURL('/me')
  await expect(other.getByText('You follow no roadmap yet')).toBeVisible()
  await openMap(other, '/roadmaps/backend')
  await expect(chip(other, 'HTTP')).toHaveAccessibleName('HTTP')

  // It can still be added, by whoever is sure that it is theirs.
  await other.goto('/me/settings')
  await other.getByRole('button', { name: 'Add to my account' }).click()
  await expect(other.getByText('Added to your account.')).toBeVisible()
  await openMap(other, '/roadmaps/backend')
  await expect(chip(other, 'HTTP')).toHaveAccessibleName('HTTP, done')
})

test('ticks that were kept out are there again after signing out', async ({
  page,
  newBrowser,
  newAddress,
}) => {
  const address = newAddress('visiting')
  await page.goto('/sign-in')
  await askForLink(page, address)
  const other = await newBrowser()
  await openMap(other, '/roadmaps/backend')
  await chip(other, 'HTTP').click({ button: 'right' })
  await followLink(other, (await mailTo(address)).link)
  await expect(other).toHaveURL('/me')
  await other.goto('/me/settings')
  const signOut = other.getByRole('button', { name: 'Sign out', exact: true })
  await alive(signOut)
  await signOut.click()
  await expect(other).toHaveURL('/')
  await openMap(other, '/roadmaps/backend')
  await expect(chip(other, 'HTTP')).toHaveAccessibleName('HTTP, done')
})

test('the code of the mail signs in where the link was requested', async ({ page, newAddress }) => {
  const address = newAddress('coded')
  await openMap(page, '/roadmaps/backend')
  await chip(page, 'HTTP').click({ button: 'right' })
  await page.goto('/sign-in?callbackUrl=/roadmaps/backend')
  await askForLink(page, address)
  await expect(page.getByText(`We sent a link to ${address}.`)).toBeVisible()
  await expectAccessible(page)
  const { code } = await mailTo(address)
  const field = page.getByLabel('Or enter the six-digit code from the mail')
  await field.fill(code === '111111' ? '222222' : '111111')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('That code is not right.')
  await field.fill(code)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL('/roadmaps/backend')
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeHidden()
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
})

test('an address that takes no mail is told', async ({ page, newAddress }) => {
  const address = newAddress('refused')
  await page.goto('/sign-in?callbackUrl=/roadmaps')
  await page.getByLabel('E-mail address').fill(address)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('could not be sent')
})

test('nobody is sent on to a foreign site', async ({ page, newAddress }) => {
  const address = newAddress('astray')
  await page.goto('/sign-in?callbackUrl=https://evil.example/me')
  await askForLink(page, address)
  const { link } = await mailTo(address)
  expect(link).not.toContain('evil.example')
  await followLink(page, link)
  await expect(page).toHaveURL('/me')

  await page.goto('/sign-in?callbackUrl=//evil.example')
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(page).toHaveURL('/me')
})

test('signing out leaves nothing of the account in the browser', async ({ page, person }) => {
  await person.tick({ http: 'done' })
  await person.follow('backend')
  await openMap(page, '/roadmaps/backend')
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP, done')
  await page.goto('/me/settings')
  const signOut = page.getByRole('button', { name: 'Sign out', exact: true })
  await alive(signOut)
  await signOut.click()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  await openMap(page, '/roadmaps/backend')
  await expect(chip(page, 'HTTP')).toHaveAccessibleName('HTTP')
  await expect(page.getByRole('button', { name: 'Follow Backend', pressed: false })).toBeVisible()
  const kept = await page.evaluate(() => localStorage.getItem('waymark.progress'))
  expect(kept ?? '').not.toContain('http')
})

test('signing out everywhere ends the sessions of other browsers', async ({
  page,
  person,
  newBrowser,
  faults,
}) => {
  const other = await newBrowser()
  await person.enter(other.context())
  await openMap(other, '/roadmaps/backend')
  await page.goto('/me/settings')
  const everywhere = page.getByRole('button', { name: 'Sign out everywhere' })
  await alive(everywhere)
  // The other browser asks now and then by itself.
  faults.expect(/^401 (GET|POST) .*\/api\/v1\//)
  await everywhere.click()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()

  await chip(other, 'HTTP').click({ button: 'right' })
  const site = other.getByRole('navigation', { name: 'Site' })
  await expect(site.getByRole('link', { name: 'Sign in' })).toBeVisible()
  await other.goto('/me')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Sign in')
})

async function signInAtProvider(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: 'Continue with the test provider' }).click()
  await expect(page.getByRole('heading', { name: 'Test provider' })).toBeVisible()
  await page.getByLabel('E-mail address').fill(address)
  await page.getByRole('button', { name: 'Sign in' }).click()
}
