import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkLink, type Finding, USER_AGENT } from './check-link'
import { checkLinks, isOffline, type Link, type Manners } from './check-links'
import { isLike, titleOfPage } from './page-title'

const MANNERS: Manners = { timeout: 2_000, most: 4_096, pause: 0, hosts: 2 }

interface Asked {
  host: string
  method: string
  path: string
  agent: string
  at: number
  until: number
}

const asked: Asked[] = []
const page = (title: string) => `<!doctype html><html><head><title>${title}</title></head></html>`

/** The server's response at each path, for HEAD and GET. */
const PATHS: Record<string, (method: string, response: http.ServerResponse) => void> = {
  '/page': (_, response) => html(response, page('HTTP &amp; caching &#8211; Example')),
  '/other': (_, response) => html(response, page('Buy shoes cheaply')),
  '/soft': (_, response) => html(response, page('404 | Page not found')),
  '/paper.pdf': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF')
  },
  '/only-get': (method, response) => {
    if (method === 'HEAD') response.writeHead(405).end()
    else html(response, page('HTTP'))
  },
  '/moved': redirect(301, '/moved-again'),
  '/moved-again': redirect(308, '/page'),
  '/slash': redirect(301, '/slash/'),
  '/slash/': (_, response) => html(response, page('HTTP')),
  '/for-now': redirect(302, '/page'),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/forbidden': (_, response) => response.writeHead(403).end(),
  '/round': redirect(301, '/round'),
  '/silent': () => undefined,
  '/endless': (method, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const more = () => response.write('<p>more</p>'.repeat(100))
    const timer = setInterval(more, 5)
    response.on('close', () => clearInterval(timer))
    if (method === 'HEAD') response.end()
  },
}

function html(response: http.ServerResponse, text: string) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text)
}

function redirect(status: number, location: string) {
  return (_: string, response: http.ServerResponse) =>
    response.writeHead(status, { location }).end()
}

const servers = [http.createServer(answer), http.createServer(answer)]
let base = ''
let other = ''

function answer(request: http.IncomingMessage, response: http.ServerResponse) {
  const { method = '', url = '', headers } = request
  const entry = {
    host: headers.host ?? '',
    method,
    path: url,
    agent: headers['user-agent'] ?? '',
    at: Date.now(),
    until: Infinity,
  }
  asked.push(entry)
  response.on('close', () => {
    entry.until = Date.now()
  })
  const known = PATHS[url]
  if (known) known(method, response)
  else response.writeHead(404).end()
}

beforeAll(async () => {
  for (const server of servers)
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const addresses = servers.map(
    (server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  )
  base = addresses[0] ?? ''
  other = addresses[1] ?? ''
})

beforeEach(() => {
  asked.length = 0
})

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

describe('an address that is opened', () => {
  it.each<[string, string | undefined, Finding['is']]>([
    ['/page', 'HTTP caching', 'ok'],
    ['/page#part', undefined, 'ok'],
    ['/page', 'Something else altogether', 'retitled'],
    ['/paper.pdf', 'A paper', 'ok'],
    ['/only-get', 'HTTP', 'ok'],
    ['/slash', 'HTTP', 'ok'],
    ['/for-now', 'HTTP', 'ok'],
    ['/soft', 'HTTP', 'gone'],
    ['/gone', 'HTTP', 'gone'],
    ['/nothing', 'HTTP', 'gone'],
    ['/forbidden', 'HTTP', 'refused'],
    ['/round', 'HTTP', 'unreachable'],
    ['/endless', 'HTTP', 'ok'],
  ])('%s, linked as %s, is %s', async (path, title, is) => {
    expect((await checkLink(`${base}${path}`, title, MANNERS)).is).toBe(is)
  })

  it('tells where it has moved to, with the place on the page', async () => {
    expect(await checkLink(`${base}/moved#part`, 'HTTP', MANNERS)).toEqual({
      is: 'moved',
      to: `${base}/page#part`,
    })
  })

  it('is not waited for without end', async () => {
    expect(await checkLink(`${base}/silent`, 'HTTP', { ...MANNERS, timeout: 200 })).toEqual({
      is: 'unreachable',
      why: 'no answer in time',
    })
  })

  it('is told who asks, and asked for its head first', async () => {
    await checkLink(`${base}/page`, 'HTTP', MANNERS)
    expect(asked.map(({ method }) => method)).toEqual(['HEAD', 'GET'])
    expect(asked.map(({ agent }) => agent)).toEqual([USER_AGENT, USER_AGENT])
    asked.length = 0
    await checkLink(`${base}/paper.pdf`, 'A paper', MANNERS)
    expect(asked.map(({ method }) => method)).toEqual(['HEAD'])
  })
})

describe('many addresses', () => {
  it('are opened once each, one at a time of a host, with a pause', async () => {
    const paths = ['/page', '/other', '/page', '/gone']
    const links: Link[] = [base, other].flatMap((host) =>
      paths.map((path, index) => ({ url: `${host}${path}`, title: 'HTTP', place: `a:${index}` })),
    )
    const told: string[] = []
    await checkLinks(links, { ...MANNERS, pause: 50 }, ({ url, place }, { is }) =>
      told.push(`${url.replace(/^.*:\d+/, '')} ${place} ${is}`),
    )
    expect(told.toSorted()).toEqual(
      ['/page a:0 ok', '/other a:1 retitled', '/page a:2 ok', '/gone a:3 gone']
        .flatMap((line) => [line, line])
        .toSorted(),
    )
    expect(asked.filter(({ path, method }) => path === '/page' && method === 'GET')).toHaveLength(2)
    for (const host of [base, other].map((address) => new URL(address).host)) {
      const there = asked.filter((request) => request.host === host)
      there.slice(1).forEach((request, index) => {
        const before = there[index]
        const pause = before?.path === request.path ? 0 : 45
        expect(request.at).toBeGreaterThanOrEqual((before?.until ?? 0) + pause)
      })
    }
  })

  it('are unreachable together where there is no network', async () => {
    const closed = http.createServer()
    await new Promise<void>((ready) => closed.listen(0, '127.0.0.1', ready))
    const { port } = closed.address() as AddressInfo
    await new Promise((ready) => closed.close(ready))
    const dead = { url: `http://127.0.0.1:${port}/`, title: 'A', place: 'a:1' }
    expect(await isOffline([dead], MANNERS)).toBe(true)
    expect(await isOffline([dead, { ...dead, url: `${base}/gone` }], MANNERS)).toBe(false)
    expect(await isOffline([], MANNERS)).toBe(false)
  })
})

describe('a title', () => {
  it('is read from a page', () => {
    expect(titleOfPage('<head><TITLE lang="en">\n A &lt;b&gt; &#x41;&nbsp;b</TITLE>')).toBe(
      'A <b> A b',
    )
    expect(titleOfPage('<p>none</p>')).toBeUndefined()
    expect(titleOfPage('<title></title>')).toBeUndefined()
    expect(titleOfPage('<title>&#9999999;x</title>')).toBe('x')
  })

  it.each([
    ['Everything curl', 'Introduction - everything curl', true],
    ['Unit tests', 'Testing your code', true],
    ['HTTP semantics (RFC 9110)', 'RFC 9110: HTTP Semantics', true],
    ['JavaScript modules', 'Domain for sale', false],
    ['The guide', 'Anything', true],
  ])('"%s" and "%s" are alike: %s', (given, found, alike) => {
    expect(isLike(given, found)).toBe(alike)
  })
})
