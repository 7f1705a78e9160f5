import { expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { recordOperations } from '@/lib/progress/mutations'
import { publishContent } from '@/lib/roadmap/mutations'
import { contentFolder } from '@/lib/roadmap/testing'
import { testDatabase } from '@/prisma/testing'
import { addEvidence, changeEvidence } from './evidence-mutations'

testDatabase()

const piece = { kind: 'other', title: 'T', url: 'https://example.org/' } as const

it('no evidence is left under a slug that its skill had, and nobody waits for ever, while it is renamed again and again', {
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
  const people = ['ann', 'bob', 'cem', 'dua']
  await db().user.createMany({ data: people.map((id) => ({ id })) })
  // Renaming gives a new version to whoever has a tick.
  const tick = { id: 'one', skill: 'a', status: 'done', at: new Date().toISOString() }
  for (const userId of people) await recordOperations(userId, [tick], new Date())

  let renaming = true
  const adding = people.map(async (userId) => {
    let count = 0
    for (; renaming || count < 10; count++) {
      const added = await addEvidence(userId, { ...piece, skills: ['a'] })
      if (!added.ok) throw new Error(added.reason)
      expect(await changeEvidence(userId, added.evidence.id, { skills: ['a'] })).toMatchObject({
        ok: true,
      })
    }
    return count
  })
  for (const folder of folders.slice(1)) await publishContent(folder)
  renaming = false

  const counts = await Promise.all(adding)
  const shown = await db().evidenceSkill.groupBy({ by: ['skillSlug'], _count: true })
  const all = counts.reduce((sum, count) => sum + count, 0)
  expect(shown).toEqual([{ skillSlug: 'f', _count: all }])
})
