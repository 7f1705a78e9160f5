import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Smtp, startSmtp } from '@/e2e/servers/smtp'
import { demandsTls, linkDelivery, sendSignIn } from './mail'

let smtp: Smtp
beforeAll(async () => {
  smtp = await startSmtp()
  process.env.SMTP_URL = smtp.url
  process.env.MAIL_FROM = 'Waymark <hello@way.example>'
})
afterAll(() => smtp.stop())

test.each([
  ['mail', { SMTP_URL: 'smtp://mail', NODE_ENV: 'production', HOST: '0.0.0.0' }],
  ['mail', { SMTP_URL: 'smtp://mail', NODE_ENV: 'development', HOST: '127.0.0.1' }],
  ['print', { SMTP_URL: undefined, NODE_ENV: 'development', HOST: '0.0.0.0' }],
  ['print', { SMTP_URL: undefined, NODE_ENV: 'production', HOST: '127.0.0.1' }],
  ['print', { SMTP_URL: undefined, NODE_ENV: 'production', HOST: 'localhost' }],
  ['print', { SMTP_URL: undefined, NODE_ENV: 'production', HOST: '::1' }],
  ['none', { SMTP_URL: undefined, NODE_ENV: 'production', HOST: '0.0.0.0' }],
  ['none', { SMTP_URL: undefined, NODE_ENV: 'production', HOST: '::' }],
  ['none', { SMTP_URL: undefined, NODE_ENV: 'production', HOST: '127.0.0.1.example.org' }],
] as const)('%s with %j', (delivery, settings) => {
  expect(linkDelivery({ APP_URL: undefined, ...settings })).toBe(delivery)
})

test.each([
  ['print', 'http://localhost:3000'],
  ['print', 'http://127.0.0.1:8080/'],
  ['print', 'http://[::1]:3000'],
  ['none', 'https://way.example'],
  ['none', 'http://192.168.1.5:3000'],
  ['none', 'http://localhost.way.example'],
])('on this machine alone, but reached by others: %s with APP_URL=%s', (delivery, APP_URL) => {
  const production = { SMTP_URL: undefined, NODE_ENV: 'production', HOST: '127.0.0.1' } as const
  expect(linkDelivery({ ...production, APP_URL })).toBe(delivery)
})

test.each([
  [true, 'smtp://mail.way.example', false],
  [true, 'smtp://localhost.way.example:587', false],
  [false, 'smtp://mail.way.example', true],
  [false, 'smtp://127.0.0.1:25', false],
  [false, 'smtp://user:secret@localhost', false],
  [false, 'smtp://[::1]:25', false],
] as const)(
  'demands encryption: %j of %s, unencrypted being allowed: %j',
  (demanded, SMTP_URL, ALLOW_UNENCRYPTED) => {
    expect(demandsTls({ SMTP_URL, ALLOW_UNENCRYPTED })).toBe(demanded)
  },
)

test('a link and its code arrive whole, in text and in HTML', async () => {
  const url = `http://localhost:3000/sign-in/confirm?token=${'f'.repeat(64)}&email=a%40b.example`
  await sendSignIn("o'hara@way.example", url, '012345')
  const mail = await smtp.nextMail("o'hara@way.example")
  expect(mail.from).toBe('hello@way.example')
  expect(mail.link).toBe(url)
  expect(mail.code).toBe('012345')
  expect(mail.html).toContain('>012345<')
  expect(mail.html).toContain(`href="${url.replaceAll('&', '&amp;')}"`)
  expect(mail.raw).toMatch(/^Subject: Sign in to Waymark\r$/m)
  expect(mail.raw).toMatch(/^To: o'hara@way\.example\r$/m)
})

test('a mail server that refuses is an error', async () => {
  await expect(sendSignIn('refused@way.example', 'http://localhost/', '012345')).rejects.toThrow(
    '550',
  )
})
