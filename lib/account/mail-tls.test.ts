import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Smtp, startSmtp } from '@/e2e/servers/smtp'
import { sendSignIn } from './mail'

let smtp: Smtp
beforeAll(async () => {
  smtp = await startSmtp()
  // The same machine, by an address that isLoopback does not take for it.
  process.env.SMTP_URL = smtp.url.replace('127.0.0.1', '127.1')
})
afterAll(() => smtp.stop())

test('a mail server elsewhere that offers no encryption gets no link', async () => {
  await expect(sendSignIn('ada@way.example', 'http://localhost/', '012345')).rejects.toThrow(/TLS/i)
  await expect(smtp.nextMail('ada@way.example', { timeout: 200 })).rejects.toThrow('no mail')
})
