import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { testDatabase } from '@/prisma/testing'
import { byDay, historyQuery, placeOf, pointInLog } from './history'
import { bringBack, undoBringingBack } from './history-mutations'
import { differencesTo, history, restoredAt, skillsWithHistory } from './history-queries'
import { recordOperations } from './mutations'
import { newOperationId } from './operation-id'
import { progressSince } from './queries'
import { type Status, status } from './schema'
import { publishSmallContent } from './testing-content'

testDatabase()
beforeAll(publishSmallContent)

const NOW = new Date('2026-05-10T12:00:00.000Z')

describe('the history', () => {
  test('tells what each operation changed, newest first, and what stands now', async () => {
    const ada = await person()
    await say(ada, 'http', 'learning', 1)
    await say(ada, 'http', 'done', 3)
    await say(ada, 'css', 'done', 2)
    const { operations, next } = await history(ada, {})
    expect(operations).toMatchObject([
      { title: 'HTTP', before: 'learning', status: 'done', current: 'done', source: 'ticked' },
      { title: 'CSS', before: 'pending', status: 'done', current: 'done' },
      { title: 'HTTP', before: 'pending', status: 'learning', current: 'done' },
    ])
    expect(next).toBeNull()
  })

  test('is paged without a gap or a repetition, also among operations of one instant', async () => {
    const ada = await person()
    const operations = Array.from({ length: 137 }, (_, n) => ({
      ...{ id: `op_${n}`, skill: ['http', 'css', 'go'][n % 3], status: status.options[n % 4] },
      at: new Date(Date.UTC(2026, 4, 1, 0, 0, Math.floor(n / 20))).toISOString(),
    }))
    await recordOperations(ada, operations, NOW)
    const seen: string[] = []
    let before: string | null = null
    do {
      const page = await history(ada, historyQuery.parse(before ? { before } : {}))
      seen.push(...page.operations.map(({ id }) => id))
      before = page.next
    } while (before)
    expect(seen).toHaveLength(137)
    expect(new Set(seen).size).toBe(137)
  })

  test('is filtered by skill, roadmap and status', async () => {
    const ada = await person()
    for (const [hour, skill] of ['http', 'css', 'go'].entries()) await say(ada, skill, 'done', hour)
    await say(ada, 'go', 'skipped', 5)
    const titles = async (query: object) =>
      (await history(ada, query)).operations.map(({ title }) => title)
    expect(await titles({ skill: 'go' })).toEqual(['Go', 'Go'])
    expect(await titles({ roadmap: 'frontend' })).toEqual(['CSS', 'HTTP'])
    expect(await titles({ status: 'skipped' })).toEqual(['Go'])
    expect(await titles({ roadmap: 'frontend', skill: 'go' })).toEqual([])
    expect(await titles({ roadmap: 'nowhere' })).toEqual([])
  })

  test('is everyone’s own', async () => {
    const [ada, bob] = [await person(), await person()]
    await say(ada, 'http', 'done', 1)
    expect(await history(bob, {})).toEqual({ operations: [], next: null })
    expect(await skillsWithHistory(bob)).toEqual([])
    expect(await differencesTo(bob, { at: new Date(0) })).toEqual([])
  })

  test('by skill counts the changes of each', async () => {
    const ada = await person()
    await say(ada, 'http', 'learning', 1)
    await say(ada, 'http', 'done', 2)
    await say(ada, 'css', 'skipped', 3)
    expect(await skillsWithHistory(ada)).toMatchObject([
      { title: 'CSS', current: 'skipped', operations: 1 },
      { title: 'HTTP', current: 'done', operations: 2, latest: at(2), gone: false },
    ])
  })
})

test('days are those of where the person is', () => {
  const entries = [{ at: '2026-05-02T01:00:00Z' }, { at: '2026-05-01T23:00:00Z' }]
  expect(byDay(entries, 'UTC').map(({ day }) => day)).toEqual(['2026-05-02', '2026-05-01'])
  expect(byDay(entries, 'Asia/Tokyo').map(({ day }) => day)).toEqual(['2026-05-02'])
})

describe('bringing back', () => {
  test('is by new operations that say so, and can be undone', async () => {
    const ada = await person()
    await say(ada, 'http', 'done', 1)
    await say(ada, 'http', 'pending', 2)
    await say(ada, 'css', 'learning', 3)
    const asOf = { at: new Date(at(1)) }
    expect(await differencesTo(ada, asOf)).toEqual([
      { skill: 'css', title: 'CSS', from: 'learning', to: 'pending' },
      { skill: 'http', title: 'HTTP', from: 'pending', to: 'done' },
    ])
    const made = await bringBack(ada, asOf, ['http'], NOW)
    expect(made).toEqual(NOW)
    expect(await statusesOf(ada)).toEqual({ http: 'done', css: 'learning' })
    expect((await history(ada, {})).operations[0]).toMatchObject({
      ...{ skill: 'http', before: 'pending', status: 'done', source: 'restored', asOf: at(1) },
    })
    expect(await restoredAt(ada, NOW)).toEqual({ asOf: at(1), skills: 1, standing: ['http'] })

    const undone = await undoBringingBack(ada, NOW, NOW)
    expect(undone).toEqual(new Date(NOW.getTime() + 1))
    expect(await statusesOf(ada)).toEqual({ css: 'learning' })
    expect(await db().progressOperation.count({ where: { userId: ada } })).toBe(5)
  })

  test('leaves alone what was changed since, when it is undone', async () => {
    const ada = await person()
    for (const skill of ['http', 'css']) await say(ada, skill, 'done', 1)
    await bringBack(ada, { at: new Date(at(0)) }, ['http', 'css'], NOW)
    const later = new Date(NOW.getTime() + 60_000)
    await recordOperations(ada, [operation('css', 'learning', later.toISOString())], later)
    await undoBringingBack(ada, NOW, later)
    expect(await statusesOf(ada)).toEqual({ http: 'done', css: 'learning' })
  })

  test('goes by operation where several are of the same millisecond', async () => {
    const ada = await person()
    const same = (id: string, said: Status) => ({ ...operation('http', said, at(1)), id })
    await recordOperations(ada, [same('a', 'learning'), same('b', 'done')], NOW)
    const entry = (await history(ada, {})).operations.find(({ id }) => id === 'a')
    const point = pointInLog.parse(entry && placeOf(entry))
    expect(await bringBack(ada, point, ['http'], NOW)).toEqual(NOW)
    expect(await statusesOf(ada)).toEqual({ http: 'learning' })
    expect(await restoredAt(ada, NOW)).toMatchObject({ asOf: at(1), standing: ['http'] })
  })

  test('changes nothing where nothing differs, nothing was brought back or nothing is asked for', async () => {
    const ada = await person()
    await say(ada, 'http', 'done', 1)
    expect(await bringBack(ada, { at: new Date(at(1)) }, ['http'], NOW)).toBeNull()
    expect(await bringBack(ada, { at: new Date(at(0)) }, [], NOW)).toBeNull()
    expect(await bringBack(ada, { at: new Date(at(0)) }, ['css', 'cobol'], NOW)).toBeNull()
    expect(await undoBringingBack(ada, new Date(at(1)), NOW)).toBeNull()
    expect(await db().progressOperation.count({ where: { userId: ada } })).toBe(1)
  })

  test('any moment of any log comes back as it was, whatever the clock does, and undoing is as before', async () => {
    const log = fc.array(
      fc.record({
        skill: fc.constantFrom('http', 'css', 'go'),
        status: fc.constantFrom(...status.options),
        hour: fc.nat(8),
      }),
      { maxLength: 20 },
    )
    await fc.assert(
      fc.asyncProperty(log, fc.nat(9), fc.boolean(), async (said, hour, clockBack) => {
        const ada = await person()
        const operations = said.map(({ skill, status, hour }) => operation(skill, status, at(hour)))
        if (operations.length > 0) await recordOperations(ada, operations, NOW)
        const now = clockBack ? new Date(at(0)) : NOW
        const moment = new Date(at(hour))
        const before = await statusesOf(ada)
        const then = await person()
        const earlier = operations.filter((each) => Date.parse(each.at) <= moment.getTime())
        if (earlier.length > 0) await recordOperations(then, earlier, NOW)

        const made = await bringBack(ada, { at: moment }, ['http', 'css', 'go'], now)
        expect(await statusesOf(ada)).toEqual(await statusesOf(then))
        expect(await differencesTo(ada, { at: moment })).toEqual([])
        if (made) await undoBringingBack(ada, made, now)
        expect(await statusesOf(ada)).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })
})

/** An hour of the day before NOW. */
function at(hour: number): string {
  return new Date(Date.UTC(2026, 4, 9, hour)).toISOString()
}

function operation(skill: string, said: Status, when: string) {
  return { id: newOperationId(), skill, status: said, at: when }
}

async function say(userId: string, skill: string, said: Status, hour: number): Promise<void> {
  await recordOperations(userId, [operation(skill, said, at(hour))], NOW)
}

async function person(): Promise<string> {
  return (await db().user.create({ data: {}, select: { id: true } })).id
}

async function statusesOf(userId: string): Promise<Record<string, Status>> {
  const { skills } = await progressSince(userId)
  return Object.fromEntries(Object.entries(skills).map(([skill, said]) => [skill, said.status]))
}
