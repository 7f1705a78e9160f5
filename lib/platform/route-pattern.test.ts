import fc from 'fast-check'
import { expect, test } from 'vitest'
import { routePattern } from './route-pattern'

test('no value of a parameter stands in the pattern, however it is written', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 12, maxLength: 40, unit: 'grapheme' }), (token) => {
      fc.pre(!token.includes('/'))
      const written = encodeURIComponent(token)
      for (const param of [token, written])
        expect(routePattern(`/s/${written}/picture.png`, { token: param })).toBe(
          '/s/[token]/picture.png',
        )
    }),
  )
})

test('several parameters, one of many parts, none', () => {
  expect(routePattern('/u/ada/backend/badge.svg', { handle: 'ada', roadmap: 'backend' })).toBe(
    '/u/[handle]/[roadmap]/badge.svg',
  )
  expect(routePattern('/pictures/skills/http.png', { page: ['skills', 'http.png'] })).toBe(
    '/pictures/[page]/[page]',
  )
  expect(routePattern('/api/v1/progress', {})).toBe('/api/v1/progress')
  expect(routePattern('/%E0%A4%A/x', { id: '%E0%A4%A' })).toBe('/[id]/x')
})
