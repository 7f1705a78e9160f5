import { expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { recordOperations } from '@/lib/progress/mutations'
import { skillToRename } from '@/lib/roadmap/testing-renames'
import { testDatabase } from '@/prisma/testing'
import { deleteAccount } from './departure-mutations'

testDatabase()

it('accounts are deleted while skills of theirs are renamed, and neither waits for the other for ever', {
  timeout: 300_000,
}, async () => {
  const renameWhile = await skillToRename()
  const tick = { id: 'one', skill: 'a', status: 'done', at: new Date().toISOString() }

  await renameWhile(['first', 'second', 'third', 'fourth'], async () => {
    const { id } = await db().user.create({ data: {}, select: { id: true } })
    await recordOperations(id, [tick], new Date())
    await deleteAccount(id, new Date())
  })

  expect(await db().user.count()).toBe(0)
})
