import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { listRoadmaps, roadmapDetail, roadmapMap } from '@/lib/roadmap/queries'
import { type ContentSketch, contentFolder } from '@/lib/roadmap/testing'
import { skillDetail, skillPage } from '@/lib/skill/queries'
import { testDatabase } from '@/prisma/testing'
import { publishContent } from './mutations'
import { describeReport } from './publish-report'
import { CONTENT, emptyDatabase, everything, publish, tick } from './testing-publish'

testDatabase()
beforeEach(emptyDatabase)

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
