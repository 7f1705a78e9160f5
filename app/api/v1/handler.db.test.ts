import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '@/lib/platform/db'
import { testDatabase } from '@/prisma/testing'
import { methodsOtherThan, route } from './handler'
import { ask, cookieOf, HERE, problemOf, write } from './testing-handler'

testDatabase()

let ada: { id: string; cookie: string }
beforeAll(async () => {
  await db().user.create({ data: { id: 'ada', email: 'ada@way.example', name: 'Ada' } })
})
beforeEach(async () => {
  ada = { id: 'ada', cookie: await cookieOf('ada') }
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
