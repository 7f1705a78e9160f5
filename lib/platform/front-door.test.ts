import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
// @ts-expect-error What compresses in Next.js comes without types.
import compression from 'next/dist/compiled/compression'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepTheDoor } from './front-door'

const ORIGIN = 'https://way.example'
let port: number

/** As Next.js answers a form: by its action, or with bare words when another build had it. */
const compress = compression({ threshold: 0 })
const LONG = 'A page of many words. '.repeat(500)

const server = createServer((asked, answer) => {
  if (asked.url?.endsWith('-compressed')) compress(asked, answer, () => {})
  asked.resume().on('end', () => {
    if (asked.url === '/long-compressed') {
      answer.setHeader('Content-Type', 'text/html')
      answer.write(LONG)
      answer.end(LONG)
    } else if (asked.url?.startsWith('/gone')) {
      answer.statusCode = 409
      answer.setHeader('x-nextjs-action-not-found', '1')
      answer.setHeader('Content-Length', '4')
      answer.end('bare')
    } else answer.end(`${asked.headers.host} ${asked.headers['x-forwarded-host'] ?? 'nobody'}`)
  })
})

beforeAll(async () => {
  process.env.APP_URL = ORIGIN
  keepTheDoor()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

function post(
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; text: string }> {
  const body = new URLSearchParams({ note: 'Ada & <b>co</b>' }).toString()
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        port,
        path,
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => {
          const bytes = Buffer.concat(chunks)
          const isPacked = answer.headers['content-encoding'] === 'gzip'
          const text = String(isPacked ? gunzipSync(bytes) : bytes)
          resolve({ status: answer.statusCode ?? 0, text })
        })
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

const html = { Accept: 'text/html' }

test('a form that a proxy renamed arrives under the name of APP_URL', async () => {
  const headers = { ...html, Origin: ORIGIN, Host: 'upstream', 'X-Forwarded-Host': 'evil.example' }
  expect(await post('/here', headers)).toEqual({ status: 200, text: 'way.example nobody' })
})

test('a form whose action is gone gets a page with what was typed', async () => {
  const { status, text } = await post('/gone', { ...html, Origin: ORIGIN })
  expect(status).toBe(409)
  expect(text).toContain('Waymark was updated')
  expect(text).toContain('Ada &amp; &lt;b&gt;co&lt;/b&gt;')
  expect((await post('/gone', { Origin: ORIGIN, 'Next-Action': 'x' })).text).toBe('bare')
})

test('what a form gets can be unpacked, also where the answer was to be compressed', async () => {
  const headers = { ...html, Origin: ORIGIN, 'Accept-Encoding': 'gzip' }
  expect((await post('/long-compressed', headers)).text).toBe(LONG + LONG)
  expect((await post('/gone-compressed', headers)).text).toContain('Waymark was updated')
})

test('a form of another site is refused with what was typed, and a script in plain words', async () => {
  const { status, text } = await post('/here', { ...html, Origin: 'https://evil.example' })
  expect(status).toBe(403)
  expect(text).toContain(`Waymark runs at ${ORIGIN}`)
  expect(text).toContain('Ada &amp;')
  const script = await post('/here', { Origin: 'https://evil.example', 'Next-Action': 'x' })
  expect(script).toEqual({ status: 403, text: expect.stringMatching(/^Nothing was saved/) })
})
