import { expect, test } from 'vitest'
import { refuseLink } from './refuse-link'

Object.assign(process.env, { HOST: '0.0.0.0', SMTP_URL: '' })

test('without a mail server nobody elsewhere is left waiting for a mail', () => {
  const written: string[] = []
  const { write } = process.stderr
  process.stderr.write = (line: string | Uint8Array) => written.push(String(line)) > 0
  const refusal = refuseLink('ada@way.example', '192.0.2.1')
  process.stderr.write = write
  expect(refusal).toBe('NoMailServer')
  expect(written.join('')).toContain('no mail server is set: SMTP_URL')
})
