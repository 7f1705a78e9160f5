import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Smtp, startSmtp } from '@/e2e/servers/smtp'
import { linkDelivery, sendSignInLink } from './mail'

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
  expect(linkDelivery(settings)).toBe(delivery)
})

test('a link arrives whole, in text and in HTML', async () => {
  const url = `http://localhost:3000/api/auth/callback/email?token=${'f'.repeat(64)}&email=a%40b.example`
  await sendSignInLink("o'hara@way.example", url)
  const mail = await smtp.nextMail("o'hara@way.example")
  expect(mail.from).toBe('hello@way.example')
  expect(mail.link).toBe(url)
  expect(mail.html).toContain(`href="${url.replaceAll('&', '&amp;')}"`)
  expect(mail.raw).toMatch(/^Subject: Sign in to Waymark\r$/m)
  expect(mail.raw).toMatch(/^To: o'hara@way\.example\r$/m)
})

test('a mail server that refuses is an error', async () => {
  await expect(sendSignInLink('refused@way.example', 'http://localhost/')).rejects.toThrow('550')
})
