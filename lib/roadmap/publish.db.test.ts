import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { listSkills, skillDetail, skillPage } from '@/lib/skill/queries'
import { testDatabase } from '@/prisma/testing'
import { publishContent } from './mutations'
import { describeReport } from './publish-report'
import { listRoadmaps, roadmapDetail, roadmapMap, roadmapTree } from './queries'
import { roadmapDetail as detailShape } from './schema'
import { type ContentSketch, contentFolder } from './testing'

testDatabase()

const CONTENT: ContentSketch = {
  skills: {
    dns: { title: 'DNS' },
    http: { title: 'HTTP', requires: ['dns'] },
    api: { title: 'An API', kind: 'project', requires: ['http'] },
  },
  roadmaps: {
    backend: [
      { title: 'The web', children: [{ title: 'Names', pick: 1, children: ['dns', 'http'] }] },
      'api',
    ],
    web: [{ title: 'All', children: ['dns', { skill: 'http', optional: true }] }],
  },
}

async function publish(content: ContentSketch): Promise<string[]> {
  return describeReport(await publishContent(await contentFolder(content)))
}

/** Every row of the tables of content, and what people did. */
async function everything() {
  const prisma = db()
  const by = { orderBy: { slug: 'asc' } } as const
  return {
    skills: await prisma.skill.findMany(by),
    former: await prisma.skillFormerSlug.findMany({ orderBy: { formerSlug: 'asc' } }),
    requirements: await prisma.skillRequirement.findMany({
      orderBy: [{ skillSlug: 'asc' }, { position: 'asc' }],
    }),
    resources: await prisma.skillResource.findMany({ orderBy: { skillSlug: 'asc' } }),
    roadmaps: await prisma.roadmap.findMany(by),
    nodes: await prisma.roadmapNode.findMany({
      orderBy: [{ roadmapSlug: 'asc' }, { position: 'asc' }],
    }),
    edges: await prisma.roadmapEdge.findMany({
      orderBy: [{ roadmapSlug: 'asc' }, { position: 'asc' }],
    }),
    versions: await prisma.roadmapVersion.findMany({
      orderBy: [{ roadmapSlug: 'asc' }, { version: 'asc' }],
    }),
    progress: await prisma.progress.findMany({
      // Under a former slug nothing is left but what tells clients so.
      where: { operationId: { not: '' } },
      orderBy: [{ userId: 'asc' }, { skillSlug: 'asc' }],
    }),
  }
}

/** A tick at a minute of one hour; operations carry their minute as id. */
async function tick(
  userId: string,
  skillSlug: string,
  minute: number,
  status: 'done' | 'learning',
) {
  const at = new Date(Date.UTC(2026, 0, 1, 12, minute))
  const id = `op-${minute}`
  const { progressVersion: version } = await db().user.upsert({
    where: { id: userId },
    create: { id: userId, progressVersion: 1 },
    update: { progressVersion: { increment: 1 } },
  })
  await db().progressOperation.create({ data: { userId, id, skillSlug, status, at } })
  await db().progress.create({ data: { userId, skillSlug, status, at, operationId: id, version } })
}

beforeEach(async () => {
  await db().roadmap.deleteMany()
  await db().skill.deleteMany()
  await db().user.deleteMany()
})

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
      criteria: ['someone sees http done'],
      requires: [{ skill: 'dns', reason: 'It builds on dns.' }],
      resources: [{ kind: 'official', title: 'Manual', url: 'https://example.org/http' }],
      roadmaps: ['backend', 'web'],
    })
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
    expect(map?.wide.nodes.map(({ x }) => x * 16)).toEqual(detail?.nodes.map(({ x }) => x))
    expect(map?.narrow.width).toBeLessThan(map?.wide.width ?? 0)
    expect(map?.narrow.nodes.map(({ key }) => key)).toEqual(map?.wide.nodes.map(({ key }) => key))
    expect(map?.wide.sections).toHaveLength(1)
    expect(map?.skills.http).toEqual({
      ...{ title: 'HTTP', kind: 'skill', area: 'backend', level: 'working', hours: 4 },
      requires: [{ skill: 'dns', reason: 'It builds on dns.' }],
    })
    expect(await roadmapTree('web')).toEqual({
      root: map?.root,
      hours: { dns: 4, http: 4 },
      areas: { dns: 'backend', http: 'backend' },
      requires: { dns: [], http: ['dns'] },
      titles: { dns: 'DNS', http: 'HTTP' },
    })
  })
})

describe('publishing again', () => {
  it('writes nothing when nothing changed', async () => {
    await publish(CONTENT)
    const before = await everything()
    expect(await publish(CONTENT)).toEqual(['content unchanged (3 skills, 2 roadmaps)'])
    expect(await everything()).toEqual(before)
  })

  it('keeps a version of every change with what it added and removed', async () => {
    await publish(CONTENT)
    await publish({
      skills: { ...CONTENT.skills, tls: {} },
      roadmaps: { ...CONTENT.roadmaps, web: [{ title: 'All', children: ['http', 'tls'] }] },
    })
    const { versions, roadmaps } = await everything()
    expect(roadmaps.map(({ slug, version }) => [slug, version])).toEqual([
      ['backend', 1],
      ['web', 2],
    ])
    expect(versions.at(-1)).toMatchObject({
      ...{ roadmapSlug: 'web', version: 2, skills: ['http', 'tls'] },
      ...{ added: ['tls'], removed: ['dns'] },
    })
  })

  it('of a wrong set leaves the database untouched and names every error', async () => {
    await publish(CONTENT)
    const before = await everything()
    const folder = await contentFolder({
      ...CONTENT,
      skills: { ...CONTENT.skills, dns: { hours: -1 }, http: { requires: ['dsn'] } },
    })
    await expect(publishContent(folder)).rejects.toThrow(
      /^2 errors in the content, nothing was published:\n.*skills\/dns\.md:6: hours: expected a number above 0, got -1\n.*skills\/http\.md:11: requires\.dsn: no skill has the slug "dsn"/,
    )
    expect(await everything()).toEqual(before)
  })

  it.each([
    [
      'a folder that is not there',
      async (folder: string) => rm(path.join(folder, 'roadmaps'), { recursive: true }),
      /roadmaps:1: expected a folder with at least one \.yaml file/,
    ],
    [
      'a file of another kind',
      async (folder: string) => writeFile(path.join(folder, 'roadmaps/b.yml'), ''),
      /roadmaps\/b\.yml:1: expected only \.yaml files/,
    ],
    [
      'bytes that are not UTF-8',
      async (folder: string) => writeFile(path.join(folder, 'skills/x.md'), Buffer.from([0xff])),
      /skills\/x\.md:1: expected text in UTF-8/,
    ],
    [
      'a control character',
      async (folder: string) => writeFile(path.join(folder, 'skills/x.md'), 'a\nb\u0000'),
      /skills\/x\.md:2: expected text, found a control character/,
    ],
  ])('of %s publishes nothing', async (_, spoil, message) => {
    const folder = await contentFolder(CONTENT)
    await spoil(folder)
    await expect(publishContent(folder)).rejects.toThrow(message)
    expect((await everything()).skills).toEqual([])
  })

  it('by two servers at once publishes once', async () => {
    const folder = await contentFolder(CONTENT)
    const lines = (await Promise.all([publishContent(folder), publishContent(folder)]))
      .map(describeReport)
      .map((report) => report[0])
    expect(lines.sort()).toEqual([
      'content unchanged (3 skills, 2 roadmaps)',
      'skills: 3 added (api, dns, http)',
    ])
    expect((await everything()).versions.map(({ version }) => version)).toEqual([1, 1])
  })
})

describe('a renamed skill', () => {
  const RENAMED: ContentSketch = {
    skills: {
      names: { title: 'Names', formerly: ['dns'] },
      http: { title: 'HTTP', requires: ['names'] },
      api: { title: 'An API', kind: 'project', requires: ['http'] },
    },
    roadmaps: {
      backend: [{ title: 'The web', children: ['names', 'http'] }, 'api'],
      web: [{ title: 'All', children: ['names'] }],
    },
  }

  it('takes ticks, their log and evidence along, and clients learn of it', async () => {
    await publish(CONTENT)
    await tick('ann', 'dns', 1, 'done')
    await tick('bob', 'http', 1, 'done')
    await db().evidence.create({
      data: {
        userId: 'ann',
        kind: 'project',
        title: 'T',
        url: 'https://example.org',
        skills: {
          create: [
            { skillSlug: 'dns', position: 0 },
            { skillSlug: 'http', position: 1 },
          ],
        },
      },
    })
    expect(await publish(RENAMED)).toContain('skills: 1 changed (http); 1 renamed (dns to names)')

    expect((await everything()).progress).toMatchObject([
      { userId: 'ann', skillSlug: 'names', status: 'done', operationId: 'op-1', version: 2 },
      { userId: 'bob', skillSlug: 'http', version: 1 },
    ])
    expect(await db().progressOperation.findMany({ where: { userId: 'ann' } })).toMatchObject([
      { id: 'op-1', skillSlug: 'names' },
    ])
    expect(await db().evidenceSkill.findMany({ orderBy: { position: 'asc' } })).toMatchObject([
      { skillSlug: 'names' },
      { skillSlug: 'http' },
    ])
    expect(await db().user.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { id: 'ann', progressVersion: 2 },
      { id: 'bob', progressVersion: 1 },
    ])
  })

  it('is told to clients under both slugs, and the former one is free for another skill', async () => {
    await publish(CONTENT)
    await tick('ann', 'dns', 5, 'done')
    await publish(RENAMED)
    const told = { version: 2, status: 'pending', at: new Date('0001-01-01T00:00:00Z') }
    const left = { where: { userId: 'ann', skillSlug: 'dns' } }
    expect(await db().progress.findMany(left)).toMatchObject([told])
    const names = { title: 'Names' }
    await publish({ ...CONTENT, skills: { ...CONTENT.skills, names } })
    expect(await db().progress.findMany(left)).toMatchObject([told])
    expect((await everything()).progress).toMatchObject([{ skillSlug: 'names', version: 2 }])
  })

  it('is called by its new slug in what its roadmaps were before', async () => {
    await publish(CONTENT)
    await publish(RENAMED)
    const versions = await db().roadmapVersion.findMany({
      where: { roadmapSlug: 'backend' },
      orderBy: { version: 'asc' },
    })
    expect(versions).toMatchObject([
      { version: 1, skills: ['names', 'http', 'api'], added: ['names', 'http', 'api'] },
      { version: 2, added: [], removed: [] },
    ])
    expect(versions[0]?.root).toEqual({
      title: 'Road backend',
      children: [
        {
          title: 'The web',
          children: [
            { title: 'Names', pick: 1, children: [{ skill: 'names' }, { skill: 'http' }] },
          ],
        },
        { skill: 'api' },
      ],
    })
  })

  it('takes notes along, and makes one of those under both slugs', async () => {
    await publish({ ...CONTENT, skills: { ...CONTENT.skills, names: {} } })
    const note = (skillSlug: string, word: string, day: number) => ({
      ...{ skillSlug, note: word, links: [{ label: word, url: 'https://example.org' }] },
      ...{ acts: ['both', word], updatedAt: new Date(Date.UTC(2026, 0, day)) },
    })
    await db().user.createMany({ data: [{ id: 'ann' }, { id: 'bob' }] })
    await db().skillNote.createMany({
      data: [
        { userId: 'ann', ...note('dns', 'moved', 1) },
        { userId: 'bob', ...note('dns', 'old', 3) },
        { userId: 'bob', ...note('names', 'new', 2) },
      ],
    })
    await publish(RENAMED)
    expect(await db().skillNote.findMany({ orderBy: { userId: 'asc' } })).toMatchObject([
      { userId: 'ann', ...note('names', 'moved', 1) },
      {
        ...{ userId: 'bob', skillSlug: 'names', note: 'new\n\nold', acts: ['both', 'new', 'old'] },
        ...{ links: [{ label: 'new' }, { label: 'old' }] },
        updatedAt: new Date(Date.UTC(2026, 0, 3) + 1),
      },
    ])
  })

  it('answers under its former slug, and the former row is gone', async () => {
    await publish(CONTENT)
    await publish(RENAMED)
    expect((await skillDetail('dns'))?.slug).toBe('names')
    expect((await listSkills()).map(({ slug }) => slug)).toEqual(['api', 'http', 'names'])
    expect(await publish(RENAMED)).toEqual(['content unchanged (3 skills, 2 roadmaps)'])
  })

  it('merges ticks under both slugs by the last writer, then by the operation', async () => {
    await publish({ ...CONTENT, skills: { ...CONTENT.skills, names: {}, domains: {} } })
    await tick('new', 'dns', 1, 'learning')
    await tick('new', 'names', 2, 'done')
    await tick('old', 'dns', 4, 'learning')
    await tick('old', 'names', 3, 'done')
    await tick('both', 'dns', 5, 'done')
    await tick('both', 'domains', 6, 'learning')
    const same = new Date(Date.UTC(2026, 0, 1))
    const tie = { userId: 'tie', at: same, version: 1 }
    await db().user.create({ data: { id: 'tie', progressVersion: 1 } })
    await db().progress.createMany({
      data: [
        { ...tie, skillSlug: 'dns', status: 'done', operationId: 'a' },
        { ...tie, skillSlug: 'names', status: 'learning', operationId: 'B' },
      ],
    })
    const names = { ...RENAMED.skills.names, formerly: ['dns', 'domains'] }
    await publish({ ...RENAMED, skills: { ...RENAMED.skills, names } })

    expect((await everything()).progress).toMatchObject([
      { userId: 'both', skillSlug: 'names', status: 'learning', version: 3 },
      { userId: 'new', skillSlug: 'names', status: 'done', version: 2 },
      { userId: 'old', skillSlug: 'names', status: 'learning', version: 3 },
      { userId: 'tie', skillSlug: 'names', status: 'done', operationId: 'a', version: 2 },
    ])
  })
})

describe('what left the content', () => {
  const LESS: ContentSketch = {
    skills: { dns: { title: 'DNS' } },
    roadmaps: { web: [{ title: 'All', children: ['dns'] }] },
  }

  it('is not shown any more but keeps ticks and follows, and comes back with them', async () => {
    await publish(CONTENT)
    await tick('ann', 'http', 1, 'done')
    await db().follow.create({ data: { userId: 'ann', roadmapSlug: 'backend' } })
    expect(await publish(LESS)).toEqual([
      'skills: 2 removed (api, http)',
      'roadmap web: changed, version 2, 1 skill; 1 removed (http)',
      'roadmap backend: removed',
    ])
    expect(await skillDetail('http')).toBeNull()
    expect(await roadmapMap('backend')).toBeNull()
    expect((await skillPage('dns'))?.unlocks).toEqual([])
    expect((await listRoadmaps()).map(({ slug }) => slug)).toEqual(['web'])
    expect(await db().progress.count()).toBe(1)
    expect(await publish(LESS)).toEqual(['content unchanged (1 skill, 1 roadmap)'])

    expect(await publish(CONTENT)).toEqual([
      'skills: 2 returned (api, http)',
      'roadmap backend: returned, version 1, 3 skills',
      'roadmap web: changed, version 3, 2 skills; 1 added (http)',
    ])
    expect((await skillDetail('http'))?.requires).toHaveLength(1)
    expect(await roadmapDetail('backend')).toMatchObject({ version: 1 })
    expect(await db().progress.findMany()).toMatchObject([{ skillSlug: 'http', status: 'done' }])
    expect(await db().follow.count()).toBe(1)
  })
})

describe('a roadmap of 5,000 skills', () => {
  it('is published whole', { timeout: 120_000 }, async () => {
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
    expect((await roadmapMap('huge'))?.wide.nodes).toHaveLength(5550)
  })
})
