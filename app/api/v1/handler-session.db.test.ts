import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ACCOUNT_HEADER } from '@/lib/account/account-header'
import { accountTag } from '@/lib/account/account-tag'
import { db } from '@/lib/platform/db'
import { testDatabase } from '@/prisma/testing'
import { route } from './handler'
import { ask, cookieOf, HERE, problemOf, write } from './testing-handler'

testDatabase()

let ada: { id: string; cookie: string }
beforeAll(async () => {
  await db().user.create({ data: { id: 'ada', email: 'ada@way.example', name: 'Ada' } })
})
beforeEach(async () => {
  ada = { id: 'ada', cookie: await cookieOf('ada') }
})

describe('who asks', () => {
  test('a session with our own Origin may write', async () => {
    const response = await write(ask({ cookie: ada.cookie, origin: HERE }))
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({ by: 'ada@way.example', title: 'T' })
  })

  test('a request made for another account than the session’s changes nothing and says so', async () => {
    const as = (account: string) =>
      write(ask({ cookie: ada.cookie, origin: HERE, [ACCOUNT_HEADER]: account }))
    const refused = await as(accountTag('bob'))
    expect((await problemOf(refused)).status).toBe(409)
    expect(refused.headers.get(ACCOUNT_HEADER)).toBe(accountTag('ada'))
    const taken = await as(accountTag('ada'))
    expect(taken.status).toBe(200)
    expect(taken.headers.get(ACCOUNT_HEADER)).toBeNull()
    const signedOut = await write(ask({ [ACCOUNT_HEADER]: accountTag('ada') }))
    expect((await problemOf(signedOut)).status).toBe(401)
  })

  test.each([
    ['foreign', 'https://evil.example'],
    ['opaque', 'null'],
    ['of another port', 'http://localhost:4000'],
    ['missing', undefined],
  ])('an Origin that is %s may not', async (_, origin) => {
    const response = await write(ask({ cookie: ada.cookie, ...(origin && { origin }) }))
    expect((await problemOf(response)).status).toBe(403)
  })

  test('reading needs no Origin', async () => {
    const read = route({ auth: 'required' }, ({ viewer }) => ({ id: viewer.id }))
    const request = new Request(`${HERE}/api/v1/things`, { headers: { cookie: ada.cookie } })
    expect(await (await read(request)).json()).toEqual({ id: 'ada' })
  })

  test.each([
    ['no session', ''],
    ['an unknown session', 'next-auth.session-token=nobody'],
    ['an empty session', 'next-auth.session-token='],
  ])('%s is 401', async (_, cookie) => {
    expect((await problemOf(await write(ask({ cookie, origin: HERE })))).status).toBe(401)
  })

  test('an expired session is 401, and its cookies are cleared', async () => {
    await db().session.updateMany({ data: { expires: new Date(Date.now() - 1000) } })
    const response = await write(ask({ cookie: ada.cookie, origin: HERE }))
    expect((await problemOf(response)).status).toBe(401)
    const cleared = response.headers.getSetCookie().join()
    expect(cleared).toMatch(/next-auth\.session-token=; Path=\/; Max-Age=0/)
    expect(cleared).toMatch(/waymark-session=; Path=\/; Max-Age=0/)
  })

  test('an optional session is null without one, and guarded like any other with one', async () => {
    const open = route({ auth: 'optional' }, ({ viewer }) => ({ who: viewer?.id ?? null }))
    expect(await (await open(ask())).json()).toEqual({ who: null })
    expect(await (await open(ask({ cookie: ada.cookie, origin: HERE }))).json()).toEqual({
      who: 'ada',
    })
    expect((await open(ask({ cookie: ada.cookie }))).status).toBe(403)
  })

  test('a handler that knows nobody takes any Origin and ignores the cookie', async () => {
    const open = route({ auth: 'none' }, ({ viewer }) => ({ viewer }))
    const response = await open(ask({ cookie: ada.cookie, origin: 'https://other.example' }))
    expect(await response.json()).toEqual({ viewer: null })
    expect(response.headers.get('cache-control')).toBeNull()
  })
})
