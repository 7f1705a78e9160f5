import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { QUOTAS, QuotaReached } from '@/lib/platform/quotas'
import { testDatabase } from '@/prisma/testing'
import { foldLog } from './fold-mutations'
import { bringBack } from './history-mutations'
import { differencesTo, foldedUntil } from './history-queries'
import { recordOperations, recordOperationsIn } from './mutations'
import { progressSince } from './queries'
import { STATUSES } from './statuses'
import { publishSmallContent } from './testing-content'

testDatabase()
beforeAll(publishSmallContent)

const BEGAN = Date.parse('2026-01-01T00:00:00Z')
const at = (minute: number) => new Date(BEGAN + minute * 60_000)
const NOW = at(10_000)
let people = 0

async function personWith(
  said: { skill: string; status: (typeof STATUSES)[number]; minute: number }[],
) {
  const id = `person-${people++}`
  await db().user.create({ data: { id } })
  const operations = said.map(({ minute, ...one }, place) => ({
    ...{ id: `${id}-${place}`, ...one },
    at: at(minute).toISOString(),
  }))
  if (operations.length > 0) await recordOperations(id, operations, NOW)
  return id
}

const anyLog = fc.array(
  fc.record({
    skill: fc.constantFrom('http', 'rest', 'css'),
    status: fc.constantFrom(...STATUSES),
    minute: fc.integer({ min: 0, max: 30 }),
  }),
  { maxLength: 40 },
)

test('after a fold every state since it is told as before, and what stands is the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, fc.integer({ min: 0, max: 40 }), async (log, quota) => {
      const id = await personWith(log)
      const states = () =>
        Promise.all(
          Array.from({ length: 32 }, (_, minute) => differencesTo(id, { at: at(minute) })),
        )
      const [before, standing] = [await states(), await progressSince(id)]
      await db().$transaction((tx) => foldLog(tx, id, 0, quota))
      const folded = await foldedUntil(id)
      const after = await states()
      for (const [minute, state] of after.entries())
        if (!folded || at(minute) >= folded) expect(state).toEqual(before[minute])
      expect((await progressSince(id)).skills).toEqual(standing.skills)
      const kept = await db().progressOperation.count({ where: { userId: id } })
      const { operationCount } = await db().user.findUniqueOrThrow({ where: { id } })
      expect(operationCount).toBe(kept)
      // The last operation of each skill cannot be folded.
      expect(kept).toBeLessThanOrEqual(Math.max(3, Math.floor(quota * 0.9), 0))
    }),
    { numRuns: 25 },
  )
})

test('a tick that finds the log full folds it, and is written', async () => {
  const said = [0, 1, 2].map((minute) => ({ skill: 'http', status: 'done' as const, minute }))
  const id = await personWith(said)
  await db().user.update({ where: { id }, data: { operationCount: QUOTAS.operations } })
  const tick = { id: 'one-more', skill: 'rest', status: 'done', at: at(50).toISOString() } as const
  expect((await recordOperations(id, [tick], NOW)).applied).toEqual(['one-more'])
  // Only the count was corrected: so short a log needs no folding.
  expect(await db().user.findUnique({ where: { id }, select: { operationCount: true } })).toEqual({
    operationCount: 4,
  })
})

test('what comes with a larger change is refused whole where there is no room', async () => {
  const id = await personWith([])
  await db().user.update({ where: { id }, data: { operationCount: QUOTAS.operations } })
  const tick = { id: 'x', skill: 'rest', status: 'done', at: at(50).toISOString() } as const
  const write = db().$transaction((tx) =>
    recordOperationsIn(tx, id, [tick], { source: 'imported' }),
  )
  await expect(write).rejects.toThrow(QuotaReached)
  expect(await db().progressOperation.count({ where: { userId: id } })).toBe(0)
})

test('a state from before the fold is not brought back, since it is not known any more', async () => {
  const id = await personWith(
    [0, 10, 20].map((minute) => ({
      ...{ skill: 'http', minute },
      status: minute === 10 ? ('pending' as const) : ('done' as const),
    })),
  )
  await db().$transaction((tx) => foldLog(tx, id, 0, 1))
  expect(await foldedUntil(id)).toEqual(at(20))
  expect(await bringBack(id, { at: at(10) }, ['http'], NOW)).toBeNull()
})
