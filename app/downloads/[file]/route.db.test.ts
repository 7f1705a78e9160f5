import { beforeAll, expect, it } from 'vitest'
import { call, problemOf } from '@/app/api/v1/testing'
import { publishContent } from '@/lib/content/mutations'
import { contentFolder } from '@/lib/roadmap/testing'
import { testDatabase } from '@/prisma/testing'
import { GET } from './route'

testDatabase()
beforeAll(async () => {
  const folder = await contentFolder({
    skills: { dns: { title: 'DNS' }, http: { title: 'A <b> & "c"', requires: ['dns'] } },
    roadmaps: { web: [{ title: 'Basics', children: ['dns', 'http'] }] },
  })
  await publishContent(folder)
})

it.each([
  ['svg', 'image/svg+xml', 'A &#60;b&#62; &#38; &#34;c&#34;'],
  ['md', 'text/markdown; charset=utf-8', '- [ ] [DNS](http://localhost:'],
  ['json', 'application/json', '"format": "waymark.roadmap.1"'],
  ['mmd', 'application/vnd.mermaid', '  s0 -.-> s1'],
  ['canvas', 'application/json', '"fromNode": "/0"'],
])('web.%s is a file of its kind', async (ending, type, part) => {
  const response = await call(GET, { params: { file: `web.${ending}` } })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe(type)
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="web.${ending}"`)
  expect(response.headers.get('cache-control')).toBe('public, max-age=60')
  expect(await response.text()).toContain(part)
  const etag = response.headers.get('etag') ?? ''
  const again = await call(GET, {
    params: { file: `web.${ending}` },
    headers: { 'if-none-match': etag },
  })
  expect(again.status).toBe(304)
})

it.each([
  'web',
  'web.',
  'web.exe',
  'nothing.svg',
  'web.constructor',
  'web.svg.svg',
  '.svg',
  '../web.svg',
])('nothing is at %s', async (file) => {
  expect(await problemOf(await call(GET, { params: { file } }))).toEqual({
    status: 404,
    type: 'application/problem+json',
  })
})

it('the drawing comes in the colours that were asked for', async () => {
  const [light, dark] = await Promise.all(
    ['?theme=light', '?theme=dark'].map(async (query) =>
      (await call(GET, { params: { file: 'web.svg' }, query })).text(),
    ),
  )
  expect(light).toContain('fill="#f4f0e4"')
  expect(dark).toContain('fill="#121a17"')
  const odd = await call(GET, { params: { file: 'web.svg' }, query: '?theme=pink' })
  expect(odd.status).toBe(400)
})
