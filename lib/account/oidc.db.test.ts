import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Browser } from '@/e2e/servers/browser'
import { type Oidc, startOidc } from '@/e2e/servers/oidc'
import { type Smtp, startSmtp } from '@/e2e/servers/smtp'
import { db } from '@/lib/platform/db'
import { testDatabase } from '@/prisma/testing'
import { browserAt, followLink, site, whoIs } from './testing'

testDatabase()

const BASE = 'http://127.0.0.1:3777'
const AUTH = `${BASE}/api/auth`
let smtp: Smtp
let oidc: Oidc
beforeAll(async () => {
  smtp = await startSmtp()
  oidc = await startOidc({ redirectUris: [`${AUTH}/callback/oidc`] })
  Object.assign(process.env, {
    SMTP_URL: smtp.url,
    OIDC_ISSUER: oidc.issuer,
    OIDC_ID: oidc.clientId,
    OIDC_SECRET: oidc.clientSecret,
  })
})
afterAll(async () => {
  await smtp.stop()
  await oidc.stop()
})

let browser: Browser
beforeEach(() => {
  browser = browserAt(BASE)
})

async function signInByMail(address: string) {
  await browser.post(`${AUTH}/signin/email`, { email: address, callbackUrl: '/me' })
  return followLink(browser, (await smtp.nextMail(address)).link)
}

async function signInByOidc(address: string) {
  const page = await browser.post(`${AUTH}/signin/oidc`, { callbackUrl: '/me' })
  return browser.post(page.url, { email: address })
}

test('signs in, again as the same person, and keeps nothing of the tokens', async () => {
  expect((await signInByOidc('grace@way.example')).url).toBe(`${BASE}/me`)
  const person = await whoIs(browser)
  expect(person).toMatchObject({ email: 'grace@way.example', name: 'grace' })
  browser = browserAt(BASE)
  await signInByOidc('grace@way.example')
  expect(await whoIs(browser)).toEqual(person)
  expect(await db().account.findMany({ where: { userId: person?.id ?? '' } })).toEqual([
    {
      userId: person?.id,
      type: 'oauth',
      provider: 'oidc',
      providerAccountId: 'grace@way.example',
      refresh_token: null,
      access_token: null,
      expires_at: null,
      token_type: null,
      scope: null,
      id_token: null,
      session_state: null,
    },
  ])
})

test('does not take over an account that has the same address', async () => {
  await signInByMail('linked@way.example')
  browser = browserAt(BASE)
  const { url } = await signInByOidc('linked@way.example')
  expect(new URL(url).searchParams.get('error')).toBe('OAuthAccountNotLinked')
  expect(await whoIs(browser)).toBeNull()
})

test('is connected to the account of whoever is signed in', async () => {
  await signInByMail('connect@way.example')
  const person = await whoIs(browser)
  await signInByOidc('connect@way.example')
  expect(await whoIs(browser)).toEqual(person)
  browser = browserAt(BASE)
  await signInByOidc('connect@way.example')
  expect(await whoIs(browser)).toEqual(person)
})

test('an address nobody vouches for is not taken over', async () => {
  await signInByOidc('unverified-ann@way.example')
  const person = await whoIs(browser)
  expect(person).toMatchObject({ email: null, name: 'unverified-ann' })
  browser = browserAt(BASE)
  await signInByMail('unverified-ann@way.example')
  expect((await whoIs(browser))?.id).not.toBe(person?.id)
})

test('an address that is said to be verified as text is taken over', async () => {
  expect((await signInByOidc('textual@way.example')).url).toBe(`${BASE}/me`)
  expect(await whoIs(browser)).toMatchObject({ email: 'textual@way.example' })
})

test.each(['unverified-new@way.example', 'silent@way.example'])(
  '%s is told that this is a new account, once',
  async (address) => {
    const { url } = await signInByOidc(address)
    expect(new URL(url).pathname).toBe('/sign-in/new-account')
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      provider: 'oidc',
      callbackUrl: '/me',
    })
    expect(await whoIs(browser)).toMatchObject({ email: null })
    browser = browserAt(BASE)
    expect((await signInByOidc(address)).url).toBe(`${BASE}/me`)
  },
)

test('what is connected to another account is not taken from it, and the settings say so', async () => {
  await signInByOidc('owner@way.example')
  const owner = await whoIs(browser)
  browser = browserAt(BASE)
  await signInByMail('taker@way.example')
  const taker = await whoIs(browser)
  const { url } = await signInByOidc('owner@way.example')
  expect(url).toBe(`${BASE}/me/settings?error=OAuthAccountTaken`)
  expect(await whoIs(browser)).toEqual(taker)
  browser = browserAt(BASE)
  await signInByOidc('owner@way.example')
  expect(await whoIs(browser)).toEqual(owner)
})

test('what a browser’s guest did stays apart while a provider is connected', async () => {
  await browserAt(BASE).post(`${AUTH}/signin/email`, { email: 'apart@way.example' })
  await followLink(browser, (await smtp.nextMail('apart@way.example')).link)
  expect(browser.cookies['waymark-guest-apart']).toBeDefined()
  await signInByOidc('apart@way.example')
  expect(browser.cookies['waymark-guest-apart']).toBeDefined()
})

test('one who cancels is told so', async () => {
  const page = await browser.post(`${AUTH}/signin/oidc`, { callbackUrl: '/me' })
  const { url } = await browser.post(page.url, { cancel: '1' })
  expect(new URL(url).searchParams.get('error')).toMatch(/OAuthCallback|Callback/)
  expect(await whoIs(browser)).toBeNull()
})

test('a callback that another browser began signs nobody in', async () => {
  let callback = ''
  browser = new Browser(BASE, async (request) => {
    if (!request.url.includes('/callback/oidc')) return site(request)
    callback = request.url
    return new Response('intercepted')
  })
  await signInByOidc('mallory@way.example')
  const victim = browserAt(BASE)
  const { url } = await victim.open(callback)
  expect(new URL(url).searchParams.get('error')).toBe('OAuthCallback')
  expect(await whoIs(victim)).toBeNull()
})
