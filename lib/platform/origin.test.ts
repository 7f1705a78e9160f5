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
  test('takes an Origin that names the Host, over http or https, if nobody can register that name', () => {
    const machine = fc.stringMatching(/^[a-z][a-z\d-]{0,10}[a-z\d]$/)
    const name = fc.oneof(
      fc.ipV4(),
      fc.ipV6().map((address) => `[${address}]`),
      machine,
      machine.map((each) => `${each}.local`),
      machine.map((each) => `${each}.home.arpa`),
    )
    fc.assert(
      fc.property(name, port, fc.constantFrom('http', 'https'), (host, at, scheme) => {
        const { origin } = new URL(`${scheme}://${host}:${at}`)
        expect(isSameOrigin(origin, `${host}:${at}`, here)).toBe(true)
      }),
    )
  })

  test('takes no name that a stranger could point at this machine, unless it is APP_URL', () => {
    fc.assert(
      fc.property(fc.domain(), (name) => {
        fc.pre(!/\.(local|localhost|lan|home|arpa|internal|intranet|corp|private|test)$/.test(name))
        const { origin, host } = new URL(`http://${name}`)
        expect(isSameOrigin(origin, host, here)).toBe(false)
        expect(isSameOrigin(origin, host, { APP_URL: origin })).toBe(true)
      }),
    )
  })

  test('the loopback names are one, at one port', () => {
    fc.assert(
      fc.property(loopback, loopback, port, (one, other, at) => {
        const place = { APP_URL: new URL(`http://${one}:${at}`).origin }
        const { origin } = new URL(`http://${other}:${at}`)
        expect(isSameOrigin(origin, null, place)).toBe(true)
        const next = new URL(`http://${other}:${at === 65_535 ? 1 : at + 1}`)
        expect(isSameOrigin(next.origin, null, place)).toBe(false)
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
    expect(isSameOrigin('http://localhost:3000', 'localhost:3000', place)).toBe(false)
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
