import { expect, test } from 'vitest'
import { refuseLink } from './refuse-link'
import { faultInWords } from './sign-in-faults'

Object.assign(process.env, { HOST: '0.0.0.0', SMTP_URL: '' })

test('without a mail server nobody elsewhere is left waiting for a mail', async () => {
  const written: string[] = []
  const { write } = process.stderr
  process.stderr.write = (line: string | Uint8Array) => written.push(String(line)) > 0
  const refusal = await refuseLink('ada@way.example', '192.0.2.1')
  process.stderr.write = write
  expect(refusal).toBe('NoMailServer')
  expect(written.join('')).toContain('no mail server is set: SMTP_URL')
})

test.each([
  [undefined, null],
  ['', null],
  ['github', null],
  ['Verification', expect.stringContaining('used already or is too old')],
  ['NoMailServer', expect.stringContaining('SMTP_URL')],
  ['toString', 'Signing in did not work. Try again.'],
  ['<script>', 'Signing in did not work. Try again.'],
])('the error %j reads %j', (code, words) => {
  expect(faultInWords(code)).toEqual(words)
})
