import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { follow, recordOperations } from '@/lib/progress/mutations'
import { roadmapProgress } from '@/lib/progress/queries'
import type { Status } from '@/lib/progress/schema'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { setTimeZone, setWeeklyGoal, suggestTimeZone } from './calendar-mutations'
import { activityByDay, timeZoneOf, toldTimeZone } from './calendar-queries'
import { dashboard } from './dashboard-queries'

testDatabase()
beforeAll(publishSmallContent)

/** A Sunday. */
const NOW = new Date('2026-05-10T12:00:00.000Z')

describe('the dashboard', () => {
  test('of a newcomer is empty: no roadmap looks started, and there are some to choose from', async () => {
    const ada = await person()
    await say(ada, 'http', 'done', '2026-04-01T00:00:00.000Z')
    const { trails, areas, choices, timeZone, today } = await dashboard(ada, NOW)
    expect({ trails, areas, timeZone, today }).toEqual({
      trails: [],
      areas: [],
      timeZone: null,
      today: '2026-05-10',
    })
    expect(choices.map(({ slug }) => slug)).toEqual(['backend', 'frontend'])
  })

  test('tells of every followed roadmap what the API tells', async () => {
    const ada = await person()
    await follow(ada, 'backend')
    await say(ada, 'http', 'done', '2026-05-01T00:00:00.000Z')
    await say(ada, 'java', 'learning', '2026-05-02T00:00:00.000Z')
    const [trail] = (await dashboard(ada, NOW)).trails
    const { percent, filled, slots, hoursLeft, counts } =
      (await roadmapProgress(ada, 'backend')) ?? {}
    expect(trail?.measure).toMatchObject({ percent, filled, slots, hoursLeft, counts })
    expect(trail?.points.at(-1)).toEqual({ day: '2026-05-10', filled, slots })
    expect(trail?.points[0]).toEqual({ day: '2026-05-01', filled: 1, slots: 6 })
    expect(trail?.learning).toEqual([
      { skill: 'java', title: 'Java', gone: false, since: '2026-05-02' },
    ])
    expect(trail?.forecast).toEqual({ kind: 'unknown', why: 'too-little' })
  })

  test('keeps what is in progress on no followed roadmap apart', async () => {
    const ada = await person()
    await follow(ada, 'backend')
    await say(ada, 'css', 'learning', '2026-05-10T10:00:00.000Z')
    await say(ada, 'rest', 'learning', '2026-05-09T10:00:00.000Z')
    const { trails, learningElsewhere, recent } = await dashboard(ada, NOW)
    expect(trails[0]?.learning.map(({ title }) => title)).toEqual(['REST'])
    expect(learningElsewhere).toEqual([
      { skill: 'css', title: 'CSS', gone: false, since: '2026-05-10' },
    ])
    expect(recent.map(({ title, day }) => `${title} ${day}`)).toEqual([
      'CSS 2026-05-10',
      'REST 2026-05-09',
    ])
  })

  test('counts areas over all followed roadmaps, evidence apart', async () => {
    const ada = await person()
    await follow(ada, 'backend')
    await follow(ada, 'frontend')
    await say(ada, 'http', 'done', '2026-05-01T00:00:00.000Z')
    const { areas } = await dashboard(ada, NOW)
    expect(areas).toContainEqual({ area: 'api', evidenced: 0, declared: 1, left: 2 })
    expect(areas).toContainEqual({ area: 'frontend', evidenced: 0, declared: 0, left: 1 })
  })

  test('shows nothing of another person', async () => {
    const [ada, bob] = [await person(), await person()]
    await follow(bob, 'backend')
    await say(bob, 'http', 'done', '2026-05-09T00:00:00.000Z')
    await setWeeklyGoal(bob, 3)
    const { trails, recent, year, week } = await dashboard(ada, NOW)
    expect({ trails, recent, days: year.days, active: week.active, goal: week.goal }).toEqual({
      trails: [],
      recent: [],
      days: [],
      active: [],
      goal: null,
    })
  })
})

describe('days', () => {
  // Ten minutes before and after midnight in Auckland (UTC+12) and in Los Angeles (UTC-7).
  const AROUND = {
    'Pacific/Auckland': ['2026-05-08T11:50:00.000Z', '2026-05-08T12:10:00.000Z'],
    'America/Los_Angeles': ['2026-05-09T06:50:00.000Z', '2026-05-09T07:10:00.000Z'],
  } as const

  for (const [zone, [before, after]] of Object.entries(AROUND))
    test(`end at midnight in ${zone}`, async () => {
      const ada = await person()
      await setTimeZone(ada, zone)
      await say(ada, 'http', 'done', before)
      await say(ada, 'rest', 'learning', after)
      // Sunday in both.
      const { year, week, recent } = await dashboard(ada, new Date('2026-05-10T09:00:00.000Z'))
      expect(year.days).toEqual([
        { date: '2026-05-08', operations: 1 },
        { date: '2026-05-09', operations: 1 },
      ])
      expect(week.active).toEqual(['2026-05-08', '2026-05-09'])
      expect(recent.map(({ day }) => day)).toEqual(['2026-05-09', '2026-05-08'])
    })

  test('belong to another week there', async () => {
    const ada = await person()
    await setTimeZone(ada, 'Pacific/Auckland')
    // Monday in Auckland, Sunday still in UTC.
    const now = new Date('2026-05-10T12:00:00.000Z')
    await say(ada, 'http', 'done', '2026-05-10T11:59:59.999Z')
    expect((await dashboard(ada, now)).week).toEqual({
      monday: '2026-05-11',
      active: [],
      goal: null,
    })
    await setTimeZone(ada, 'UTC')
    expect((await dashboard(ada, now)).week).toMatchObject({
      monday: '2026-05-04',
      active: ['2026-05-10'],
    })
  })

  test('of 23 and 25 hours hold what was said in them', async () => {
    const ada = await person()
    const zone = 'America/Los_Angeles'
    await say(ada, 'http', 'done', '2026-03-09T06:59:59.999Z')
    await say(ada, 'rest', 'done', '2026-03-09T07:00:00.000Z')
    await say(ada, 'css', 'done', '2025-11-03T07:59:59.999Z')
    await say(ada, 'go', 'done', '2025-11-03T08:00:00.000Z')
    expect(await activityByDay(ada, zone, '2025-11-01', '2026-03-31')).toEqual([
      { date: '2025-11-02', operations: 1 },
      { date: '2025-11-03', operations: 1 },
      { date: '2026-03-08', operations: 1 },
      { date: '2026-03-09', operations: 1 },
    ])
  })

  test('are not active by what was undone on them', async () => {
    const ada = await person()
    await say(ada, 'http', 'done', '2026-03-01T08:00:00.000Z')
    await say(ada, 'http', 'pending', '2026-03-01T08:00:01.000Z')
    await say(ada, 'rest', 'learning', '2026-03-01T08:00:02.000Z')
    await say(ada, 'http', 'done', '2026-03-02T08:00:00.000Z')
    await say(ada, 'http', 'pending', '2026-03-03T08:00:00.000Z')
    await say(ada, 'rest', 'done', '2026-03-04T08:00:00.000Z')
    await say(ada, 'rest', 'learning', '2026-03-04T08:00:00.001Z')
    expect(await activityByDay(ada, 'UTC', '2026-03-01', '2026-03-31')).toEqual([
      { date: '2026-03-01', operations: 1 },
      { date: '2026-03-02', operations: 1 },
      { date: '2026-03-03', operations: 1 },
    ])
    expect(await activityByDay(ada, 'UTC', '2026-03-04', '2026-03-31')).toEqual([])
  })

  test('in the first year of the calendar hurt nobody', async () => {
    const ada = await person()
    await follow(ada, 'backend')
    await say(ada, 'http', 'learning', '0001-01-01T00:00:00.000Z')
    const [trail] = (await dashboard(ada, NOW)).trails
    expect(trail?.points).toHaveLength(2)
    expect(trail?.learning).toHaveLength(1)
  })
})

test('a browser tells the time zone until the person does', async () => {
  const ada = await person()
  expect([await toldTimeZone(ada), await timeZoneOf(ada)]).toEqual([null, 'UTC'])
  await suggestTimeZone(ada, 'Europe/Berlin')
  await suggestTimeZone(ada, 'Asia/Tokyo')
  expect(await timeZoneOf(ada)).toBe('Europe/Berlin')
  await setTimeZone(ada, 'Asia/Tokyo')
  expect(await timeZoneOf(ada)).toBe('Asia/Tokyo')
})

test('a time zone this server does not know is none', async () => {
  const ada = await person()
  await setTimeZone(ada, 'Mars/Olympus')
  expect(await toldTimeZone(ada)).toBeNull()
})

let count = 0

async function say(userId: string, skill: string, status: Status, at: string) {
  count += 1
  await recordOperations(userId, [{ id: `${count}`, skill, status, at }], NOW)
}

async function person(): Promise<string> {
  return (await db().user.create({ data: {}, select: { id: true } })).id
}
