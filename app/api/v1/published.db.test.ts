import { beforeAll, describe, expect, it } from 'vitest'
import { publishContent } from '@/lib/content/mutations'
import { contentFolder } from '@/lib/roadmap/testing'
import { testDatabase } from '@/prisma/testing'
import { GET as getRoadmap, POST as postRoadmap } from './roadmaps/[slug]/route'
import { GET as getRoadmaps } from './roadmaps/route'
import { GET as getSkill } from './skills/[slug]/route'
import { GET as getSkills } from './skills/route'
import { call, problemOf } from './testing'

testDatabase()
beforeAll(async () => {
  const folder = await contentFolder({
    skills: { dns: { title: 'DNS', formerly: ['names'] }, http: { requires: ['dns'] } },
    roadmaps: { web: ['dns', 'http'] },
  })
  await publishContent(folder)
})

describe('published content over the API', () => {
  it('lists roadmaps and skills', async () => {
    expect(await (await call(getRoadmaps)).json()).toEqual({
      roadmaps: [
        { slug: 'web', title: 'Road web', summary: 'All of web.', version: 1, skillCount: 2 },
      ],
    })
    expect(await (await call(getSkills)).json()).toMatchObject({
      skills: [
        { slug: 'dns', title: 'DNS', kind: 'skill', area: 'backend', level: 'working', hours: 4 },
        { slug: 'http' },
      ],
    })
  })

  it('answers one roadmap and one skill, also by a slug it had before', async () => {
    const roadmap = await (await call(getRoadmap, { params: { slug: 'web' } })).json()
    expect(roadmap).toMatchObject({
      root: { title: 'Road web', children: [{ skill: 'dns' }, { skill: 'http' }] },
      edges: [
        { from: 'dns', to: 'http', kind: 'path' },
        { from: 'dns', to: 'http', kind: 'requires' },
      ],
    })
    for (const slug of ['dns', 'names']) {
      const skill = await (await call(getSkill, { params: { slug } })).json()
      expect(skill).toMatchObject({ slug: 'dns', roadmaps: ['web'] })
    }
  })

  it.each(['nothing', 'No Slug', '\u0000', 'a'.repeat(5000)])('has nothing at %j', async (slug) => {
    for (const handler of [getRoadmap, getSkill]) {
      expect(await problemOf(await call(handler, { params: { slug } }))).toEqual({
        status: 404,
        type: 'application/problem+json',
      })
    }
  })

  it('may be kept, and is not sent again to who has it', async () => {
    const first = await call(getSkills)
    expect(first.headers.get('cache-control')).toBe('public, max-age=60')
    const etag = first.headers.get('etag') ?? ''
    for (const known of [etag, `"other", W/${etag}`, '*']) {
      const again = await call(getSkills, { headers: { 'if-none-match': known } })
      expect([again.status, await again.text()]).toEqual([304, ''])
      expect(again.headers.get('etag')).toBe(etag)
    }
    const other = await call(getSkills, { headers: { 'if-none-match': '"other"' } })
    expect(other.status).toBe(200)
  })

  it('is only read', async () => {
    const response = await call(postRoadmap, { method: 'POST' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})
