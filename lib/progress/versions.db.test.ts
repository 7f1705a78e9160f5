import { beforeEach, describe, expect, test } from 'vitest'
import { publishContent } from '@/lib/content/mutations'
import { db } from '@/lib/platform/db'
import { roadmapMap } from '@/lib/roadmap/queries'
import { type ContentSketch, contentFolder } from '@/lib/roadmap/testing'
import { testDatabase } from '@/prisma/testing'
import { follow, recordOperations } from './mutations'
import { newOperationId } from './operation-id'
import { roadmapProgress } from './queries'
import type { Status } from './schema'
import { goneRoadmaps, trailNews } from './versions-queries'

testDatabase()
beforeEach(async () => {
  await db().roadmap.deleteMany()
  await db().skill.deleteMany()
})

describe('a roadmap that grew', () => {
  test('tells who had finished it what is new and what is gone, instead of silently losing percents', async () => {
    await publish({ skills: ['a', 'b'], roadmaps: { web: ['a', 'b'] } })
    const [ada, bob] = [await person(), await person()]
    await say(ada, { a: 'done', b: 'done' })
    await say(bob, { a: 'done' })
    await publish({ skills: ['a', 'b', 'c', 'd'], roadmaps: { web: ['a', 'c', 'd'] } })
    const grown = {
      version: 1,
      added: [
        { slug: 'c', title: 'Skill c' },
        { slug: 'd', title: 'Skill d' },
      ],
      removed: [{ slug: 'b', title: 'Skill b' }],
    }
    expect(await roadmapProgress(ada, 'web')).toMatchObject({ percent: 33, sinceFinished: grown })
    expect(await roadmapProgress(bob, 'web')).toMatchObject({ sinceFinished: null })

    await publish({ skills: ['a', 'b', 'c', 'd', 'e'], roadmaps: { web: ['a', 'c', 'd', 'e'] } })
    expect((await roadmapProgress(ada, 'web'))?.sinceFinished).toMatchObject({ version: 1 })
    await say(ada, { c: 'done', d: 'done', e: 'skipped' })
    expect(await roadmapProgress(ada, 'web')).toMatchObject({ percent: 100, sinceFinished: null })
    await publish({ skills: ['a', 'b', 'c', 'd', 'e', 'f'], roadmaps: { web: ['a', 'f'] } })
    expect((await roadmapProgress(ada, 'web'))?.sinceFinished).toMatchObject({
      version: 3,
      added: [{ slug: 'f' }],
    })
  })

  test('is told by the names of today after a renaming, though it was told before', async () => {
    await publish({ skills: ['a', 'b'], roadmaps: { web: ['a', 'b'] } })
    const ada = await person()
    await say(ada, { a: 'done', b: 'done' })
    await publish({ skills: ['a', 'b', 'c'], roadmaps: { web: ['a', 'c'] } })
    const removed = async () => (await roadmapProgress(ada, 'web'))?.sinceFinished?.removed
    expect(await removed()).toEqual([{ slug: 'b', title: 'Skill b' }])
    // The roadmap as it is does not hold it: no new version comes of it.
    const skills = { a: {}, c: {}, z: { formerly: ['b'] } }
    await publishContent(
      await contentFolder({ skills, roadmaps: { web: ['a', 'c'], other: ['z'] } }),
    )
    expect(await removed()).toEqual([{ slug: 'z', title: 'Skill z' }])
  })

  test('says nothing where it is still finished: by an optional skill, another choice, or an order', async () => {
    const group = { title: 'One of these', pick: 1 }
    await publish({
      skills: ['a', 'b', 'c'],
      roadmaps: { web: ['a', { ...group, children: ['b'] }] },
    })
    const ada = await person()
    await say(ada, { a: 'done', b: 'done' })
    await publish({
      skills: ['a', 'b', 'c', 'd'],
      roadmaps: {
        web: [{ skill: 'd', optional: true }, { ...group, children: ['c', 'b'] }, 'a'],
      },
    })
    expect(await roadmapProgress(ada, 'web')).toMatchObject({ percent: 100, sinceFinished: null })
  })

  test('counts a tick made before it grew that arrives after', async () => {
    await publish({ skills: ['a'], roadmaps: { web: ['a'] } })
    const ada = await person()
    const offline = new Date()
    await publish({ skills: ['a', 'b'], roadmaps: { web: ['a', 'b'] } })
    expect((await roadmapProgress(ada, 'web'))?.sinceFinished).toBeNull()
    await say(ada, { a: 'done' }, offline)
    expect((await roadmapProgress(ada, 'web'))?.sinceFinished).toMatchObject({ version: 1 })
  })

  test('knows what was finished under slugs of then', async () => {
    await publish({ skills: ['a', 'b'], roadmaps: { web: ['a', 'b'] } })
    const ada = await person()
    await say(ada, { a: 'done', b: 'done' })
    await publish({
      skills: ['c', 'b', 'n'],
      formerly: { c: ['a'] },
      roadmaps: { web: ['c', 'b', 'n'] },
    })
    expect((await roadmapProgress(ada, 'web'))?.sinceFinished).toEqual({
      version: 1,
      added: [{ slug: 'n', title: 'Skill n' }],
      removed: [],
    })
  })

  test('that stands on a version of its own each time it is published again tells nothing twice', async () => {
    const small = { skills: ['a', 'b'], roadmaps: { web: ['a'] } }
    await publish(small)
    const ada = await person()
    await say(ada, { a: 'done' })
    await publish({ skills: ['a', 'b'], roadmaps: { web: ['a', 'b'] } })
    await publish(small)
    expect(await roadmapProgress(ada, 'web')).toMatchObject({ percent: 100, sinceFinished: null })
  })
})

describe('what is no longer on a roadmap', () => {
  test('is kept, with its title and status, for whom it concerns', async () => {
    await publish({ skills: ['a', 'b', 'c'], roadmaps: { web: ['a', 'b', 'c'] } })
    const ada = await person()
    await say(ada, { a: 'done', b: 'learning', c: 'done' })
    await say(ada, { c: 'pending' })
    await publish({ skills: ['a'], roadmaps: { web: ['a'] } })
    const news = await trailNews(ada, ['web'])
    expect(news.web?.leftBehind).toEqual([{ slug: 'b', title: 'Skill b', status: 'learning' }])
    expect((await trailNews(await person(), ['web'])).web?.leftBehind).toEqual([])
    expect((await roadmapMap('web'))?.past).toEqual([
      { slug: 'b', title: 'Skill b', gone: true },
      { slug: 'c', title: 'Skill c', gone: true },
    ])
    await publish({ skills: ['a', 'b', 'c'], roadmaps: { web: ['a', 'b'] } })
    expect((await trailNews(ada, ['web'])).web?.leftBehind).toEqual([])
    expect((await roadmapMap('web'))?.past).toEqual([{ slug: 'c', title: 'Skill c' }])
  })
})

test('a roadmap that is no more is told to who follows it, until it is back', async () => {
  const both = { skills: ['a'], roadmaps: { web: ['a'], app: ['a'] } }
  await publish(both)
  const ada = await person()
  await follow(ada, 'web')
  await follow(ada, 'app')
  expect(await goneRoadmaps(ada)).toEqual([])
  await publish({ skills: ['a'], roadmaps: { app: ['a'] } })
  expect(await goneRoadmaps(ada)).toMatchObject([{ slug: 'web', title: 'Road web' }])
  expect(await goneRoadmaps(await person())).toEqual([])
  await publish(both)
  expect(await goneRoadmaps(ada)).toEqual([])
})

interface Sketch {
  skills: string[]
  formerly?: Record<string, string[]>
  roadmaps: ContentSketch['roadmaps']
}

/** Publishes, and lets a millisecond pass, so that what is said after it was said after it. */
async function publish({ skills, formerly = {}, roadmaps }: Sketch): Promise<void> {
  const sketches = skills.map((slug) => [slug, { formerly: formerly[slug] ?? [] }])
  await publishContent(await contentFolder({ skills: Object.fromEntries(sketches), roadmaps }))
  await nextMillisecond()
}

async function say(
  userId: string,
  statuses: Record<string, Status>,
  when = new Date(),
): Promise<void> {
  const operations = Object.entries(statuses).map(([skill, status]) => ({
    ...{ id: newOperationId(), skill, status },
    at: when.toISOString(),
  }))
  const { rejected } = await recordOperations(userId, operations, new Date())
  expect(rejected).toEqual([])
  await nextMillisecond()
}

async function nextMillisecond(): Promise<void> {
  const now = Date.now()
  while (Date.now() === now) await new Promise(setImmediate)
}

async function person(): Promise<string> {
  return (await db().user.create({ data: {}, select: { id: true } })).id
}
