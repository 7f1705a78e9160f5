import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELETE, PUT } from '@/app/api/v1/follows/[slug]/route'
import * as followed from '@/app/api/v1/follows/route'
import * as roadmap from '@/app/api/v1/roadmaps/[slug]/progress/route'
import { call, problemOf, signIn, type TestCaller } from '@/app/api/v1/testing'
import { progressState, recorded, roadmapProgress } from '@/lib/progress/schema'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import * as progress from './route'

testDatabase()
beforeAll(publishSmallContent)

let ada: TestCaller
beforeEach(async () => {
  ada = await signIn()
})

const AT = '2026-05-01T00:00:00.000Z'
const tick = (id: string, more: object = {}) => ({
  id,
  skill: 'http',
  status: 'done',
  at: AT,
  ...more,
})

describe('POST /api/v1/progress', () => {
  test('records good operations and lists bad ones', async () => {
    const operations = [
      tick('1'),
      tick('2', { skill: 'cobol' }),
      tick('3', { status: 'great' }),
      tick('4', { at: '1 May' }),
    ]
    const response = await ada.call(progress.POST, { method: 'POST', body: { operations } })
    expect(response.status).toBe(200)
    expect(recorded.parse(await response.json())).toEqual({
      version: 1,
      applied: ['1'],
      rejected: [
        { id: '3', reason: 'unknown-status' },
        { id: '4', reason: 'invalid-at' },
        { id: '2', reason: 'unknown-skill' },
      ],
    })
  })

  test('clamps a time in the future to the server’s clock', async () => {
    const before = Date.now()
    await ada.call(progress.POST, {
      method: 'POST',
      body: { operations: [tick('1', { at: '2999-01-01T00:00:00Z' })] },
    })
    const { skills } = progressState.parse(await (await ada.call(progress.GET)).json())
    const at = Date.parse(skills.http?.at ?? '')
    expect(at).toBeGreaterThanOrEqual(before)
    expect(at).toBeLessThanOrEqual(Date.now())
  })

  test('takes an id that another person used', async () => {
    const bob = await signIn()
    await bob.call(progress.POST, { method: 'POST', body: { operations: [tick('same')] } })
    const response = await ada.call(progress.POST, {
      method: 'POST',
      body: { operations: [tick('same')] },
    })
    expect(await response.json()).toEqual({ version: 1, applied: ['same'], rejected: [] })
  })

  test.each<[string, unknown, string]>([
    [
      '501 operations',
      { operations: Array.from({ length: 501 }, (_, n) => tick(`${n}`)) },
      'operations',
    ],
    ['no operation', { operations: [] }, 'operations'],
    ['operations that are not a list', { operations: 'all' }, 'operations'],
    ['no operations at all', {}, 'operations'],
    [
      'an operation without an id',
      { operations: [tick('1'), { ...tick('2'), id: undefined }] },
      'operations.1.id',
    ],
    ['an id that is no id', { operations: [tick('a b')] }, 'operations.0.id'],
    ['an operation that is none', { operations: [7] }, 'operations.0'],
    ['a body that is no object', [], 'body'],
  ])('%s is 400 and names the field', async (_, body, field) => {
    const problem = await problemOf(await ada.call(progress.POST, { method: 'POST', body }))
    expect(problem).toMatchObject({ status: 400, type: 'application/problem+json' })
    expect(Object.keys(problem.fields)).toContain(field)
  })

  test('malformed JSON is 400', async () => {
    const response = await ada.call(progress.POST, { method: 'POST', body: '{"operations": [' })
    expect(await problemOf(response)).toMatchObject({ status: 400 })
  })

  test('a body over 1 MiB is 413', async () => {
    const body = JSON.stringify({ operations: [tick('1', { note: 'x'.repeat(1024 * 1024) })] })
    const response = await ada.call(progress.POST, { method: 'POST', body })
    expect(await problemOf(response)).toMatchObject({ status: 413 })
  })

  test('no session is 401, a foreign Origin is 403, and neither records anything', async () => {
    const body = { operations: [tick('1')] }
    expect((await call(progress.POST, { method: 'POST', body })).status).toBe(401)
    const headers = { origin: 'https://evil.example' }
    expect((await ada.call(progress.POST, { method: 'POST', body, headers })).status).toBe(403)
    expect(await (await ada.call(progress.GET)).json()).toEqual({ version: 0, skills: {} })
  })
})

describe('GET /api/v1/progress', () => {
  test('is what changed since a version', async () => {
    await ada.call(progress.POST, { method: 'POST', body: { operations: [tick('1')] } })
    await ada.call(progress.POST, {
      method: 'POST',
      body: { operations: [tick('2', { skill: 'css', status: 'pending' })] },
    })
    const since = await ada.call(progress.GET, { query: '?since=1' })
    expect(progressState.parse(await since.json())).toEqual({
      version: 2,
      skills: { css: { status: 'pending', at: AT } },
    })
    expect(Object.keys((await (await ada.call(progress.GET)).json()).skills)).toEqual(['http'])
  })

  test.each(['-1', 'x', '1.5', '', '99999999999'])('since=%s is 400', async (since) => {
    const response = await ada.call(progress.GET, { query: `?since=${since}` })
    const problem = await problemOf(response)
    expect(problem.status).toBe(400)
    expect(Object.keys(problem.fields)).toEqual(['since'])
  })

  test('is nobody else’s and never stored', async () => {
    expect((await call(progress.GET)).status).toBe(401)
    expect((await ada.call(progress.GET)).headers.get('cache-control')).toBe('no-store')
  })
})

describe('GET /api/v1/roadmaps/{slug}/progress', () => {
  test('is the measure and the next skills', async () => {
    await ada.call(progress.POST, { method: 'POST', body: { operations: [tick('1')] } })
    const response = await ada.call(roadmap.GET, { params: { slug: 'frontend' } })
    const answer = await response.json()
    expect(roadmapProgress.parse(answer)).toEqual(answer)
    expect(answer).toMatchObject({ percent: 50, hoursLeft: 2, next: [{ skill: 'css' }] })
  })

  test('is 404 for a roadmap that is not there, 401 for a stranger', async () => {
    expect((await ada.call(roadmap.GET, { params: { slug: 'nowhere' } })).status).toBe(404)
    expect((await ada.call(roadmap.GET, { params: { slug: 'No Slug' } })).status).toBe(404)
    expect((await call(roadmap.GET, { params: { slug: 'backend' } })).status).toBe(401)
  })
})

describe('/api/v1/follows/{slug}', () => {
  const follows = { PUT, DELETE }

  test('PUT and DELETE answer 204, however often', async () => {
    const params = { slug: 'backend' }
    for (const method of ['PUT', 'PUT', 'DELETE', 'DELETE'] as const) {
      const response = await ada.call(follows[method], { method, params })
      expect(response.status).toBe(204)
      expect(await response.text()).toBe('')
    }
  })

  test('GET lists them in the order of following', async () => {
    for (const slug of ['frontend', 'backend'])
      await ada.call(follows.PUT, { method: 'PUT', params: { slug } })
    const response = await ada.call(followed.GET)
    expect(await response.json()).toEqual({ follows: ['frontend', 'backend'] })
    expect((await call(followed.GET)).status).toBe(401)
  })

  test('an unknown roadmap is 404, a stranger 401', async () => {
    for (const method of ['PUT', 'DELETE'] as const) {
      expect(
        (await ada.call(follows[method], { method, params: { slug: 'nowhere' } })).status,
      ).toBe(404)
      expect((await call(follows[method], { method, params: { slug: 'backend' } })).status).toBe(
        401,
      )
    }
  })
})
