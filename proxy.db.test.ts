import { NextRequest } from 'next/server'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { createShareLink } from '@/lib/profile/share-mutations'
import { testDatabase } from '@/prisma/testing'
import { proxy } from './proxy'

testDatabase()

const ask = (path: string) => proxy(new NextRequest(`http://localhost:3000${path}`))
let token: string

beforeAll(async () => {
  await db().user.create({ data: { id: 'ada' } })
  const link = { label: 'For you', sections: [], roadmaps: [], days: null }
  const made = await createShareLink('ada', link, new Date())
  if (!made.ok) throw new Error(made.reason)
  token = made.token
})

test('a good share link opens whatever the same caller, or all behind one proxy, guessed', async () => {
  const guesses = Array.from({ length: 120 }, (_, i) =>
    ask(`/s/${i % 2 ? `x${i}` : `${i}`.padStart(43, 'x')}`),
  )
  const statuses = (await Promise.all(guesses)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 429)).toHaveLength(20)
  for (const path of [`/s/${token}`, `/s/${token}/picture.png`])
    expect((await ask(path)).headers.get('x-middleware-next')).toBe('1')
  expect((await ask('/s/nonsense')).headers.get('retry-after')).toMatch(/^\d+$/)
})
