import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import type { ContentSketch } from '@/lib/roadmap/testing'
import { listSkills, skillDetail } from '@/lib/skill/queries'
import { testDatabase } from '@/prisma/testing'
import { CONTENT, emptyDatabase, everything, publish, tick } from './testing-publish'

testDatabase()
beforeEach(emptyDatabase)

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
