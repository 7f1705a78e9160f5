import { request as ask, createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blameForm, guardRequests } from './guard-requests'

let server: Server
const read: number[] = []

beforeAll(async () => {
  guardRequests()
  server = createServer(async (request, response) => {
    const body = await text(request)
    read.push(body.length)
    if (body.includes('broken')) blameForm(new TypeError('Failed to parse body as FormData.'))
    response.writeHead(body.includes('fails') || body.includes('broken') ? 500 : 200).end('done')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => void server.close())

function send(
  path: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<number | undefined> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const sent = ask({ port, path, method: 'POST', headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const LONG = 'x'.repeat(2 ** 21)

test('a body that announces too much is refused before it is read', async () => {
  read.length = 0
  const lying = { 'Content-Length': `${LONG.length}` }
  expect(await send('/me/profile', '', { ...lying, Connection: 'close' })).toBe(413)
  expect(read).toEqual([])
})

test('one that announces nothing is cut at the limit, and a page that fails on it says 413', async () => {
  read.length = 0
  const chunked = { 'Transfer-Encoding': 'chunked' }
  expect(await send('/me/profile', `fails${LONG}`, chunked)).toBe(413)
  expect(read[0]).toBeLessThan(1.25 * 2 ** 20)
  expect(await send('/imports', LONG, chunked)).toBe(200)
})

test('a form that is none is the sender’s fault', async () => {
  expect(await send('/match', 'x', { 'Content-Type': 'multipart/form-data' })).toBe(400)
  const form = { 'Content-Type': 'multipart/form-data; boundary=X' }
  expect(await send('/match', 'broken', form)).toBe(400)
})

test('everything else stays as it is', async () => {
  expect(await send('/match', 'fails')).toBe(500)
  expect(await send('/match', 'a=1')).toBe(200)
  expect(server.requestTimeout).toBe(120_000)
})
