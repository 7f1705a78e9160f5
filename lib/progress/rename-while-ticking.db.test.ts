import { expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { publishContent } from '@/lib/roadmap/mutations'
import { contentFolder } from '@/lib/roadmap/testing'
import { testDatabase } from '@/prisma/testing'
import { recordOperations } from './mutations'

testDatabase()

it('no tick is lost while its skill is renamed again and again', { timeout: 60_000 }, async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const folders = await Promise.all(
    names.map((name, index) =>
      contentFolder({
        skills: { [name]: { formerly: names.slice(0, index) } },
        roadmaps: { all: [name] },
      }),
    ),
  )
  await publishContent(folders[0] ?? '')
  const people = ['ann', 'bob', 'cem', 'dua']
  await db().user.createMany({ data: people.map((id) => ({ id })) })

  let renaming = true
  const ticking = people.map(async (userId) => {
    let count = 0
    for (; renaming || count < 10; count++) {
      const at = new Date(Date.UTC(2026, 0, 1) + count * 1000).toISOString()
      const operation = { id: `op-${count}`, skill: 'a', status: 'done', at }
      const { applied } = await recordOperations(userId, [operation], new Date())
      expect(applied).toEqual([operation.id])
    }
    return { userId, count }
  })
  for (const folder of folders.slice(1)) await publishContent(folder)
  renaming = false

  for (const { userId, count } of await Promise.all(ticking)) {
    const where = { userId }
    expect(await db().progressOperation.count({ where: { ...where, skillSlug: 'f' } })).toBe(count)
    const standing = await db().progress.findMany({ where: { ...where, status: 'done' } })
    expect(standing).toMatchObject([{ skillSlug: 'f', operationId: `op-${count - 1}` }])
    const person = await db().user.findUnique({ where: { id: userId } })
    expect(person?.progressVersion).toBeGreaterThanOrEqual(standing[0]?.version ?? 0)
  }
})
