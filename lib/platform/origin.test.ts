import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLoopback, isSameOrigin, localPath, publicBaseUrl } from './origin'

const here = { APP_URL: undefined, PORT: 3000 }
const port = fc.integer({ min: 1, max: 65535 })
const loopback = fc.constantFrom('localhost', '127.0.0.1', '[::1]')

describe('publicBaseUrl', () => {
  test('is APP_URL whatever the Host says', () => {
    fc.assert(
      fc.property(fc.string(), (host) => {
        const base = publicBaseUrl(host, { APP_URL: 'https://way.example/', PORT: 3000 })
        expect(base).toBe('https://way.example')
      }),
    )
  })

  test('is the loopback name the person used', () => {
    fc.assert(
      fc.property(loopback, port, (name, at) => {
        const base = publicBaseUrl(`${name}:${at}`, here)
        expect(base).toBe(at === 80 ? `http://${name}` : `http://${name}:${at}`)
      }),
    )
  })

  test('never leads to a machine that a Host header named', () => {
    const host = fc.oneof(
      fc.string(),
      fc.webAuthority({ withPort: true, withUserInfo: true, withIPv6: true }),
      fc.tuple(loopback, fc.string()).map((parts) => parts.join('')),
      fc.tuple(fc.string(), loopback).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(host, (name) => {
        expect(isLoopback(new URL(publicBaseUrl(name, here)).hostname)).toBe(true)
      }),
    )
    for (const name of ['localhost.evil.example', 'evil.example', '127.0.0.1@evil.example'])
      expect(publicBaseUrl(name, here)).toBe('http://localhost:3000')
  })
})

describe('isSameOrigin', () => {
  test('takes an Origin that names the Host, over http or https', () => {
    const host = fc.webAuthority({ withPort: true })
    fc.assert(
      fc.property(host, fc.constantFrom('http', 'https'), (name, scheme) => {
        const { origin } = new URL(`${scheme}://${name}`)
        expect(isSameOrigin(origin, name, here)).toBe(true)
      }),
    )
  })

  test('takes no Origin of another host', () => {
    fc.assert(
      fc.property(fc.webAuthority(), fc.webAuthority(), (one, other) => {
        fc.pre(new URL(`http://${one}`).host !== new URL(`http://${other}`).host)
        expect(isSameOrigin(`http://${one}`, other, here)).toBe(false)
      }),
    )
  })

  test('takes nothing that is no origin', () => {
    for (const origin of [null, '', 'null', 'localhost:3000', 'http://localhost:3000/', 'file://'])
      expect(isSameOrigin(origin, 'localhost:3000', here)).toBe(false)
    expect(isSameOrigin('http://a.example', 'a.example/', here)).toBe(false)
    expect(isSameOrigin('http://a.example', null, here)).toBe(false)
  })

  test('compares with APP_URL alone when it is set', () => {
    const place = { APP_URL: 'https://way.example' }
    expect(isSameOrigin('https://way.example', 'internal:3000', place)).toBe(true)
    expect(isSameOrigin('http://internal:3000', 'internal:3000', place)).toBe(false)
    expect(isSameOrigin('http://way.example', 'way.example', place)).toBe(false)
  })
})

describe('localPath', () => {
  const base = 'http://localhost:3000'

  test('keeps what is here', () => {
    expect(localPath('/me?a=1#b', base, '/')).toBe('/me?a=1#b')
    expect(localPath(`${base}/roadmaps/backend`, base, '/')).toBe('/roadmaps/backend')
  })

  test('never leads elsewhere', () => {
    const slashes = fc.stringMatching(/^[/\\]{0,4}$/)
    const address = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.tuple(slashes, fc.webAuthority()).map((parts) => parts.join('')),
      fc.tuple(fc.constant(base), slashes, fc.string()).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(address, (to) => {
        const path = localPath(to, base, '/me')
        expect(path.startsWith('/')).toBe(true)
        expect(new URL(path, base).origin).toBe(base)
      }),
    )
    for (const to of [
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      `${base}//evil.example`,
      undefined,
    ])
      expect(localPath(to, base, '/me')).toBe('/me')
  })
})
