import { expect, it } from 'vitest'
import { skillToRename } from '@/lib/content/testing-renames'
import { db } from '@/lib/platform/db'
import { recordOperations } from '@/lib/progress/mutations'
import { testDatabase } from '@/prisma/testing'
import { addEvidence, changeEvidence } from './evidence-mutations'

testDatabase()

const piece = { kind: 'other', title: 'T', url: 'https://example.org/' } as const

it('no evidence is left under a slug that its skill had, and nobody waits for ever, while it is renamed again and again', {
  timeout: 300_000,
}, async () => {
  const renameWhile = await skillToRename()
  const people = ['ann', 'bob', 'cem', 'dua']
  await db().user.createMany({ data: people.map((id) => ({ id })) })
  // Renaming gives a new version to whoever has a tick.
  const tick = { id: 'one', skill: 'a', status: 'done', at: new Date().toISOString() }
  for (const userId of people) await recordOperations(userId, [tick], new Date())

  const counts = await renameWhile(people, async (userId) => {
    const added = await addEvidence(userId, { ...piece, skills: ['a'] })
    if (!added.ok) throw new Error(added.reason)
    expect(await changeEvidence(userId, added.evidence.id, { skills: ['a'] })).toMatchObject({
      ok: true,
    })
  })

  const shown = await db().evidenceSkill.groupBy({ by: ['skillSlug'], _count: true })
  const all = counts.reduce((sum, count) => sum + count, 0)
  expect(shown).toEqual([{ skillSlug: 'f', _count: all }])
})
