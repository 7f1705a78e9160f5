import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { recordOperations } from '@/lib/progress/mutations'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { exportText } from './export-queries'
import { archive } from './schema'
import { NOW, out, person } from './testing-archive'

testDatabase()
beforeAll(publishSmallContent)
afterEach(() => void vi.useRealTimers())

const SKILLS = ['http', 'rest', 'go', 'css']

/** Many at the same moment, so that pages also begin between operations that only their ids tell apart. */
function operations(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: crypto.randomUUID(),
    skill: SKILLS[index % SKILLS.length] ?? '',
    status: 'done' as const,
    at: new Date(Date.UTC(2026, 4, 1) + Math.floor(index / 700) * 1000).toISOString(),
  }))
}

test.each([0, 1, 2000, 2001, 4500])(
  'a log of %i changes is exported whole and in its order',
  async (count) => {
    const ada = await person()
    const said = operations(count)
    if (count > 0) await recordOperations(ada, said, NOW)
    const file = await out(ada)
    expect(archive.safeParse(file).success).toBe(true)
    const inOrder = said.toSorted((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1))
    expect(file.operations).toEqual(inOrder)
  },
)

test.each([-3_600_000, 3_600_000])(
  'also where the clock of the web server is %i ms from that of the database',
  async (milliseconds) => {
    const ada = await person()
    await recordOperations(ada, operations(3), NOW)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds })
    expect((await out(ada)).operations).toHaveLength(3)
  },
)

test('what is said after the first piece is not in it', async () => {
  const ada = await person()
  await recordOperations(ada, operations(3), NOW)
  // The web server is an hour ahead.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 })
  const pieces = await exportText(ada, NOW)
  let text = (await pieces?.next())?.value ?? ''
  await new Promise((resolve) => setTimeout(resolve, 5))
  await recordOperations(ada, operations(2), NOW)
  for await (const piece of pieces ?? []) text += piece
  expect(JSON.parse(text).operations).toHaveLength(3)
})
