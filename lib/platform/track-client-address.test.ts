import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { trackClientAddress } from './track-client-address'

let server: Server

beforeAll(async () => {
  trackClientAddress()
  server = createServer((request, response) => response.end(request.headers['x-forwarded-for']))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})
afterAll(() => new Promise((closed) => server.close(closed)))

test('every request knows where it came from, after what it says of itself', async () => {
  const heard = async (headers: Record<string, string>) => {
    const { port } = server.address() as AddressInfo
    return (await fetch(`http://127.0.0.1:${port}/`, { headers })).text()
  }
  expect(await heard({})).toBe('127.0.0.1')
  expect(await heard({ 'x-forwarded-for': '10.0.0.1' })).toBe('10.0.0.1, 127.0.0.1')
})
