import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { addEvidence, changeEvidence, removeEvidence } from './evidence-mutations'
import { evidenceOf } from './evidence-queries'
import { MAX_EVIDENCE } from './evidence-schema'

testDatabase()
beforeAll(publishSmallContent)

describe('evidence', () => {
  const link = {
    skill: 'http',
    kind: 'article',
    title: 'On HTTP',
    url: 'https://example.org/',
  } as const

  test('is added to a skill, also by its former slug, and listed newest first', async () => {
    const ada = await person()
    await addEvidence(ada, link)
    const added = await addEvidence(ada, { ...link, skill: 'hypertext', title: 'Again' })
    expect(added).toMatchObject({ ok: true, evidence: { skill: 'http' } })
    expect((await evidenceOf(ada)).map(({ title }) => title)).toEqual(['Again', 'On HTTP'])
  })

  test('of an unknown skill is refused', async () => {
    const refused = await addEvidence(await person(), { ...link, skill: 'cobol' })
    expect(refused).toEqual({ ok: false, reason: 'unknown-skill', skill: 'cobol' })
  })

  test('is removed by its owner only', async () => {
    const [ada, bob] = [await person(), await person()]
    const added = await addEvidence(ada, link)
    const id = added.ok ? added.evidence.id : ''
    expect(await removeEvidence(bob, id)).toBe(false)
    expect(await removeEvidence(ada, id)).toBe(true)
    expect(await removeEvidence(ada, id)).toBe(false)
    expect(await evidenceOf(ada)).toEqual([])
  })

  test('is limited, also for those who send at the same moment', async () => {
    const ada = await person()
    await db().evidence.createMany({
      data: Array.from({ length: MAX_EVIDENCE - 1 }, () => ({
        userId: ada, kind: 'other' as const, title: 'T', url: link.url,
      })), // biome-ignore format: one object
    })
    const results = await Promise.all(Array.from({ length: 4 }, () => addEvidence(ada, link)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter(({ ok }) => !ok)[0]).toEqual({ ok: false, reason: 'too-many' })
  })

  test('may show several skills, each once, by the slugs of today and in the order given', async () => {
    const ada = await person()
    const skills = ['rest', 'hypertext', 'http', 'go']
    const added = await addEvidence(ada, { ...link, skill: 'rest', skills })
    expect(added).toMatchObject({
      ok: true,
      evidence: { skill: 'rest', skills: ['rest', 'http', 'go'] },
    })
  })

  test('is changed in what is named, by its owner only', async () => {
    const [ada, bob] = [await person(), await person()]
    const added = await addEvidence(ada, { ...link, note: 'N', date: '2026-05-01' })
    const id = added.ok ? added.evidence.id : ''
    expect(await changeEvidence(bob, id, { title: 'Mine now' })).toEqual({
      ok: false,
      reason: 'no-such-evidence',
    })
    expect(await changeEvidence(ada, id, { title: 'Another', date: null })).toMatchObject({
      ok: true,
      evidence: { title: 'Another', note: 'N', skills: ['http'] },
    })
    await changeEvidence(ada, id, { skills: ['go', 'http'], note: null })
    const [now] = await evidenceOf(ada)
    expect(now).toMatchObject({ title: 'Another', skill: 'go', skills: ['go', 'http'] })
    expect(now).not.toHaveProperty('note')
    expect(now).not.toHaveProperty('date')
    expect(await changeEvidence(ada, id, { skills: ['cobol'] })).toMatchObject({ ok: false })
    expect(await evidenceOf(ada)).toEqual([now])
  })
})

async function person(): Promise<string> {
  return (await db().user.create({ data: {}, select: { id: true } })).id
}
