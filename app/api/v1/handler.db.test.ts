import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ACCOUNT_HEADER } from '@/lib/account/account-header'
import { accountTag } from '@/lib/account/account-tag'
import { openSession } from '@/lib/account/mutations'
import { db } from '@/lib/platform/db'
import { gate } from '@/lib/platform/gates'
import { testDatabase } from '@/prisma/testing'
import { methodsOtherThan, route } from './handler'

process.env.WRITES_PER_MINUTE = '50'
testDatabase()

const HERE = 'http://localhost:3000'
let ada: { id: string; cookie: string }
beforeAll(async () => {
  await db().user.create({ data: { id: 'ada', email: 'ada@way.example', name: 'Ada' } })
})
beforeEach(async () => {
  ada = { id: 'ada', cookie: `next-auth.session-token=${await openSession('ada')}` }
})

const write = route(
  { auth: 'required', body: z.object({ title: z.string(), tags: z.array(z.string()).optional() }) },
  ({ viewer, body }) => ({ by: viewer.email, title: body.title }),
)

function ask(headers: Record<string, string> = {}, body: BodyInit | null = '{"title":"T"}') {
  return new Request(`${HERE}/api/v1/things`, {
    method: 'POST',
    body,
    headers: { host: 'localhost:3000', ...headers },
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  } as RequestInit)
}

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const body = await response.json()
  expect(body.status).toBe(response.status)
  return body
}

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

describe('what is asked', () => {
  const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
    write(ask({ cookie: ada.cookie, origin: HERE, ...headers }, body))

  test('malformed JSON is 400 and says so', async () => {
    const body = await problemOf(await post('{"title": '))
    expect(body).toMatchObject({ status: 400, detail: expect.stringMatching(/not JSON/) })
  })

  test('a wrong shape is 400 with the fields at fault', async () => {
    const body = await problemOf(await post('{"tags":["a",1]}'))
    expect(Object.keys(body.fields)).toEqual(expect.arrayContaining(['title', 'tags.1']))
    expect(Object.keys((await problemOf(await post('[]'))).fields)).toEqual(['body'])
  })

  test('a body over 1 MiB is 413, announced or not, and when Content-Length lies', async () => {
    const large = `{"title":"${'a'.repeat(1024 * 1024)}"}`
    expect((await problemOf(await post(large))).status).toBe(413)
    const stream = () => new Blob([large]).stream()
    expect((await problemOf(await post(stream()))).status).toBe(413)
    expect((await problemOf(await post(stream(), { 'content-length': '2' }))).status).toBe(413)
  })

  test('a query is parsed; a part of the address that does not fit is 404', async () => {
    const read = route(
      {
        auth: 'none',
        query: z.object({ since: z.coerce.number().int().default(0) }),
        params: z.object({ slug: z.string().regex(/^[a-z]+$/) }),
      },
      ({ query, params }) => ({ ...query, ...params }),
    )
    const get = (query: string, slug: string) =>
      read(new Request(`${HERE}/x${query}`), { params: Promise.resolve({ slug }) })
    expect(await (await get('?since=7', 'http')).json()).toEqual({ since: 7, slug: 'http' })
    expect(await problemOf(await get('?since=x', 'http'))).toMatchObject({
      status: 400,
      fields: { since: expect.any(String) },
    })
    expect((await problemOf(await get('', 'No such'))).status).toBe(404)
  })
})

describe('what there is no room for', () => {
  const busy = route({ auth: 'none', limit: 'none', work: 'imports' }, () => ({ done: true }))
  const others = ['eve', 'bob'].map((caller) => () => gate('imports').enter(caller))

  test('is 503 with Retry-After: a problem for programs, a page for people', async () => {
    const leave = await Promise.all(others.map((enter) => enter()))
    const waiting = Array.from({ length: 10 }, (_, i) => gate('imports').run(`${i}`, () => i))
    const refused = await busy(ask())
    expect(await problemOf(refused)).toMatchObject({
      status: 503,
      detail: 'Waymark is busy. Try again in a few seconds.',
    })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    const page = await busy(ask({ accept: 'text/html,*/*;q=0.8' }))
    expect(page.status).toBe(503)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(await page.text()).toContain('Waymark is busy. Try again in a few seconds.')
    for (const each of leave) each()
    await Promise.all(waiting)
    expect(await (await busy(ask())).json()).toEqual({ done: true })
  })
})

describe('what is answered', () => {
  const answering = (answer: () => object | undefined) =>
    route({ auth: 'none', limit: 'none' }, answer)(ask())

  test('nothing is 204, a Response stays what it is', async () => {
    expect((await answering(() => undefined)).status).toBe(204)
    expect((await answering(() => new Response('x', { status: 201 }))).status).toBe(201)
  })

  test('an expected failure becomes its problem', async () => {
    const response = await answering(() => ({ ok: false, status: 409, detail: 'Taken' }))
    expect(await problemOf(response)).toMatchObject({ status: 409, detail: 'Taken' })
  })

  test('an unexpected one is logged with an id, and the caller gets that id alone', async () => {
    const written: string[] = []
    const { write } = process.stderr
    process.stderr.write = (line: string | Uint8Array) => written.push(String(line)) > 0
    const response = await answering(() => {
      throw new Error('relation "Session" does not exist')
    })
    process.stderr.write = write
    const body = await problemOf(response)
    expect(body).toEqual({
      type: 'about:blank',
      title: 'Something failed on our side',
      status: 500,
      id: expect.any(String),
    })
    expect(written).toHaveLength(1)
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      id: body.id,
      error: expect.stringContaining('relation "Session"'),
    })
  })

  test('a method that is not there is 405 and names those that are', async () => {
    const response = methodsOtherThan('GET', 'POST').DELETE()
    expect((await problemOf(response)).status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST')
  })
})

test('writes are limited for each person, and 429 says when to come back', async () => {
  await db().user.create({ data: { id: 'eve' } })
  const cookie = `next-auth.session-token=${await openSession('eve')}`
  const answers = []
  for (let i = 0; i < 51; i++) answers.push(await write(ask({ cookie, origin: HERE })))
  expect(answers.slice(0, 50).every(({ status }) => status === 200)).toBe(true)
  const refused = answers[50] as Response
  expect((await problemOf(refused)).status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await write(ask({ cookie: ada.cookie, origin: HERE }))).status).toBe(200)
})

test('a change counts by what is in it, and a stranger may make fewer', async () => {
  await db().user.create({ data: { id: 'bob' } })
  const cookie = `next-auth.session-token=${await openSession('bob')}`
  const batch = route(
    { auth: 'optional', body: z.array(z.string()), points: (body) => body.length },
    ({ body }) => ({ length: body.length }),
  )
  const send = (length: number, headers: Record<string, string>) =>
    batch(ask(headers, JSON.stringify(Array(length).fill('x'))))
  const bob = { cookie, origin: HERE }
  const statuses = []
  for (const length of [30, 20, 1]) statuses.push((await send(length, bob)).status)
  expect(statuses).toEqual([200, 200, 429])
  const stranger = { 'x-forwarded-for': '192.0.2.7' }
  const asked = []
  for (let i = 0; i < 11; i++) asked.push((await send(1, stranger)).status)
  expect(asked).toEqual([...Array(10).fill(200), 429])
})

test('costly reads are limited, whoever asks', async () => {
  const read = route({ auth: 'none', limit: 'reads' }, () => ({}))
  const get = () => read(new Request(HERE, { headers: { 'x-forwarded-for': '192.0.2.8' } }))
  const statuses = []
  for (let i = 0; i < 11; i++) statuses.push((await get()).status)
  expect(statuses).toEqual([...Array(10).fill(200), 429])
})

test('the log names the route and no part of an address, which may be a secret', async () => {
  const written: string[] = []
  const { write } = process.stderr
  process.stderr.write = (line: string | Uint8Array) => written.push(String(line)) > 0
  const failing = route({ auth: 'none', params: z.object({ token: z.string() }) }, () => {
    throw new Error('it failed')
  })
  await failing(new Request(`${HERE}/s/SECRET-TOKEN/picture.png`), {
    params: Promise.resolve({ token: 'SECRET-TOKEN' }),
  })
  process.stderr.write = write
  expect(JSON.parse(written[0] ?? '')).toMatchObject({ path: '/s/[token]/picture.png' })
  expect(written.join()).not.toContain('SECRET')
})

test('a path without parameters answers, as Next.js passes none in production', async () => {
  const answer = route({ auth: 'none' }, () => ({ well: true }))
  const response = await answer(new Request(`${HERE}/api/v1/skills`), {
    params: Promise.resolve(undefined),
  })
  expect(response.status).toBe(200)
})
