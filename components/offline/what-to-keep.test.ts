import { describe, expect, test } from 'vitest'
import { handlingOf, isPart, mayBeKept, partsOf } from './what-to-keep'

const ORIGIN = 'https://waymark.example'

describe('what the service worker answers', () => {
  const handling = (path: string, mode: RequestMode = 'cors', method = 'GET') =>
    handlingOf({ method, mode }, new URL(path, ORIGIN), ORIGIN)

  test('pages, files of the site and parts of its scripts, by what they are', () => {
    expect(handling('/roadmaps/backend', 'navigate')).toBe('page')
    expect(handling('/me', 'navigate')).toBe('page')
    expect(handling('/_next/static/chunks/a1.js')).toBe('part')
    expect(handling('/marks/done.svg')).toBe('file')
    expect(handling('/search-index.json')).toBe('file')
    expect(handling('/search-texts.json')).toBe('file')
  })

  test('everything else is the browser’s: what a person sends or asks for, and other sites', () => {
    expect(handling('/api/v1/progress')).toBe('other')
    expect(handling('/roadmaps/backend?_rsc=1')).toBe('other')
    expect(handling('/u/ada.svg')).toBe('other')
    expect(handling('/api/auth/signout', 'navigate', 'POST')).toBe('other')
    expect(handling('https://elsewhere.example/x.svg')).toBe('other')
  })
})

describe('what may be kept', () => {
  const page = (path: string, headers: Record<string, string>, init: ResponseInit = {}) =>
    mayBeKept(
      path,
      new Response('', { ...init, headers: { 'Content-Type': 'text/html', ...headers } }),
    )
  const PUBLIC = { 'Cache-Control': 's-maxage=31536000' }

  test('pages that the server calls the same for everybody', () => {
    expect(page('/roadmaps/backend', PUBLIC)).toBe(true)
    expect(page('/skills/http', { 'Cache-Control': 'public, max-age=0' })).toBe(true)
  })

  test('never a page that it calls private, that is silent about it, or that sets a cookie', () => {
    expect(page('/roadmaps', { 'Cache-Control': 'private, no-cache, no-store' })).toBe(false)
    expect(page('/roadmaps', { 'Cache-Control': 'no-store' })).toBe(false)
    expect(page('/roadmaps', {})).toBe(false)
  })

  test('never what belongs to a person, whatever the server says, nor errors, nor other things than pages', () => {
    for (const path of ['/me', '/me/profile', '/u/ada', '/s/token', '/api/v1/progress', '/sign-in'])
      expect(page(path, PUBLIC), path).toBe(false)
    expect(page('/roadmaps/x', PUBLIC, { status: 404 })).toBe(false)
    expect(page('/roadmaps/x', { ...PUBLIC, 'Content-Type': 'text/x-component' })).toBe(false)
  })
})

test('a page’s parts are what it names, once each', () => {
  const html = `<script src="/_next/static/chunks/0a~b.js" async></script>
    <link href="/_next/static/media/x-y.woff2"/><script>self.push("[\\"/_next/static/chunks/0a~b.js\\"]")</script>`
  expect(partsOf(html)).toEqual(['/_next/static/chunks/0a~b.js', '/_next/static/media/x-y.woff2'])
  expect(isPart(new URL('/contours.svg', ORIGIN), ORIGIN)).toBe(true)
  expect(isPart(new URL('/api/v1/follows', ORIGIN), ORIGIN)).toBe(false)
})
