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

async function send(path: string, body: string, headers: Record<string, string> = {}) {
  return (await answerTo(path, body, headers)).status
}

function answerTo(path: string, body: string, headers: Record<string, string>) {
  const { port } = server.address() as AddressInfo
  return new Promise<{ status?: number; type?: string; words: string }>((resolve, reject) => {
    const sent = ask({ port, path, method: 'POST', headers }, async (response) => {
      const type = response.headers['content-type']
      const { statusCode: status } = response
      const words = await text(response)
      resolve({ words, ...(status && { status }), ...(type && { type }) })
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

test('a browser shows why in words, a program gets a problem', async () => {
  const large = { 'Content-Length': `${LONG.length * 8}`, Connection: 'close' }
  const html = { ...large, Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
  const form = await answerTo('/me/profile', '', html)
  expect(form).toMatchObject({ status: 413, type: 'text/html; charset=utf-8' })
  expect(form.words).toContain('Waymark takes a form of at most about a million characters')
  const file = await answerTo('/imports', '', { ...html, 'Sec-Fetch-Mode': 'navigate' })
  expect(file.words).toContain('Waymark takes a file of at most 10 MB')
  const broken = { Accept: 'text/html', 'Content-Type': 'multipart/form-data' }
  expect((await answerTo('/match', 'x', broken)).words).toContain('Nothing was saved')

  const problem = { status: 413, type: 'application/problem+json' }
  for (const asked of [large, { ...html, 'Sec-Fetch-Mode': 'cors' }, { ...large, Accept: '*/*' }])
    expect(await answerTo('/api/v1/progress', '', asked)).toMatchObject(problem)
})

test('everything else stays as it is', async () => {
  expect(await send('/match', 'fails')).toBe(500)
  expect(await send('/match', 'a=1')).toBe(200)
  expect(server.requestTimeout).toBe(120_000)
})
