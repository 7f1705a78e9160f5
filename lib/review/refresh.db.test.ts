import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { publishContent } from '@/lib/content/mutations'
import { DAY_MS } from '@/lib/platform/calendar'
import { db } from '@/lib/platform/db'
import { recordOperations } from '@/lib/progress/mutations'
import { progressSince } from '@/lib/progress/queries'
import type { Status } from '@/lib/progress/schema'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { contentFolder } from '@/lib/roadmap/testing'
import { testDatabase } from '@/prisma/testing'
import { knownSkills } from './known-skills-queries'
import { chooseRefresh, recordReview } from './mutations'
import { dueSkills, refreshRound } from './queries'
import { REVIEW_ANSWERS } from './refresh'

testDatabase()
beforeAll(publishSmallContent)

const START = new Date('2026-01-01T12:00:00.000Z')
const day = (days: number) => new Date(START.getTime() + days * DAY_MS)

describe('what is due', () => {
  test('begins with the tick, without a row of its own, the most faded first', async () => {
    const ada = await person()
    await say(ada, 'rest', 'done', day(3))
    await say(ada, 'http', 'done', day(0))
    await say(ada, 'go', 'learning', day(0))
    await say(ada, 'java', 'skipped', day(0))
    expect(await dueSkills(ada, day(15))).toEqual([])
    expect(await slugs(ada, day(16))).toEqual(['http'])
    expect(await slugs(ada, day(30))).toEqual(['http', 'rest'])
    expect(await db().skillMemory.count({ where: { userId: ada } })).toBe(0)
  })

  test('is put off by an answer, by days or by months, and the tick stays', async () => {
    const ada = await person()
    await say(ada, 'http', 'done', day(0))
    await say(ada, 'rest', 'done', day(0))
    await recordReview(ada, { id: 'one', skill: 'http', answer: 'known' }, day(16))
    await recordReview(ada, { id: 'two', skill: 'rest', answer: 'shaky' }, day(16))
    expect(await slugs(ada, day(17))).toEqual([])
    expect(await slugs(ada, day(23))).toEqual(['rest'])
    expect(await slugs(ada, day(130))).toEqual(['rest', 'http'])
    const { skills } = await progressSince(ada)
    expect(skills.rest?.status).toBe('done')
  })

  test('is asked one by one; putting one off asks the next', async () => {
    const ada = await person()
    await say(ada, 'http', 'done', day(0))
    await say(ada, 'rest', 'done', day(1))
    const first = await refreshRound(ada, day(40))
    expect(first).toMatchObject({ wanted: true, due: 2, question: { skill: 'http', last: null } })
    expect(first.question?.criteria).toEqual(['it has been shown'])
    expect((await refreshRound(ada, day(40), 'http')).question?.skill).toBe('rest')
    expect((await refreshRound(ada, day(40), 'rest')).question).toBeNull()
    expect((await refreshRound(ada, day(40), 'nowhere')).question?.skill).toBe('http')
  })

  test('is nothing for whoever does not want to be asked, until they do', async () => {
    const ada = await person()
    await say(ada, 'http', 'done', day(0))
    await chooseRefresh(ada, false)
    expect(await refreshRound(ada, day(40))).toMatchObject({ wanted: false, question: null })
    await chooseRefresh(ada, true)
    expect(await slugs(ada, day(40))).toEqual(['http'])
  })
})

describe('an answer', () => {
  test('sent twice counts once', async () => {
    const ada = await person()
    await say(ada, 'http', 'done', day(0))
    const review = { id: 'one', skill: 'http', answer: 'known' } as const
    const first = await recordReview(ada, review, day(16))
    expect(await recordReview(ada, review, day(17))).toEqual(first)
    expect(await db().review.count({ where: { userId: ada } })).toBe(1)
  })

  test('is taken only for what is done, and keeps one person from another', async () => {
    const [ada, bob] = [await person(), await person()]
    await say(ada, 'http', 'done', day(0))
    const review = { id: 'one', skill: 'http', answer: 'known' } as const
    expect(await recordReview(bob, review, day(16))).toEqual({ ok: false, reason: 'not-done' })
    await recordReview(ada, review, day(16))
    expect(await confirmedBy(bob)).toEqual(new Map())
    expect(await confirmedBy(ada)).toEqual(new Map([['http', day(16).toISOString()]]))
  })

  test('that is shaky confirms nothing', async () => {
    const ada = await person()
    await say(ada, 'http', 'done', day(0))
    await recordReview(ada, { id: 'one', skill: 'http', answer: 'shaky' }, day(16))
    expect(await confirmedBy(ada)).toEqual(new Map([['http', day(0).toISOString()]]))
  })

  test('never touches ticks or their log, whatever is said', async () => {
    const step = fc.record({
      skill: fc.constantFrom('http', 'rest', 'go', 'nowhere'),
      answer: fc.constantFrom(...REVIEW_ANSWERS),
      days: fc.integer({ min: 0, max: 400 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const ada = await person()
        for (const skill of ['http', 'rest']) await say(ada, skill, 'done', day(0))
        const before = await ticksOf(ada)
        let at = 0
        for (const [index, { skill, answer, days }] of steps.entries()) {
          at += days
          await recordReview(ada, { id: `r${index}`, skill, answer }, day(at))
        }
        expect(await ticksOf(ada)).toEqual(before)
        const answered = steps.filter(({ skill }) => ['http', 'rest'].includes(skill))
        expect(await db().review.count({ where: { userId: ada } })).toBe(answered.length)
      }),
      { numRuns: 20 },
    )
  })
})

test('reviews follow a renamed skill; of two memories the later one stands', async () => {
  const roadmaps = { web: ['a', 'b'] }
  await publishContent(await contentFolder({ skills: { a: {}, b: {} }, roadmaps }))
  const ada = await person()
  for (const skill of ['a', 'b']) await say(ada, skill, 'done', day(0))
  await recordReview(ada, { id: 'one', skill: 'a', answer: 'known' }, day(16))
  await recordReview(ada, { id: 'two', skill: 'b', answer: 'shaky' }, day(20))
  await publishContent(
    await contentFolder({ skills: { c: { formerly: ['a', 'b'] } }, roadmaps: { web: ['c'] } }),
  )
  expect(await db().review.count({ where: { userId: ada, skillSlug: 'c' } })).toBe(2)
  expect(await db().skillMemory.findMany({ where: { userId: ada } })).toMatchObject([
    { skillSlug: 'c', reviewedAt: day(20) },
  ])
  expect(await slugs(ada, day(30))).toEqual(['c'])
  const asked = { id: 'three', skill: 'a', answer: 'known' } as const
  expect(await recordReview(ada, asked, day(31))).toMatchObject({ ok: true })
  expect(await confirmedBy(ada)).toEqual(new Map([['c', day(31).toISOString()]]))
})

async function slugs(userId: string, now: Date): Promise<string[]> {
  return (await dueSkills(userId, now)).map(({ skill }) => skill)
}

function ticksOf(userId: string) {
  const where = { userId }
  return Promise.all([
    db().progress.findMany({ where, orderBy: { skillSlug: 'asc' } }),
    db().progressOperation.findMany({ where, orderBy: { id: 'asc' } }),
  ])
}

async function person(): Promise<string> {
  return (await db().user.create({ data: {} })).id
}

async function say(userId: string, skill: string, status: Status, at: Date): Promise<void> {
  const operation = { id: crypto.randomUUID(), skill, status, at: at.toISOString() }
  const { rejected } = await recordOperations(userId, [operation], day(1000))
  expect(rejected).toEqual([])
}

/** When a person last confirmed each of their done skills. */
async function confirmedBy(userId: string): Promise<Map<string, string>> {
  const done = (await knownSkills(userId)).filter(({ status }) => status === 'done')
  return new Map(done.map(({ slug, confirmedAt }) => [slug, confirmedAt.toISOString()]))
}
