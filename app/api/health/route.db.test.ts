import { expect, test } from 'vitest'
import { testDatabase } from '@/prisma/testing'
import { GET, POST } from './route'

testDatabase()

test('says that it is well, which version it is, and is never stored', async () => {
  const response = await GET(new Request('http://localhost/api/health'))
  expect(response.status).toBe(200)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(await response.json()).toEqual({
    status: 'ok',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    database: 'ok',
  })
})

test('is only read', async () => {
  expect(POST().status).toBe(405)
})
