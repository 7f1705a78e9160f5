import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pagePath } from './page-path'

const SITE = 'https://way.example'

const part = fc.stringMatching(/^[a-z0-9-]{1,8}$/)
/** One of the ways in which the same part of a path can be written. */
const written = part.chain((plain) =>
  fc.array(fc.boolean(), { minLength: plain.length, maxLength: plain.length }).map((encoded) => ({
    plain,
    text: [...plain]
      .map((letter, n) => (encoded[n] ? `%${letter.charCodeAt(0).toString(16)}` : letter))
      .join(''),
  })),
)

test('however an address is written, it leads to the same page', () => {
  fc.assert(
    fc.property(
      fc.array(written, { maxLength: 3 }),
      fc.constantFrom('https://way.example', 'http://way.example', 'HTTPS://WAY.Example:443'),
      fc.constantFrom('/', '//'),
      fc.constantFrom('', '/', '//'),
      fc.constantFrom('', '?utm_source=chat', '#top', '?a=b#c'),
      (parts, host, slash, end, rest) => {
        const address = `${host}${slash}${parts.map(({ text }) => text).join(slash)}${end}${rest}`
        expect(pagePath(address, SITE)).toBe(`/${parts.map(({ plain }) => plain).join('/')}`)
      },
    ),
  )
})

test('other places are no pages of this site', () => {
  for (const address of [
    'https://example.org/roadmaps',
    'https://way.example:8443/roadmaps',
    'https://way.example.org/',
    'ftp://way.example/roadmaps',
    'javascript:alert(1)',
    '/roadmaps',
    'x',
    '%',
    '',
  ])
    expect(pagePath(address, SITE), address).toBeNull()
})

test('an encoded slash is no slash, and what cannot be decoded stays as it is', () => {
  expect(pagePath(`${SITE}/u/a%2fb`, SITE)).toBe('/u/a%2Fb')
  expect(pagePath(`${SITE}/u/%ff`, SITE)).toBe('/u/%ff')
})

test('the names of this machine are one', () => {
  for (const host of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])
    expect(pagePath(`http://${host}:3000/choose/`, 'http://localhost:3000')).toBe('/choose')
  expect(pagePath('http://127.0.0.1:3000/choose', SITE)).toBeNull()
  expect(pagePath('http://127.0.0.1:3001/choose', 'http://localhost:3000')).toBeNull()
})

test('a comparison that a form chose is the page it leads to', () => {
  expect(pagePath(`${SITE}/compare?from=a&to=b`, SITE)).toBe('/compare/a/b')
  for (const query of ['', '?from=a', '?from=a&to=a', '?from=a&to=B!'])
    expect(pagePath(`${SITE}/compare${query}`, SITE)).toBe('/compare')
})
