import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Smtp, startSmtp } from '@/e2e/servers/smtp'
import { testDatabase } from '@/prisma/testing'
import { viewerOf } from './session'
import { browserAt, followLink, site, whoIs } from './testing'

testDatabase()

const BASE = 'https://way.example'
let smtp: Smtp
beforeAll(async () => {
  smtp = await startSmtp()
  Object.assign(process.env, { SMTP_URL: smtp.url, APP_URL: `${BASE}/`, HOST: '0.0.0.0' })
})
afterAll(() => smtp.stop())

test('behind https the links lead to APP_URL and every cookie of a session is Secure', async () => {
  const browser = browserAt(BASE)
  const form = { email: 'ada@way.example', callbackUrl: '/me' }
  expect((await browser.post(`${BASE}/api/auth/signin/email`, form)).url).toBe(
    `${BASE}/sign-in/sent`,
  )
  const { link } = await smtp.nextMail('ada@way.example')
  expect(new URL(link).origin).toBe(BASE)

  expect(Object.keys(browser.cookies)).toContain('__Host-waymark-asked')
  const opened = await site(
    new Request(`${BASE}/sign-in/confirm`, {
      method: 'POST',
      headers: { host: 'internal:3000', cookie: browser.cookieHeader, origin: BASE },
      body: new URL(link).searchParams,
    }),
  )
  expect(opened.headers.get('location')).toBe(`${BASE}/me`)
  const cookies = opened.headers.getSetCookie()
  expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual(
    expect.arrayContaining(['__Secure-next-auth.session-token', 'waymark-session']),
  )
  for (const cookie of cookies) expect(cookie).toContain('; Secure')
})

test('a cookie without the Secure prefix opens nothing', async () => {
  const browser = browserAt(BASE)
  await browser.post(`${BASE}/api/auth/signin/email`, { email: 'eve@way.example' })
  await followLink(browser, (await smtp.nextMail('eve@way.example')).link)
  expect(await whoIs(browser)).toMatchObject({ email: 'eve@way.example' })
  const plain = browser.cookieHeader.replaceAll('__Secure-', '')
  expect(await viewerOf(new Request(BASE, { headers: { cookie: plain } }))).toBeNull()
})
