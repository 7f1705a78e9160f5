import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { call, problemOf, signIn, type TestCaller } from '@/app/api/v1/testing'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { GET, PUT } from './route'

testDatabase()
beforeAll(publishSmallContent)

let ada: TestCaller
beforeEach(async () => {
  ada = await signIn()
})

const EMPTY = { note: '', links: [], acts: [], updatedAt: null }
const NOTE = {
  note: '# Mine\n\nSlow *start*.',
  links: [{ label: 'A talk', url: 'https://example.org/talk' }],
  acts: ['it has been shown'],
}

const read = async (who: TestCaller, skill = 'http') =>
  (await who.call(GET, { params: { skill } })).json()
const write = (who: TestCaller, body: object, skill = 'http') =>
  who.call(PUT, { method: 'PUT', params: { skill }, body })

describe('/api/v1/notes/{skill}', () => {
  test('is empty at first, then what its owner wrote, also by a former slug of the skill', async () => {
    expect(await read(ada)).toEqual(EMPTY)
    const response = await write(ada, { ...NOTE, updatedAt: null }, 'hypertext')
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const first = await response.json()
    expect(first).toEqual({ ...NOTE, updatedAt: expect.any(String) })
    expect(await read(ada)).toEqual(first)
    expect(await read(ada, 'hypertext')).toEqual(first)
    const second = await (await write(ada, { ...first, note: 'Shorter' })).json()
    expect(Date.parse(second.updatedAt)).toBeGreaterThan(Date.parse(first.updatedAt))
    expect(await read(ada)).toEqual({ ...NOTE, note: 'Shorter', updatedAt: second.updatedAt })
  })

  test('is nobody else’s', async () => {
    await write(ada, { ...NOTE, updatedAt: null })
    expect(await read(await signIn())).toEqual(EMPTY)
    expect((await call(GET, { params: { skill: 'http' } })).status).toBe(401)
    expect((await call(PUT, { method: 'PUT', params: { skill: 'http' }, body: {} })).status).toBe(
      401,
    )
  })

  test('what was changed meanwhile is not overwritten but told', async () => {
    const first = await (await write(ada, { ...NOTE, updatedAt: null })).json()
    const other = await (await write(ada, { ...first, note: 'On the phone' })).json()
    for (const updatedAt of [first.updatedAt, null]) {
      const refused = await write(ada, { ...NOTE, note: 'On the desk', updatedAt })
      expect(refused.status).toBe(409)
      expect(await refused.json()).toMatchObject({ status: 409, current: other })
    }
    expect(await read(ada)).toEqual(other)
    const repeated = await write(ada, { ...first, note: 'On the phone' })
    expect([repeated.status, await repeated.json()]).toEqual([200, other])
  })

  test('of many writers at the same moment one gets through', async () => {
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((note) => write(ada, { ...NOTE, note, updatedAt: null })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
  })

  test.each<[string, object, string]>([
    ['a note that is too long', { note: 'x'.repeat(20_001) }, 'note'],
    ['a link that is none', { links: [{ label: 'x', url: 'javascript:1' }] }, 'links.0.url'],
    ['a link without a name', { links: [{ label: ' ', url: 'https://x.org' }] }, 'links.0.label'],
    ['too many links', { links: Array(21).fill(NOTE.links[0]) }, 'links'],
    ['an act that is no text', { acts: [1] }, 'acts.0'],
    ['a time that is none', { updatedAt: 'yesterday' }, 'updatedAt'],
    ['an unknown field', { shown: true }, 'body'],
  ])('%s is 400 and names the field', async (_, more, field) => {
    const problem = await problemOf(await write(ada, { ...NOTE, updatedAt: null, ...more }))
    expect(problem.status).toBe(400)
    expect(Object.keys(problem.fields)).toEqual([field])
  })

  test.each(['cobol', 'No Slug', '\u0000'])('of %j there is nothing', async (skill) => {
    expect((await ada.call(GET, { params: { skill } })).status).toBe(404)
    expect((await write(ada, { ...NOTE, updatedAt: null }, skill)).status).toBe(404)
  })
})
