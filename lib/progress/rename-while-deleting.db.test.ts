import { expect, it } from 'vitest'
import { deleteAccount } from '@/lib/account/mutations'
import { db } from '@/lib/platform/db'
import { publishContent } from '@/lib/roadmap/mutations'
import { contentFolder } from '@/lib/roadmap/testing'
import { testDatabase } from '@/prisma/testing'
import { recordOperations } from './mutations'

testDatabase()

it('accounts are deleted while skills of theirs are renamed, and neither waits for the other for ever', {
  timeout: 60_000,
}, async () => {
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
  const tick = { id: 'one', skill: 'a', status: 'done', at: new Date().toISOString() }
  const newcomer = async () => {
    const { id } = await db().user.create({ data: {}, select: { id: true } })
    await recordOperations(id, [tick], new Date())
    return id
  }

  let renaming = true
  const leaving = Array.from({ length: 4 }, async () => {
    for (let count = 0; renaming || count < 5; count++) await deleteAccount(await newcomer())
  })
  for (const folder of folders.slice(1)) await publishContent(folder)
  renaming = false
  await Promise.all(leaving)
  expect(await db().user.count()).toBe(0)
})
