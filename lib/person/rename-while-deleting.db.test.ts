import { expect, it } from 'vitest'
import { skillToRename } from '@/lib/content/testing-renames'
import { db } from '@/lib/platform/db'
import { recordOperations } from '@/lib/progress/mutations'
import { testDatabase } from '@/prisma/testing'
import { deleteAccount } from './delete-account-mutations'

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
