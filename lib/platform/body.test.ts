import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_BODY_BYTES, readFields, readJson } from './body'

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', {
    method: 'POST',
    body,
    headers,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  } as RequestInit)

describe('readJson', () => {
  test('reads any JSON, however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.integer({ min: 1, max: 50 }), async (json, size) => {
        fc.pre(!json.includes('\\u0000'))
        const read = await readJson(post(inChunks(new TextEncoder().encode(json), size)))
        expect(read).toEqual({ ok: true, value: JSON.parse(json) })
      }),
    )
  })

  test('takes exactly 1 MiB and not a byte more', async () => {
    const fitting = `"${'a'.repeat(MAX_BODY_BYTES - 2)}"`
    expect((await readJson(post(fitting))).ok).toBe(true)
    expect(await readJson(post(`${fitting} `))).toMatchObject({ ok: false, status: 413 })
  })

  test('counts the bytes when Content-Length lies', async () => {
    const body = inChunks(new Uint8Array(MAX_BODY_BYTES + 1).fill(32), 65_536)
    expect(await readJson(post(body, { 'content-length': '2' }))).toMatchObject({ status: 413 })
  })

  test('refuses a body that announces too much without reading it', async () => {
    const never = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) })
    const request = post(never, { 'content-length': `${MAX_BODY_BYTES + 1}` })
    expect(await readJson(request)).toMatchObject({ status: 413 })
  })

  test.each([
    ['', 'The body is empty; JSON was expected'],
    ['{"a":', /^The body is not JSON: /],
    ['"a\\u0000b"', 'The body holds the character U+0000'],
    ['{"a\\u0000":1}', 'The body holds the character U+0000'],
    [new Uint8Array([34, 0xff, 34]), 'The body is not UTF-8'],
  ])('names what is wrong with %j', async (body, detail) => {
    const told = typeof detail === 'string' ? detail : expect.stringMatching(detail)
    expect(await readJson(post(body))).toEqual({ ok: false, status: 400, detail: told })
  })

  test('survives nesting as deep as a body can hold', async () => {
    const depth = 200_000
    const body = `${'['.repeat(depth)}"\\u0000"${']'.repeat(depth)}`
    expect(await readJson(post(body))).toMatchObject({ ok: false, status: 400 })
  })

  test('leaves an escaped backslash before u0000 alone', async () => {
    expect(await readJson(post('"\\\\u0000"'))).toEqual({ ok: true, value: '\\u0000' })
  })
})

test('readFields reads forms and flat JSON alike', async () => {
  const fields = { ok: true, value: { email: 'ada@example.org', json: 'true' } }
  const json = { 'content-type': 'application/json' }
  expect(await readFields(post(new URLSearchParams(fields.value)))).toEqual(fields)
  const flat = '{"email":"ada@example.org","json":true,"more":{}}'
  expect(await readFields(post(flat, json))).toEqual(fields)
  expect(await readFields(post('{', json))).toMatchObject({ status: 400 })
})

function inChunks(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + size))
      at += size
    },
  })
}
