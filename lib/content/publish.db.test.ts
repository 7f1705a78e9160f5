import { beforeEach, describe, expect, it } from 'vitest'
import { layoutOf } from '@/lib/roadmap/map'
import { listRoadmaps, roadmapDetail, roadmapMap } from '@/lib/roadmap/queries'
import { treeOf } from '@/lib/roadmap/roadmap-tree'
import { roadmapDetail as detailShape } from '@/lib/roadmap/schema'
import { contentFolder } from '@/lib/roadmap/testing'
import { listSkills, skillDetail, skillPage } from '@/lib/skill/queries'
import { testDatabase } from '@/prisma/testing'
import { publishContent } from './mutations'
import { describeReport } from './publish-report'
import { CONTENT, emptyDatabase, publish } from './testing-publish'

testDatabase()
beforeEach(emptyDatabase)

describe('publishing into an empty database', () => {
  it('stores what the files say', async () => {
    expect(await publish(CONTENT)).toEqual([
      'skills: 3 added (api, dns, http)',
      'roadmap backend: added, version 1, 3 skills',
      'roadmap web: added, version 1, 2 skills',
    ])
    expect(await listRoadmaps()).toEqual([
      {
        slug: 'backend',
        title: 'Road backend',
        summary: 'All of backend.',
        version: 1,
        skillCount: 3,
      },
      { slug: 'web', title: 'Road web', summary: 'All of web.', version: 1, skillCount: 2 },
    ])
    expect((await listSkills()).map(({ slug }) => slug)).toEqual(['api', 'dns', 'http'])
    expect(await skillDetail('http')).toEqual({
      ...{ slug: 'http', title: 'HTTP', kind: 'skill', area: 'backend', level: 'working' },
      ...{ hours: 4, aliases: ['http alias'], summary: 'What http is.' },
      body: 'What **http** is.\n\nWhy it matters.',
      ...{ example: '', exercise: '', terms: [] },
      criteria: ['someone sees http done'],
      requires: [{ skill: 'dns', reason: 'It builds on dns.' }],
      resources: [{ kind: 'official', title: 'Manual', url: 'https://example.org/http' }],
      roadmaps: ['backend', 'web'],
    })
  })

  it('keeps example, exercise and terms apart from the text, until they leave the file', async () => {
    const worked = {
      example: 'So:\n\n```sh\nls\n```',
      exercise: 'List a folder.',
      terms: [
        { term: 'idempotent', meaning: 'the same twice, as with `PUT`' },
        { term: 'atomic', meaning: 'all or nothing' },
      ],
      checked: '2026-12',
    }
    const resource = { level: 'start', free: false } as const
    const dns = { title: 'DNS', ...worked, resource }
    expect(await publish({ skills: { dns }, roadmaps: { web: ['dns'] } })).toHaveLength(2)
    expect(await publish({ skills: { dns }, roadmaps: { web: ['dns'] } })).toEqual([
      'content unchanged (1 skill, 1 roadmap)',
    ])
    const manual = { kind: 'official', title: 'Manual', url: 'https://example.org/dns' }
    const text = { body: 'What **dns** is.\n\nWhy it matters.', summary: 'What dns is.' }
    const page = { ...text, ...worked, resources: [{ ...manual, ...resource }] }
    expect(await skillPage('dns')).toMatchObject(page)
    const { checked: _, ...inTheApi } = worked
    expect(await skillDetail('dns')).toMatchObject({ ...text, ...inTheApi, resources: [manual] })
    expect(await skillDetail('dns')).not.toHaveProperty('checked')

    await publish({ skills: { dns: { title: 'DNS' } }, roadmaps: { web: ['dns'] } })
    const bare = { example: '', exercise: '', terms: [], checked: null }
    const unsorted = { ...manual, level: null, free: true }
    expect(await skillPage('dns')).toMatchObject({ ...text, ...bare, resources: [unsorted] })
  })

  it('answers the page of a skill with the titles around it', async () => {
    await publish(CONTENT)
    expect(await skillPage('http')).toMatchObject({
      requires: [{ skill: 'dns', title: 'DNS', reason: 'It builds on dns.' }],
      unlocks: [{ skill: 'api', title: 'An API', reason: 'It builds on http.' }],
      roadmaps: [
        { slug: 'backend', title: 'Road backend' },
        { slug: 'web', title: 'Road web' },
      ],
    })
    expect(await skillPage('nothing')).toBeNull()
    expect(await skillPage('\u0000')).toBeNull()
  })

  it('answers a roadmap in the shape of the API', async () => {
    await publish(CONTENT)
    const detail = await roadmapDetail('backend')
    expect(detailShape.parse(detail)).toEqual(detail)
    expect(detail?.root).toEqual({
      title: 'Road backend',
      children: [
        {
          title: 'The web',
          children: [{ title: 'Names', pick: 1, children: [{ skill: 'dns' }, { skill: 'http' }] }],
        },
        { skill: 'api' },
      ],
    })
    expect(detail?.nodes.map(({ key, kind }) => [key, kind])).toEqual([
      ['/0', 'stage'],
      ['/0/0', 'group'],
      ['dns', 'skill'],
      ['http', 'skill'],
      ['api', 'project'],
    ])
    expect(detail?.edges).toEqual([
      { from: '/0', to: 'api', kind: 'path' },
      { from: '/0', to: '/0/0', kind: 'path' },
      { from: 'dns', to: 'http', kind: 'requires' },
      { from: 'http', to: 'api', kind: 'requires' },
    ])
    expect(await roadmapDetail('nothing')).toBeNull()
  })

  it('answers what the map draws in both widths, and what measuring needs', async () => {
    await publish(CONTENT)
    const map = await roadmapMap('web')
    const detail = await roadmapDetail('web')
    const [wide, narrow] = [map && layoutOf(map, 'wide'), map && layoutOf(map, 'narrow')]
    expect(wide?.nodes.map(({ x }) => x * 16)).toEqual(detail?.nodes.map(({ x }) => x))
    expect(narrow?.width).toBeLessThan(wide?.width ?? 0)
    expect(narrow?.nodes.map(({ key }) => key)).toEqual(wide?.nodes.map(({ key }) => key))
    expect(wide?.sections).toHaveLength(1)
    expect(map?.skills.http).toEqual({
      ...{ title: 'HTTP', kind: 'skill', area: 'backend', level: 'working', hours: 4 },
      requires: [{ skill: 'dns', reason: 'It builds on dns.' }],
    })
    expect(map && treeOf(map)).toEqual({
      root: map?.root,
      hours: { dns: 4, http: 4 },
      areas: { dns: 'backend', http: 'backend' },
      requires: { dns: [], http: ['dns'] },
      titles: { dns: 'DNS', http: 'HTTP' },
    })
  })
})

describe('a roadmap of 5,000 skills', () => {
  it('is published whole', { timeout: 300_000 }, async () => {
    const slugs = Array.from({ length: 5000 }, (_, index) => `skill-${index}`)
    const skills = Object.fromEntries(
      slugs.map((slug, index) => [
        slug,
        { requires: [1, 7, 50].flatMap((back) => slugs[index - back] ?? []) },
      ]),
    )
    const children = Array.from({ length: 50 }, (_, stage) => ({
      title: `Stage ${stage}`,
      children: Array.from({ length: 10 }, (_, group) => ({
        title: `Group ${group}`,
        children: slugs.slice(stage * 100 + group * 10, stage * 100 + group * 10 + 10),
      })),
    }))
    const folder = await contentFolder({ skills, roadmaps: { huge: children } })
    const started = performance.now()
    const report = await publishContent(folder)
    const published = performance.now()
    expect(report.roadmaps.published).toMatchObject([{ slug: 'huge', skillCount: 5000 }])
    expect(describeReport(await publishContent(folder))).toEqual([
      'content unchanged (5000 skills, 1 roadmap)',
    ])
    const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1)
    console.info(
      `5,000 skills: published in ${seconds(started, published)} s, found unchanged in ${seconds(published, performance.now())} s`,
    )
    const map = await roadmapMap('huge')
    expect(map && layoutOf(map, 'wide').nodes).toHaveLength(5550)
  })
})
