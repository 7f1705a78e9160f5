import { expect, test } from 'vitest'
import { closingCookies, cookiesIn, openingCookies, sessionTokenIn } from './cookie'

const sent = (cookie: string) => new Headers({ cookie })

test('reads cookies as browsers send them', () => {
  expect(cookiesIn(sent('a=1; b=x%7Cy; c=a=b; d=%zz; a=2'))).toEqual({
    a: '1',
    b: 'x|y',
    c: 'a=b',
    d: '%zz',
  })
  expect(sessionTokenIn(sent('next-auth.session-token=secret; other=1'))).toBe('secret')
  expect(sessionTokenIn(sent('x-next-auth.session-token=secret'))).toBeUndefined()
  expect(sessionTokenIn(new Headers())).toBeUndefined()
})

test('the session is for the server alone, the hint for scripts too', () => {
  const [session = '', hint = ''] = openingCookies('secret', 'ada')
  expect(session).toMatch(
    /^next-auth\.session-token=secret; Path=\/; Max-Age=\d+; SameSite=Lax; HttpOnly$/,
  )
  expect(hint).toMatch(/^waymark-session=[0-9a-f]{16}; Path=\/; Max-Age=\d+; SameSite=Lax$/)
  expect(openingCookies('other', 'ada')[1]).toBe(hint)
  expect(openingCookies('secret', 'eve')[1]).not.toBe(hint)
  for (const cookie of closingCookies()) expect(cookie).toContain('=; Path=/; Max-Age=0')
})
