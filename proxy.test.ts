import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { proxy } from './proxy'

const ask = (path: string) => proxy(new NextRequest(`http://localhost:3000${path}`))

test('an address with a broken percent-encoding is one with nothing there', async () => {
  const page = await ask('/roadmaps/%E0%A4%A')
  expect(page.headers.get('x-middleware-rewrite')).toBe('http://localhost:3000/u')
  const api = await ask('/api/v1/skills/%E0')
  expect(api.status).toBe(404)
  expect(api.headers.get('content-type')).toBe('application/problem+json')
})

test('a sound encoding passes', async () => {
  const page = await ask('/roadmaps/back%65nd')
  expect(page.headers.get('x-middleware-next')).toBe('1')
})

test('whoever has no session is sent to sign in and back again', async () => {
  const page = await ask('/me/profile?saved=1')
  expect(page.headers.get('location')).toBe(
    'http://localhost:3000/sign-in?callbackUrl=%2Fme%2Fprofile%3Fsaved%3D1',
  )
})
