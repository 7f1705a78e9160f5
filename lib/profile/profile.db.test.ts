import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { follow, recordOperations } from '@/lib/progress/mutations'
import { writeNote } from '@/lib/progress/notes-mutations'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { addEvidence, changeProfile, removeEvidence } from './mutations'
import { evidenceOf, ownProfile, publicProfile } from './queries'
import { MAX_EVIDENCE, publicProfile as publicProfileSchema, SECTIONS } from './schema'

testDatabase()
beforeAll(publishSmallContent)

/** A Sunday. */
const NOW = new Date('2026-05-10T12:00:00.000Z')
const EVERYTHING = {
  roadmaps: 'shown',
  skills: 'shown',
  evidence: 'shown',
  activity: 'shown',
  contact: 'shown',
} as const

describe('changing a profile', () => {
  test('starts from an empty, private one and keeps what the patch does not name', async () => {
    const ada = await person()
    expect(await ownProfile(ada)).toMatchObject({
      handle: null,
      visibility: { profile: 'private' },
    })
    await changeProfile(ada, {
      name: 'Ada',
      links: [{ label: 'Site', url: 'https://example.org' }],
    })
    await changeProfile(ada, { headline: 'Engineer', visibility: { skills: 'shown' } })
    await changeProfile(ada, { visibility: { contact: 'shown' } })
    expect(await ownProfile(ada)).toMatchObject({
      name: 'Ada',
      headline: 'Engineer',
      links: [{ label: 'Site', url: 'https://example.org' }],
      visibility: { profile: 'private', skills: 'shown', contact: 'shown', roadmaps: 'hidden' },
    })
  })

  test('of two who want a handle one gets it, also at the same moment', async () => {
    const people = await Promise.all([person(), person(), person()])
    const changes = await Promise.all(people.map((id) => changeProfile(id, { handle: 'wanted' })))
    expect(changes.filter(({ ok }) => ok)).toHaveLength(1)
    for (const change of changes.filter(({ ok }) => !ok))
      expect(change).toEqual({ ok: false, reason: 'handle-taken' })
  })

  test('one keeps one’s own handle and may give it up for another to take', async () => {
    const [ada, bob] = [await person(), await person()]
    expect((await changeProfile(ada, { handle: 'mine' })).ok).toBe(true)
    expect((await changeProfile(ada, { handle: 'mine', name: 'Ada' })).ok).toBe(true)
    expect((await changeProfile(ada, { handle: null })).ok).toBe(true)
    expect((await changeProfile(bob, { handle: 'mine' })).ok).toBe(true)
  })

  test('nobody opens a profile without a handle, nor gives up the handle of an open one', async () => {
    const ada = await person()
    const needed = { ok: false, reason: 'handle-needed' }
    expect(await changeProfile(ada, { visibility: { profile: 'public' } })).toEqual(needed)
    expect(await changeProfile(ada, { visibility: { profile: 'unlisted' } })).toEqual(needed)
    await changeProfile(ada, { handle: 'needed', visibility: { profile: 'unlisted' } })
    expect(await changeProfile(ada, { handle: null, name: 'Not this either' })).toEqual(needed)
    expect(await ownProfile(ada)).toMatchObject({ handle: 'needed', name: '' })
  })
})

describe('the public profile', () => {
  test('shows the followed roadmaps, skills by area, evidence, activity and contact', async () => {
    const ada = await person()
    await changeProfile(ada, {
      handle: 'full',
      name: 'Ada',
      location: 'London',
      links: [{ label: 'Site', url: 'https://example.org/' }],
      visibility: { profile: 'public', ...EVERYTHING },
    })
    await follow(ada, 'frontend')
    await tick(ada, 'http', 'done', '2026-05-09T10:00:00.000Z')
    await tick(ada, 'go', 'learning', '2026-02-16T00:00:00.000Z')
    await tick(ada, 'css', 'skipped', '2026-02-15T23:59:59.999Z')
    await addEvidence(ada, {
      skill: 'http', kind: 'project', title: 'A server', url: 'https://example.org/server', note: 'From scratch',
    }) // biome-ignore format: one object
    const profile = await publicProfile('full', NOW)
    expect(publicProfileSchema.parse(profile)).toEqual(profile)
    expect(profile).toEqual({
      handle: 'full',
      name: 'Ada',
      headline: '',
      bio: '',
      listed: true,
      roadmaps: [
        {
          slug: 'frontend',
          title: 'Frontend',
          percent: 100,
          filled: 1,
          slots: 1,
          hoursLeft: 0,
          asOf: '2026-05-10',
        },
      ],
      skills: [
        {
          area: 'backend',
          skills: [
            { slug: 'go', title: 'Go', kind: 'skill', status: 'learning', tier: 'declared' },
          ],
        },
        {
          area: 'api',
          skills: [
            { slug: 'http', title: 'HTTP', kind: 'skill', status: 'done', tier: 'evidenced' },
          ],
        },
      ],
      evidence: [
        {
          skill: 'http',
          skillTitle: 'HTTP',
          kind: 'project',
          title: 'A server',
          url: 'https://example.org/server',
          note: 'From scratch',
          createdAt: expect.any(String),
        },
      ],
      activity: {
        from: '2026-02-16',
        to: '2026-05-10',
        days: [
          { date: '2026-02-16', operations: 1 },
          { date: '2026-05-09', operations: 1 },
        ],
      },
      contact: { location: 'London', links: [{ label: 'Site', url: 'https://example.org/' }] },
    })
  })

  test('has no section that is hidden, for every setting there is, and is nothing when private', async () => {
    const ada = await person('secret-address@example.org')
    const canary = 'https://example.org/canary-'
    await changeProfile(ada, {
      handle: 'canary', location: 'canary-contact', links: [{ label: 'x', url: `${canary}contact` }],
    }) // biome-ignore format: one object
    await follow(ada, 'frontend')
    await tick(ada, 'http', 'done', '2026-05-09T10:00:00.000Z')
    await addEvidence(ada, { skill: 'http', kind: 'talk', title: 'T', url: `${canary}evidence` })
    await writeNote(ada, 'http', {
      note: 'canary-note', links: [{ label: 'canary-note', url: `${canary}note` }], acts: ['canary-note'], updatedAt: null,
    }) // biome-ignore format: one object
    const signs = {
      roadmaps: 'asOf', skills: '"tier"', evidence: 'canary-evidence', activity: '2026-05-09', contact: 'canary-contact',
    } // biome-ignore format: one object
    for (const profile of ['private', 'unlisted', 'public'] as const)
      for (let bits = 0; bits < 2 ** SECTIONS.length; bits += 1) {
        const shown = SECTIONS.filter((_, n) => bits & (1 << n))
        const sections = Object.fromEntries(
          SECTIONS.map((section) => [section, shown.includes(section) ? 'shown' : 'hidden']),
        )
        await changeProfile(ada, { visibility: { profile, ...sections } })
        const told = JSON.stringify(await publicProfile('canary', NOW))
        expect(told).not.toContain('secret-address')
        expect(told).not.toContain('canary-note')
        for (const section of SECTIONS)
          expect(told.includes(signs[section])).toBe(
            profile !== 'private' && shown.includes(section),
          )
      }
  })

  test('of a handle that was never issued is nothing', async () => {
    expect(await publicProfile('nobody', NOW)).toBeNull()
  })
})

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
    expect(refused).toEqual({ ok: false, reason: 'unknown-skill' })
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
        userId: ada, skillSlug: 'http', kind: 'other' as const, title: 'T', url: link.url,
      })), // biome-ignore format: one object
    })
    const results = await Promise.all(Array.from({ length: 4 }, () => addEvidence(ada, link)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter(({ ok }) => !ok)[0]).toEqual({ ok: false, reason: 'too-many' })
  })
})

async function tick(
  userId: string,
  skill: string,
  status: 'done' | 'learning' | 'skipped',
  at: string,
) {
  await recordOperations(userId, [{ id: `${skill}-${status}`, skill, status, at }], NOW)
}

async function person(email?: string): Promise<string> {
  const data = email ? { email } : {}
  return (await db().user.create({ data, select: { id: true } })).id
}
