import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { GET } from '@/app/api/v1/progress/route'
import { type Smtp, startSmtp } from '@/e2e/servers/smtp'
import { logRefusal } from '@/lib/platform/security-log'
import { testDatabase } from '@/prisma/testing'
import { browserAt, followLink, whoIs } from './testing'

testDatabase()

const BASE = 'http://127.0.0.1:3781'
const FROM = { 'x-forwarded-for': '192.0.2.77' }
const { write } = process.stderr
let smtp: Smtp
let written = ''
beforeAll(async () => {
  smtp = await startSmtp()
  process.env.SMTP_URL = smtp.url
  process.stderr.write = (line: string | Uint8Array) => {
    written += line
    return true
  }
})
afterAll(async () => {
  process.stderr.write = write
  await smtp.stop()
})
beforeEach(() => {
  written = ''
})

const events = () =>
  written
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ message }) => message === 'security')

test('tells of signing in and out by account and network, and of no secret or address', async () => {
  const browser = browserAt(BASE)
  const address = 'logged@way.example'
  await browser.post(`${BASE}/api/auth/signin/email`, { email: address, callbackUrl: '/me' }, FROM)
  const mail = await smtp.nextMail(address)
  await browser.post(`${BASE}/sign-in/confirm`, { code: 'wrong' }, FROM)
  await followLink(browser, mail.link)
  const account = (await whoIs(browser))?.id
  const session = browser.cookies['next-auth.session-token'] ?? ''
  await browser.post(`${BASE}/api/auth/signout`, { callbackUrl: '/' }, FROM)
  for (let i = 0; i < 3; i++)
    await browser.post(`${BASE}/api/auth/signin/email`, { email: address }, FROM)

  expect(events()).toMatchObject([
    { event: 'sign-in link requested', caller: '192.0.2.0/24' },
    { event: 'sign-in code refused', reason: 'WrongCode', caller: '192.0.2.0/24' },
    { event: 'account created', account },
    { event: 'sign-in', account, provider: 'email' },
    { event: 'sign-out', account, caller: '192.0.2.0/24' },
    { event: 'sign-in link requested' },
    { event: 'sign-in link requested' },
    { event: 'sign-in link refused', reason: 'TooManyMails' },
  ])
  const token = new URL(mail.link).searchParams.get('token') ?? ''
  for (const secret of [address, mail.code, token, session, '192.0.2.77'])
    expect(written).not.toContain(secret)
})

test('tells of requests that were refused, by the pattern of their route', async () => {
  await GET(new Request(`${BASE}/api/v1/progress`, { headers: FROM }))
  const browser = browserAt(BASE)
  await browser.post(`${BASE}/api/auth/signout`, {}, { ...FROM, origin: 'https://evil.example' })
  expect(events()).toMatchObject([
    { event: 'request refused', status: 401, route: 'GET /api/v1/progress' },
    { event: 'request refused', status: 403, route: 'POST /api/auth/signout' },
  ])
})

test('a flood of refused requests does not fill the log', () => {
  for (let i = 0; i < 1000; i++)
    logRefusal(401, new Headers({ 'x-forwarded-for': '198.51.100.1' }), {})
  expect(events().length).toBeLessThanOrEqual(60)
})
