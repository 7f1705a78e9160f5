import { expect, test } from 'vitest'
import { namedProfile } from './named-profile'

const TOKEN = 'x'.repeat(43)

test.each([
  ['mira', { handle: 'mira' }],
  [' @Mira ', { handle: 'mira' }],
  ['https://way.example/u/mira?tab=1#top', { handle: 'mira' }],
  ['/u/mira', { handle: 'mira' }],
  [TOKEN, { token: TOKEN }],
  [`http://localhost:3000/s/${TOKEN}`, { token: TOKEN }],
  ['', null],
  ['u/<script>', null],
  ['https://elsewhere.example/', null],
  ['/s/short', null],
  [`/u/${TOKEN}`, null],
])('%j names %j', (named, profile) => {
  expect(namedProfile(named)).toEqual(profile)
})
