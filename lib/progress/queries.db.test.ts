import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { testDatabase } from '@/prisma/testing'
import { follow, recordOperations } from './mutations'
import { followedRoadmaps, progressSince, roadmapProgress } from './queries'
import type { Status } from './schema'
import { publishSmallContent } from './testing-content'

testDatabase()
beforeAll(publishSmallContent)

/** A Sunday. */
const NOW = new Date('2026-05-10T12:00:00.000Z')

describe('progress since a version', () => {
  test('of a newcomer is nothing at version 0', async () => {
    expect(await progressSince(await person())).toEqual({ version: 0, skills: {} })
  })

  test('without a version is everything that is not pending', async () => {
    const ada = await person()
    await say(ada, 'http', 'done', '2026-05-01T00:00:00.000Z')
    await say(ada, 'rest', 'learning', '2026-05-02T00:00:00.000Z')
    await say(ada, 'rest', 'pending', '2026-05-03T00:00:00.000Z')
    expect(await progressSince(ada)).toEqual({
      version: 3,
      skills: { http: { status: 'done', at: '2026-05-01T00:00:00.000Z' } },
    })
  })

  test('is what changed after it, pending included', async () => {
    const ada = await person()
    await say(ada, 'http', 'done', '2026-05-01T00:00:00.000Z')
    await say(ada, 'rest', 'done', '2026-05-01T00:00:00.000Z')
    await say(ada, 'http', 'pending', '2026-05-03T00:00:00.000Z')
    const http = { status: 'pending', at: '2026-05-03T00:00:00.000Z' }
    expect(await progressSince(ada, 2)).toEqual({ version: 3, skills: { http } })
    expect(Object.keys((await progressSince(ada, 0)).skills).sort()).toEqual(['http', 'rest'])
    expect(await progressSince(ada, 3)).toEqual({ version: 3, skills: {} })
  })

  test('does not show another person’s', async () => {
    await say(await person(), 'http', 'done', '2026-05-01T00:00:00.000Z')
    expect((await progressSince(await person(), 0)).skills).toEqual({})
  })
})

describe('progress on a roadmap', () => {
  test('is its measure and what to learn next', async () => {
    const ada = await person()
    await say(ada, 'http', 'done')
    await say(ada, 'java', 'learning')
    await say(ada, 'caching', 'skipped')
    await say(ada, 'css', 'done')
    expect(await roadmapProgress(ada, 'backend')).toEqual({
      percent: 20,
      filled: 1,
      slots: 5,
      hoursLeft: 16,
      counts: { done: 1, learning: 1, skipped: 1, pending: 5 },
      next: [{ skill: 'rest', reason: 'Unlocks A small service.' }],
      sinceFinished: null,
    })
  })

  test('offers the first steps of an open choice', async () => {
    const next = (await roadmapProgress(await person(), 'backend'))?.next
    expect(next).toEqual([
      { skill: 'http', reason: 'Unlocks 3 more skills, among them REST and HTTP caching.' },
      { skill: 'go', reason: 'Unlocks Gin.' },
      { skill: 'java', reason: 'A good place to begin: it needs nothing before it.' },
    ])
  })

  test('of an unknown roadmap is null', async () => {
    expect(await roadmapProgress(await person(), 'nowhere')).toBeNull()
  })

  test('follows a tick made under a former slug, on every roadmap that holds the skill', async () => {
    const ada = await person()
    await say(ada, 'hypertext', 'done')
    expect((await roadmapProgress(ada, 'backend'))?.filled).toBe(1)
    expect((await roadmapProgress(ada, 'frontend'))?.filled).toBe(1)
  })
})

describe('the followed roadmaps', () => {
  test('stand in the order of following, with their first three next skills', async () => {
    const ada = await person()
    await follow(ada, 'frontend')
    await follow(ada, 'backend')
    await say(ada, 'http', 'done')
    const roadmaps = await followedRoadmaps(ada, { withNext: true })
    expect(roadmaps.map(({ slug, title, measure }) => [slug, title, measure.percent])).toEqual([
      ['frontend', 'Frontend', 50],
      ['backend', 'Backend', 16],
    ])
    expect(roadmaps[1]?.next.map(({ title }) => title)).toEqual(['REST', 'Go', 'Java'])
  })

  test('leave out one that was removed', async () => {
    const ada = await person()
    await db().follow.create({ data: { userId: ada, roadmapSlug: 'was-removed' } })
    expect(await followedRoadmaps(ada, { withNext: true })).toEqual([])
  })
})

let count = 0

async function say(userId: string, skill: string, status: Status, at = '2026-05-01T00:00:00.000Z') {
  count += 1
  await recordOperations(userId, [{ id: `${count}`, skill, status, at }], NOW)
}

async function person(): Promise<string> {
  return (await db().user.create({ data: {}, select: { id: true } })).id
}
