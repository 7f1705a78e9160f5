import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { follow, recordOperations } from '@/lib/progress/mutations'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { addEvidence } from './evidence-mutations'
import {
  HANDLE_HELD_DAYS,
  holdHandles,
  MAX_FORMER_HANDLES,
  releaseExpiredHandles,
} from './handle-mutations'
import { changeProfile } from './mutations'
import { openHandle, ownProfile } from './queries'
import { publicProfile as publicProfileSchema } from './schema'
import { publicProfile } from './shown-queries'

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

describe('a handle', () => {
  const day = (n: number) => new Date(NOW.getTime() + n * 24 * 60 * 60 * 1000)
  const taken = { ok: false, reason: 'handle-taken' }
  const lookAlike = { ok: false, reason: 'handle-look-alike' }

  test('is kept by who has it, whatever else they change', async () => {
    const ada = await person()
    expect((await changeProfile(ada, { handle: 'mine' })).ok).toBe(true)
    expect((await changeProfile(ada, { handle: 'mine', name: 'Ada' })).ok).toBe(true)
  })

  test('that was changed leads to the new one for 90 days and is nobody else’s', async () => {
    const [ada, bob] = [await person(), await person()]
    await changeProfile(ada, { handle: 'before', visibility: { profile: 'unlisted' } }, NOW)
    await changeProfile(ada, { handle: 'after' }, NOW)
    for (const at of [NOW, day(HANDLE_HELD_DAYS - 1)]) {
      expect(await openHandle('before', at)).toBe('after')
      expect(await openHandle('AFTER', at)).toBe('after')
      expect(await changeProfile(bob, { handle: 'before' }, at)).toEqual(taken)
      expect(await changeProfile(bob, { handle: 'bef0re' }, at)).toEqual(lookAlike)
    }
    const later = day(HANDLE_HELD_DAYS + 1)
    expect(await openHandle('before', later)).toBeNull()
    expect((await changeProfile(bob, { handle: 'before' }, later)).ok).toBe(true)
    await changeProfile(bob, { visibility: { profile: 'public' } }, later)
    expect(await openHandle('before', later)).toBe('before')
  })

  test('leads nowhere while the profile is private', async () => {
    const ada = await person()
    await changeProfile(ada, { handle: 'earlier', visibility: { profile: 'public' } }, NOW)
    await changeProfile(ada, { handle: 'later', visibility: { profile: 'private' } }, NOW)
    expect(await openHandle('earlier', NOW)).toBeNull()
    expect(await openHandle('later', NOW)).toBeNull()
  })

  test('that was given up may be taken back by who had it, and by nobody else', async () => {
    const [ada, bob] = [await person(), await person()]
    await changeProfile(ada, { handle: 'given-up' }, NOW)
    await changeProfile(ada, { handle: null }, NOW)
    expect(await changeProfile(bob, { handle: 'given-up' }, NOW)).toEqual(taken)
    expect((await changeProfile(ada, { handle: 'given-up' }, NOW)).ok).toBe(true)
    expect((await changeProfile(ada, { handle: 'given-vp' }, NOW)).ok).toBe(true)
    expect((await changeProfile(ada, { handle: 'given-up' }, NOW)).ok).toBe(true)
    const held = { until: { not: null } }
    expect(
      await db().handle.findMany({ where: held, select: { handle: true } }),
    ).not.toContainEqual({ handle: 'given-up' })
  })

  test('outlives the account that gave it up, for as long, and is forgotten then', async () => {
    const [ada, bob] = [await person(), await person()]
    await changeProfile(ada, { handle: 'deleted' }, NOW)
    await changeProfile(ada, { handle: 'another' }, NOW)
    await db().$transaction(async (tx) => {
      await holdHandles(tx, ada, NOW)
      await tx.user.delete({ where: { id: ada } })
    })
    expect(await changeProfile(bob, { handle: 'deleted' }, NOW)).toEqual(taken)
    expect(await openHandle('deleted', NOW)).toBeNull()
    await releaseExpiredHandles(day(HANDLE_HELD_DAYS - 1))
    const held = { where: { handle: 'deleted' } }
    expect(await db().handle.findMany(held)).toMatchObject([{ userId: null }])
    await releaseExpiredHandles(day(HANDLE_HELD_DAYS))
    expect(await db().handle.count(held)).toBe(0)
  })

  test('that looks like another’s is refused, also to those who want them at the same moment', async () => {
    const [ada, ...others] = await Promise.all([person(), person(), person(), person()])
    await changeProfile(ada ?? '', { handle: 'mary-0' })
    for (const handle of ['mary-o', 'rnary-0', 'mary--0', 'MARY-O-'])
      expect(await changeProfile(others[0] ?? '', { handle: handle.toLowerCase() })).toEqual(
        lookAlike,
      )
    expect((await changeProfile(ada ?? '', { handle: 'mary-o' })).ok).toBe(true)
    const wanted = ['paul1', 'pauli', 'paull']
    const changes = await Promise.all(
      others.map((id, n) => changeProfile(id, { handle: wanted[n] ?? '' })),
    )
    expect(changes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('cannot be changed so often that one person holds many', async () => {
    const ada = await person()
    for (let n = 0; n <= MAX_FORMER_HANDLES; n += 1)
      expect((await changeProfile(ada, { handle: `collector-${n + 2}` }, NOW)).ok).toBe(true)
    expect(await changeProfile(ada, { handle: 'one-more' }, NOW)).toEqual({
      ok: false,
      reason: 'handle-changes',
    })
    expect((await changeProfile(ada, { handle: 'one-more' }, day(HANDLE_HELD_DAYS + 1))).ok).toBe(
      true,
    )
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
      sections: { confirmed: 'public' },
    })
    await follow(ada, 'frontend')
    await tick(ada, 'http', 'done', '2026-05-09T10:00:00.000Z')
    await tick(ada, 'go', 'learning', '2026-02-16T00:00:00.000Z')
    await tick(ada, 'css', 'skipped', '2026-02-15T23:59:59.999Z')
    await addEvidence(ada, {
      skill: 'http', kind: 'project', title: 'A server', url: 'https://example.org/server', note: 'From scratch',
      date: '2026-05-01',
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
          skills: [{ slug: 'http', title: 'HTTP' }],
          kind: 'project',
          title: 'A server',
          url: 'https://example.org/server',
          note: 'From scratch',
          date: '2026-05-01',
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
      confirmed: [{ slug: 'http', title: 'HTTP', on: '2026-05-09' }],
      contact: { location: 'London', links: [{ label: 'Site', url: 'https://example.org/' }] },
    })
  })

  test('of a handle that was never issued is nothing', async () => {
    expect(await publicProfile('nobody', NOW)).toBeNull()
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

async function person(): Promise<string> {
  return (await db().user.create({ data: {}, select: { id: true } })).id
}
