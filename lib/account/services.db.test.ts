import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Browser } from '@/e2e/servers/browser'
import { startOAuth } from '@/e2e/servers/oauth'
import { startOidc } from '@/e2e/servers/oidc'
import { db } from '@/lib/platform/db'
import { testDatabase } from '@/prisma/testing'
import { browserAt, whoIs } from './testing'

testDatabase()

const BASE = 'http://localhost:3778'
const AUTH = `${BASE}/api/auth`
const stops: (() => Promise<void>)[] = []

beforeAll(async () => {
  const github = await startOAuth({
    paths: { authorize: '/login/oauth/authorize', token: '/login/oauth/access_token' },
    resources: {
      '/user': { id: 583231, login: 'octo', name: 'Octo Cat', email: 'shown@way.example' },
      '/user/emails': [
        { email: 'shown@way.example', primary: false, verified: false },
        { email: 'Octo@way.example', primary: true, verified: true },
      ],
    },
  })
  const discord = await startOAuth({
    paths: { authorize: '/oauth2/authorize', token: '/oauth2/token' },
    resources: {
      '/users/@me': {
        id: '80351110224678912',
        username: 'nelly',
        global_name: null,
        email: 'nelly@way.example',
        verified: true,
      },
    },
  })
  const google = await startOidc({ redirectUris: [`${AUTH}/callback/google`] })
  stops.push(github.stop, discord.stop, google.stop)
  Object.assign(process.env, {
    GITHUB_ID: github.clientId,
    GITHUB_SECRET: github.clientSecret,
    GITHUB_URL: github.url,
    GITHUB_API_URL: github.url,
    DISCORD_ID: discord.clientId,
    DISCORD_SECRET: discord.clientSecret,
    DISCORD_API_URL: discord.url,
    GOOGLE_ID: google.clientId,
    GOOGLE_SECRET: google.clientSecret,
    GOOGLE_ISSUER: google.issuer,
  })
})
afterAll(async () => {
  for (const stop of stops) await stop()
})

let browser: Browser
beforeEach(() => {
  browser = browserAt(BASE)
})

test('GitHub: the primary verified address of its list counts, not the shown one', async () => {
  expect((await browser.post(`${AUTH}/signin/github`, { callbackUrl: '/me' })).url).toBe(
    `${BASE}/me`,
  )
  expect(await whoIs(browser)).toMatchObject({ email: 'octo@way.example', name: 'Octo Cat' })
  expect(await db().account.findMany({ where: { provider: 'github' } })).toMatchObject([
    { providerAccountId: '583231', access_token: null },
  ])
})

test('Discord: a verified address and the name', async () => {
  expect((await browser.post(`${AUTH}/signin/discord`, { callbackUrl: '/me' })).url).toBe(
    `${BASE}/me`,
  )
  expect(await whoIs(browser)).toMatchObject({ email: 'nelly@way.example', name: 'nelly' })
})

test('Google: OpenID Connect with its own issuer', async () => {
  const page = await browser.post(`${AUTH}/signin/google`, { callbackUrl: '/me' })
  expect((await browser.post(page.url, { email: 'goo@way.example' })).url).toBe(`${BASE}/me`)
  expect(await whoIs(browser)).toMatchObject({ email: 'goo@way.example', name: 'goo' })
})

test('a provider that is not set up is nowhere to go', async () => {
  const { url } = await browser.post(`${AUTH}/signin/oidc`, { callbackUrl: '/me' })
  expect(new URL(url).pathname).toBe('/sign-in')
  expect(await whoIs(browser)).toBeNull()
})
