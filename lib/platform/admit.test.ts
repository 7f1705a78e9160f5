import { describe, expect, test } from 'vitest'
import { admit, renameTo, warningsFor } from './admit'

const LOCAL = { APP_URL: 'http://localhost:3000' }
const PUBLIC = { APP_URL: 'https://way.example' }
const UNSET = { APP_URL: undefined }
const html = { accept: 'text/html,application/xhtml+xml' }

describe('admit', () => {
  test('lets everyone read', () => {
    for (const place of [LOCAL, PUBLIC, UNSET])
      for (const host of ['way.example', 'evil.example', '10.0.0.1:3000', undefined])
        expect(
          admit({ method: 'GET', url: '/', headers: { ...html, ...(host && { host }) } }, place),
        ).toEqual({ kind: 'enter' })
  })

  test('leads from one loopback name to the other, pages only, at the same port only', () => {
    const at = (host: string, more = {}) =>
      admit({ method: 'GET', url: '/me?a=1', headers: { host, ...more } }, LOCAL)
    expect(at('127.0.0.1:3000', html)).toEqual({ kind: 'lead', to: 'http://localhost:3000/me?a=1' })
    expect(at('[::1]:3000', html)).toEqual({ kind: 'lead', to: 'http://localhost:3000/me?a=1' })
    expect(at('localhost:3000', html)).toEqual({ kind: 'enter' })
    expect(at('127.0.0.1:3001', html)).toEqual({ kind: 'enter' })
    expect(at('127.0.0.1:3000', { accept: '*/*' })).toEqual({ kind: 'enter' })
  })

  test('believes APP_URL, whatever a proxy made of the Host', () => {
    for (const host of ['waymark_upstream', '127.0.0.1:3000', 'way.example', undefined]) {
      const headers = { ...html, origin: PUBLIC.APP_URL, ...(host && { host }) }
      expect(admit({ method: 'POST', url: '/me/settings', headers }, PUBLIC)).toEqual({
        kind: 'enter',
      })
    }
  })

  test('refuses a form of another site, whatever Host and X-Forwarded-Host say', () => {
    for (const place of [LOCAL, PUBLIC, UNSET]) {
      const headers = {
        ...html,
        origin: 'https://evil.example',
        host: 'evil.example',
        'x-forwarded-host': 'evil.example',
      }
      expect(admit({ method: 'POST', url: '/me/settings', headers }, place).kind).toBe('refuse')
    }
  })

  test('refuses a form that does not say where it comes from', () => {
    for (const origin of [undefined, 'null'])
      expect(
        admit(
          { method: 'POST', url: '/me', headers: { ...html, ...(origin && { origin }) } },
          UNSET,
        ).kind,
      ).toBe('refuse')
  })

  test('leaves programs to the API, and shows no JSON in a window', () => {
    const wrong = { origin: 'http://127.0.0.1:4000', host: '127.0.0.1:4000' }
    const post = (url: string, more = {}) =>
      admit({ method: 'POST', url, headers: { ...wrong, ...more } }, PUBLIC).kind
    expect(post('/api/v1/progress', { accept: '*/*' })).toBe('enter')
    expect(post('/api/auth/signin/email', html)).toBe('refuse')
  })

  test('says what is set wrongly, and the way on', () => {
    const headers = { ...html, origin: 'https://way.example', host: 'upstream:3000' }
    expect(admit({ method: 'POST', url: '/me', headers }, UNSET)).toMatchObject({
      why: expect.stringMatching(
        /header Host \(upstream:3000\).*set APP_URL=https:\/\/way\.example\.$/,
      ),
    })
    expect(admit({ method: 'POST', url: '/me', headers }, LOCAL)).toMatchObject({
      why: expect.stringContaining('Waymark runs at http://localhost:3000. Open it there.'),
    })
  })
})

test('a request names the place of APP_URL from then on, and no other', () => {
  const headers = {
    host: '127.0.0.1:3000',
    origin: 'http://127.0.0.1:3000',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
  }
  const named = { ...headers }
  renameTo(named, LOCAL.APP_URL)
  expect(named).toEqual({
    host: 'localhost:3000',
    origin: 'http://localhost:3000',
    'x-forwarded-proto': 'http',
  })
  const unset: Partial<typeof headers> = { ...headers }
  renameTo(unset, undefined)
  expect(unset.host).toBe('127.0.0.1:3000')
  expect(unset['x-forwarded-host']).toBeUndefined()
})

test('the start warns of a proxy that it was not told of, and of links that would lead nowhere', () => {
  const proxied = { APP_URL: 'https://way.example', HOST: '127.0.0.1', TRUST_PROXY: 0 }
  expect(warningsFor(proxied)).toEqual([expect.stringContaining('Set TRUST_PROXY=1')])
  expect(warningsFor({ ...proxied, TRUST_PROXY: 1 })).toEqual([])
  expect(warningsFor({ APP_URL: undefined, HOST: '0.0.0.0', TRUST_PROXY: 0 })).toEqual([
    expect.stringContaining('Set APP_URL'),
  ])
  expect(warningsFor({ APP_URL: undefined, HOST: '127.0.0.1', TRUST_PROXY: 0 })).toEqual([])
})
