import { expect, test } from 'vitest'
import { parseDotEnv } from './dot-env.mjs'

const said = { APP_URL: 'https://way.example', MAIL_FROM: 'Way <way@way.example>', OIDC_NAME: '' }

test.each([
  ['as it should be', 'APP_URL=https://way.example\nMAIL_FROM=Way <way@way.example>\nOIDC_NAME=\n'],
  [
    "with Windows' line ends",
    'APP_URL=https://way.example\r\nMAIL_FROM=Way <way@way.example>\r\nOIDC_NAME=\r\n',
  ],
  [
    'with a byte order mark, as Notepad writes it',
    '\uFEFFAPP_URL=https://way.example\r\nMAIL_FROM=Way <way@way.example>\r\nOIDC_NAME=',
  ],
  [
    'as a script for a shell',
    'export APP_URL=https://way.example\n  export   MAIL_FROM="Way <way@way.example>"\nexport OIDC_NAME=""\n',
  ],
  [
    'with quotes and comments',
    '# Ours\nAPP_URL=\'https://way.example\' # where we are\n\nMAIL_FROM = "Way <way@way.example>"\nOIDC_NAME= # none\n',
  ],
])('a .env is read %s', (_, text) => {
  expect({ ...parseDotEnv(Buffer.from(text)) }).toEqual(said)
})

test('a quoted value keeps its #, and a line that only looks like export is left alone', () => {
  const text = 'SMTP_URL="smtps://u:p#w@mail.example"\r\nexport=1\r\n'
  expect({ ...parseDotEnv(Buffer.from(text)) }).toEqual({
    SMTP_URL: 'smtps://u:p#w@mail.example',
    export: '1',
  })
})

test('a .env in UTF-16, as PowerShell writes it, is refused in words', () => {
  expect(() => parseDotEnv(Buffer.from('\uFEFFAPP_URL=https://way.example', 'utf16le'))).toThrow(
    'UTF-8',
  )
})
