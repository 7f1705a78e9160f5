import { expect, it } from 'vitest'
import { skillToRename } from '@/lib/content/testing-renames'
import { db } from '@/lib/platform/db'
import { testDatabase } from '@/prisma/testing'
import { recordOperations } from './mutations'

testDatabase()

it('no tick is lost while its skill is renamed again and again', { timeout: 300_000 }, async () => {
  const renameWhile = await skillToRename()
  const people = ['ann', 'bob', 'cem', 'dua']
  await db().user.createMany({ data: people.map((id) => ({ id })) })

  const counts = await renameWhile(people, async (userId, count) => {
    const at = new Date(Date.UTC(2026, 0, 1) + count * 1000).toISOString()
    const operation = { id: `op-${count}`, skill: 'a', status: 'done', at }
    const { applied } = await recordOperations(userId, [operation], new Date())
    expect(applied).toEqual([operation.id])
  })

  for (const [index, userId] of people.entries()) {
    const count = counts[index] ?? 0
    const where = { userId }
    expect(await db().progressOperation.count({ where: { ...where, skillSlug: 'f' } })).toBe(count)
    const standing = await db().progress.findMany({ where: { ...where, status: 'done' } })
    expect(standing).toMatchObject([{ skillSlug: 'f', operationId: `op-${count - 1}` }])
    const person = await db().user.findUnique({ where: { id: userId } })
    expect(person?.progressVersion).toBeGreaterThanOrEqual(standing[0]?.version ?? 0)
  }
})
