import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from '@/e2e/servers/browser'
import { type Mail, type Smtp, startSmtp } from '@/e2e/servers/smtp'
import { db } from '@/lib/platform/db'
import { testDatabase } from '@/prisma/testing'
import { accountTag } from './account-tag'
import { addressAskedBy, pendingLink } from './link-queries'
import { browserAt, followLink, site, whoIs } from './testing'

testDatabase()

const BASE = 'http://127.0.0.1:3779'
let smtp: Smtp
beforeAll(async () => {
  smtp = await startSmtp()
  process.env.SMTP_URL = smtp.url
})
afterAll(() => smtp.stop())

let browser: Browser
let address: string
let made = 0
beforeEach(() => {
  browser = browserAt(BASE)
  address = `ada${++made}@way.example`
})

async function ask(by = browser, to = address): Promise<Mail> {
  await by.post(`${BASE}/api/auth/signin/email`, { email: to, callbackUrl: '/roadmaps' })
  return smtp.nextMail(to)
}

const enter = (code: string, by = browser) => by.post(`${BASE}/sign-in/confirm`, { code })
const wrong = ({ code }: Mail) => (code === '123456' ? '654321' : '123456')
const links = (identifier = address) => db().verificationToken.count({ where: { identifier } })
const fieldsOf = ({ link }: Mail) => Object.fromEntries(new URL(link).searchParams)

describe('the link', () => {
  test('opens a page, and opening it by any method but a post uses nothing up', async () => {
    const mail = await ask()
    expect(new URL(mail.link).pathname).toBe('/sign-in/confirm')
    const scanner = browserAt(BASE)
    for (let i = 0; i < 5; i++) {
      await scanner.open(mail.link)
      // At this URL next-auth itself would sign in by GET.
      const old = mail.link.replace('/sign-in/confirm', '/api/auth/callback/email')
      expect((await scanner.open(old)).url).toBe(mail.link)
      for (const url of [mail.link, old])
        await site(new Request(url, { method: 'HEAD', headers: { host: '127.0.0.1:3779' } }))
    }
    expect(await whoIs(scanner)).toBeNull()
    expect(await links()).toBe(1)
    expect((await followLink(browser, mail.link)).url).toBe(`${BASE}/roadmaps`)
    expect(await whoIs(browser)).toMatchObject({ email: address })
  })

  test('posted to next-auth itself it signs nobody in', async () => {
    const mail = await ask()
    const { response } = await browser.post(
      mail.link.replace('/sign-in/confirm', '/api/auth/callback/email'),
      fieldsOf(mail),
    )
    expect(response.status).toBe(404)
    expect(await whoIs(browser)).toBeNull()
    expect(await links()).toBe(1)
  })

  test('another site cannot press the button', async () => {
    const mail = await ask(browserAt(BASE))
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }]) {
      const { response } = await browser.post(`${BASE}/sign-in/confirm`, fieldsOf(mail), headers)
      expect(response.status).toBe(403)
    }
    const hidden = new Request(`${BASE}/sign-in/confirm`, {
      method: 'POST',
      headers: { host: '127.0.0.1:3779', 'sec-fetch-site': 'cross-site' },
      body: new URLSearchParams(fieldsOf(mail)),
    })
    expect((await site(hidden)).status).toBe(403)
    expect(await links()).toBe(1)
  })

  test('a program posts the fields without an Origin', async () => {
    const mail = await ask()
    const request = new Request(`${BASE}/sign-in/confirm`, {
      method: 'POST',
      headers: { host: '127.0.0.1:3779' },
      body: new URLSearchParams(fieldsOf(mail)),
    })
    expect((await site(request)).headers.getSetCookie().join()).toContain('session-token=')
  })

  test('lasts 15 minutes, and using one ends all others of the address and of no other', async () => {
    const first = await ask()
    const { expires } = await db().verificationToken.findFirstOrThrow({
      where: { identifier: address },
    })
    expect(Math.abs(expires.getTime() - Date.now() - 15 * 60_000)).toBeLessThan(60_000)
    const second = await ask()
    await ask(browserAt(BASE), `other-${address}`)
    expect(await links()).toBe(2)
    await followLink(browser, second.link)
    expect(await links()).toBe(0)
    expect(await links(`other-${address}`)).toBe(1)
    const late = browserAt(BASE)
    expect((await followLink(late, first.link)).url).toContain('error=Verification')
    expect(await whoIs(late)).toBeNull()
  })

  test('used at the same moment twice it opens one session', async () => {
    const mail = await ask()
    const browsers = Array.from({ length: 4 }, () => browserAt(BASE))
    await Promise.all(browsers.map((one) => followLink(one, mail.link)))
    const signedIn = await Promise.all(browsers.map(whoIs))
    expect(signedIn.filter(Boolean)).toHaveLength(1)
  })

  test('knows the browser that asked, also after it asked again', async () => {
    const [first, second] = [await ask(), await ask()]
    const asker = browser.cookies['waymark-asked']
    for (const mail of [first, second]) {
      const token = fieldsOf(mail).token ?? ''
      expect(await pendingLink(token, address, asker)).toEqual({ address, askedHere: true })
      expect(await pendingLink(token, address, undefined)).toEqual({ address, askedHere: false })
      expect(await pendingLink(token, `x${address}`, asker)).toBeNull()
    }
    expect(await addressAskedBy(asker)).toBe(address)
    expect(await addressAskedBy(undefined)).toBeNull()
  })

  test('a guest’s ticks come along where it was requested, and elsewhere only if asked for', async () => {
    const apart = async (by: Browser) => {
      const person = await whoIs(by)
      return by.cookies['waymark-guest-apart'] === accountTag(person?.id ?? '')
    }
    await followLink(browser, (await ask()).link)
    expect(await apart(browser)).toBe(false)

    const other = browserAt(BASE)
    await followLink(other, (await ask()).link)
    expect(await apart(other)).toBe(true)
    // Asking who is signed in changes nothing about that.
    await other.open(`${BASE}/api/auth/session`)
    expect(await apart(other)).toBe(true)

    const chosen = browserAt(BASE)
    await followLink(chosen, (await ask()).link, { guest: 'along' })
    expect(await apart(chosen)).toBe(false)
  })
})

describe('the code', () => {
  test('signs in the browser that asked, where it wanted to go, and ends the link', async () => {
    const mail = await ask()
    expect(mail.code).toMatch(/^\d{6}$/)
    expect((await enter(`${mail.code.slice(0, 3)} ${mail.code.slice(3)}`)).url).toBe(
      `${BASE}/roadmaps`,
    )
    expect(await whoIs(browser)).toMatchObject({ email: address })
    expect(await links()).toBe(0)
  })

  test('is worth nothing in any other browser', async () => {
    const mail = await ask()
    const other = browserAt(BASE)
    expect((await enter(mail.code, other)).url).toContain('error=NoCode')
    await ask(other, `eve-${address}`)
    expect((await enter(mail.code, other)).url).toContain('error=')
    expect(await whoIs(other)).toBeNull()
    await enter(mail.code)
    expect(await whoIs(browser)).not.toBeNull()
  })

  test('dies of five wrong ones; the link lives', async () => {
    const mail = await ask()
    for (let i = 0; i < 4; i++) expect((await enter(wrong(mail))).url).toContain('error=WrongCode')
    expect((await enter(wrong(mail))).url).toContain('error=CodeUsedUp')
    expect((await enter(mail.code)).url).toContain('error=')
    expect(await whoIs(browser)).toBeNull()
    await followLink(browser, mail.link)
    expect(await whoIs(browser)).toMatchObject({ email: address })
  })

  test('many at once are five tries, too', async () => {
    const mail = await ask()
    await Promise.all(Array.from({ length: 12 }, () => enter(wrong(mail))))
    const { tries } = await db().verificationToken.findFirstOrThrow({
      where: { identifier: address },
    })
    expect(tries).toBe(5)
  })

  test('nothing that the database holds is the token, the code or the cookie', async () => {
    const mail = await ask()
    const row = JSON.stringify(
      await db().verificationToken.findMany({ where: { identifier: address } }),
    )
    for (const secret of [mail.code, fieldsOf(mail).token, browser.cookies['waymark-asked']])
      expect(row).not.toContain(`"${secret}"`)
  })

  test('an expired one is none', async () => {
    const mail = await ask()
    await db().verificationToken.updateMany({
      where: { identifier: address },
      data: { expires: new Date(Date.now() - 1000) },
    })
    expect((await enter(mail.code)).url).toContain('error=NoCode')
    expect(await whoIs(browser)).toBeNull()
  })
})
