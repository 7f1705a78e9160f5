import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { HEAD } from '@/app/api/auth/[...nextauth]/route'
import type { Browser } from '@/e2e/servers/browser'
import { type Smtp, startSmtp } from '@/e2e/servers/smtp'
import { db } from '@/lib/platform/db'
import { testDatabase } from '@/prisma/testing'
import { signOutEverywhere } from './mutations'
import { viewerOf } from './session'
import { browserAt, followLink, site, whoIs } from './testing'

testDatabase()

const BASE = 'http://127.0.0.1:3777'
const AUTH = `${BASE}/api/auth`
let smtp: Smtp
beforeAll(async () => {
  smtp = await startSmtp()
  process.env.SMTP_URL = smtp.url
})
afterAll(() => smtp.stop())

let browser: Browser
beforeEach(() => {
  browser = browserAt(BASE)
})

async function askForLink(address: string, callbackUrl = '/me') {
  return browser.post(`${AUTH}/signin/email`, { email: address, callbackUrl })
}

async function signInByMail(address: string) {
  await askForLink(address)
  return followLink(browser, (await smtp.nextMail(address)).link)
}

describe('by mail', () => {
  test('a form without scripts, the mailed link, and the person is back where they wanted to be', async () => {
    const sent = await askForLink(' Ada@Way.example ', '/roadmaps/backend?from=mail')
    expect(sent.url).toBe(`${BASE}/sign-in/sent`)
    expect(await whoIs(browser)).toBeNull()

    const { link } = await smtp.nextMail('ada@way.example')
    expect((await followLink(browser, link)).url).toBe(`${BASE}/roadmaps/backend?from=mail`)
    expect(await whoIs(browser)).toMatchObject({ email: 'ada@way.example' })
    expect(browser.cookies['waymark-session']).toMatch(/^[0-9a-f]{16}$/)
  })

  test('the documented dance of csrf token and cookie works without an Origin', async () => {
    const { response } = await browser.open(`${AUTH}/csrf`)
    const { csrfToken } = await response.json()
    const request = (fields: Record<string, string>) =>
      site(
        new Request(`${AUTH}/signin/email`, {
          method: 'POST',
          headers: { host: new URL(BASE).host, cookie: browser.cookieHeader },
          body: new URLSearchParams({ email: 'dance@way.example', json: 'true', ...fields }),
        }),
      )
    expect((await (await request({ csrfToken })).json()).url).toContain('/verify-request')
    await smtp.nextMail('dance@way.example')
    expect((await (await request({ csrfToken: 'forged' })).json()).url).toContain('csrf=true')
    expect((await (await request({})).json()).url).toContain('csrf=true')
    await expect(smtp.nextMail('dance@way.example', { timeout: 200 })).rejects.toThrow('no mail')
  })

  test('a link works once, on the host it was asked on, and not for another address', async () => {
    await askForLink('once@way.example')
    const { link } = await smtp.nextMail('once@way.example')
    expect(link).toMatch(`${BASE}/sign-in/confirm?`)
    const stolen = link.replace('once%40', 'eve%40')
    const refused = '/sign-in?error=Verification'
    expect((await followLink(browser, stolen)).url).toContain(refused)
    await followLink(browser, link)
    const again = browserAt(BASE)
    expect((await followLink(again, link)).url).toContain(refused)
    expect(await whoIs(again)).toBeNull()
  })

  test('an expired link does not work', async () => {
    await askForLink('late@way.example')
    await db().verificationToken.updateMany({ data: { expires: new Date(Date.now() - 1000) } })
    const { link } = await smtp.nextMail('late@way.example')
    expect((await followLink(browser, link)).url).toContain('/sign-in?error=Verification')
    expect(await whoIs(browser)).toBeNull()
  })

  test('a mail scanner that asks for the head of a link does not use it up', async () => {
    await askForLink('scanned@way.example')
    const { link } = await smtp.nextMail('scanned@way.example')
    expect(HEAD().status).toBe(200)
    await followLink(browser, link)
    expect(await whoIs(browser)).not.toBeNull()
  })

  test.each(['no address', '', 'a@way.example,b@way.example', 'a@way.example\nBcc: b@way.example'])(
    '%j gets no mail but words',
    async (address) => {
      const { url } = await askForLink(address)
      expect(url).toBe(
        `${BASE}/sign-in?error=InvalidAddress&callbackUrl=${encodeURIComponent(`${BASE}/me`)}`,
      )
    },
  )

  test('a mail server that refuses leads back with words', async () => {
    const { url } = await askForLink('refused@way.example')
    expect(new URL(url).searchParams.get('error')).toBe('EmailSignin')
  })

  test('one browser gets 3 links to an address in ten minutes', async () => {
    const urls = []
    for (let i = 0; i < 4; i++) urls.push((await askForLink('many@way.example')).url)
    expect(urls.slice(0, 3).every((url) => url === `${BASE}/sign-in/sent`)).toBe(true)
    expect(urls[3]).toContain('error=TooManyMails')
  })
})

describe('forged requests', () => {
  const forged = (headers: Record<string, string>, path = 'signin/email') =>
    browser.post(`${AUTH}/${path}`, { email: 'forged@way.example', callbackUrl: '/' }, headers)

  test('a post from another site is 403', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:4000'])
      expect((await forged({ origin })).response.status).toBe(403)
    await signInByMail('victim@way.example')
    expect((await forged({ origin: 'https://evil.example' }, 'signout')).response.status).toBe(403)
    expect(await whoIs(browser)).not.toBeNull()
  })

  test('no header of the caller decides where a link leads', async () => {
    const evil = 'evil.example'
    for (const headers of [
      { 'x-forwarded-host': evil, 'x-forwarded-proto': 'https' },
      { forwarded: `host=${evil}` },
    ]) {
      await browser.post(`${AUTH}/signin/email`, { email: 'led@way.example' }, headers)
      expect(new URL((await smtp.nextMail('led@way.example')).link).origin).toBe(BASE)
    }
    const request = new Request(`${AUTH}/signin/email`, {
      method: 'POST',
      headers: { host: evil, origin: `http://${evil}` },
      body: new URLSearchParams({ email: 'led@way.example' }),
    })
    // A name that anyone could point at this machine.
    expect((await site(request)).status).toBe(403)
  })

  test.each([
    ['https://evil.example/', 'scheme'],
    ['//evil.example', 'slashes'],
    ['/\\evil.example', 'backslash'],
    ['javascript:alert(1)', 'script'],
  ])(
    'a callbackUrl of %j leads home',
    // An address each: a mailbox gets few mails in ten minutes.
    async (callbackUrl, name) => {
      const address = `home-${name}@way.example`
      await askForLink(address, callbackUrl)
      const { url } = await followLink(browser, (await smtp.nextMail(address)).link)
      expect(url).toBe(`${BASE}/`)
    },
  )

  test.each(['_log', 'anything', ''])('/api/auth/%s is nowhere', async (action) => {
    const { response } = await browser.post(`${AUTH}/${action}`, {})
    expect(response.status).toBe(404)
  })
})

describe('the session', () => {
  test('is told at /api/auth/session and ended by signing out', async () => {
    await signInByMail('out@way.example')
    const told = async () => (await browser.open(`${AUTH}/session`)).response.json()
    expect(await told()).toMatchObject({
      user: { email: 'out@way.example', id: expect.any(String) },
    })
    const before = { ...browser.cookies }
    expect((await browser.post(`${AUTH}/signout`, { callbackUrl: '/' })).url).toBe(`${BASE}/`)
    expect(Object.keys(browser.cookies)).not.toContain('waymark-session')
    expect(await told()).toEqual({})
    const kept = `next-auth.session-token=${before['next-auth.session-token']}`
    expect(await viewerOf(new Request(BASE, { headers: { cookie: kept } }))).toBeNull()
  })

  test('of two devices ends on both when signed out everywhere, and their hints go', async () => {
    await signInByMail('both@way.example')
    const first = browser
    browser = browserAt(BASE)
    await signInByMail('both@way.example')
    const person = await whoIs(first)
    expect(person).not.toBeNull()
    expect(await whoIs(browser)).toEqual(person)
    await signOutEverywhere(person?.id ?? '')
    for (const device of [first, browser]) {
      expect(await whoIs(device)).toBeNull()
      await device.open(`${AUTH}/session`)
      expect(Object.keys(device.cookies)).not.toContain('waymark-session')
    }
  })
})
