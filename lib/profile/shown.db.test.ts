import { beforeAll, describe, expect, test } from 'vitest'
import * as profiles from '@/app/api/v1/profiles/[handle]/route'
import { call, signIn, type TestCaller } from '@/app/api/v1/testing'
import { writeNote } from '@/lib/notes/mutations'
import { db } from '@/lib/platform/db'
import { follow, recordOperations } from '@/lib/progress/mutations'
import { publishSmallContent } from '@/lib/progress/testing-content'
import { testDatabase } from '@/prisma/testing'
import { addEvidence } from './evidence-mutations'
import { changeProfile } from './mutations'
import { profileVisibility, SECTIONS, type Section, sectionVisibility } from './schema'
import { countView, createShareLink, deleteShareLink, revokeShareLink } from './share-mutations'
import { ownerOfShare, shareLinksOf } from './share-queries'
import { MAX_SHARE_LINKS, type NewShareLink } from './share-schema'
import { previewedProfile, publicProfile, sharedProfile } from './shown-queries'

testDatabase()

const NOW = new Date('2026-05-10T12:00:00.000Z')
const DAY = 24 * 60 * 60 * 1000

/** Text that only one section contains. */
const SIGNS: Record<Section, string> = {
  roadmaps: '"slug":"frontend"',
  skills: '"tier"',
  evidence: 'canary-evidence',
  activity: '"days":[',
  confirmed: '"on":"2019-03-04"',
  contact: 'canary-contact',
}
const NEVER = ['canary-note', 'canary-address', 'canary-label']

let ada: TestCaller
beforeAll(async () => {
  await publishSmallContent()
  ada = await signIn()
  await db().user.update({ where: { id: ada.userId }, data: { email: 'canary-address@x.example' } })
  await changeProfile(ada.userId, { handle: 'canary', location: 'canary-contact' })
  await follow(ada.userId, 'frontend')
  await follow(ada.userId, 'backend')
  await tick('http', 'done', '2019-03-04T10:00:00.000Z')
  await tick('go', 'learning', '2026-05-09T10:00:00.000Z')
  const work = {
    skill: 'http',
    kind: 'talk',
    title: 'T',
    url: 'https://example.org/canary-evidence',
  }
  await addEvidence(ada.userId, { ...work, kind: 'talk' })
  await writeNote(ada.userId, 'http', {
    note: 'canary-note', links: [], acts: ['canary-note'], updatedAt: null,
  }) // biome-ignore format: one object
})

async function tick(skill: string, status: 'done' | 'learning', at: string): Promise<void> {
  await recordOperations(ada.userId, [{ id: `${skill}-${status}`, skill, status, at }], NOW)
}

const EVERYTHING: NewShareLink = {
  label: 'canary-label',
  sections: [...SECTIONS],
  roadmaps: ['frontend', 'backend'],
  days: 30,
}

async function share(more: Partial<NewShareLink> = {}) {
  const link = await createShareLink(ada.userId, { ...EVERYTHING, ...more }, NOW)
  if (!link.ok) throw new Error(link.reason)
  return link
}

/** Every section in every visibility, in three tables. */
const TABLES = [0, 1, 2].map(
  (shift) =>
    Object.fromEntries(
      SECTIONS.map((section, n) => [section, sectionVisibility.options[(n + shift) % 3]]),
    ) as Record<Section, 'hidden' | 'shares' | 'public'>,
)

function expectShown(told: unknown, isShown: (section: Section) => boolean): void {
  const text = JSON.stringify(told)
  for (const section of SECTIONS)
    expect(text.includes(SIGNS[section]), section).toBe(isShown(section))
  for (const secret of NEVER) expect(text).not.toContain(secret)
}

describe.each(profileVisibility.options)('of a %s profile', (profile) => {
  test.each(TABLES)('whose sections are %o, everyone gets the public ones', async (sections) => {
    await changeProfile(ada.userId, { visibility: { profile }, sections })
    const isShown = (section: Section) => profile !== 'private' && sections[section] === 'public'
    const address = { params: { handle: 'canary' } }
    const bob = await signIn()
    for (const [viewer, response] of [
      ['stranger', await call(profiles.GET, address)],
      ['signed-in other', await bob.call(profiles.GET, address)],
      ['owner', await ada.call(profiles.GET, address)],
    ] as const) {
      expect(response.status, viewer).toBe(profile === 'private' ? 404 : 200)
      expectShown(await response.json(), isShown)
    }
    const shown = await publicProfile('canary', NOW)
    expectShown(shown, isShown)
    expect(await previewedProfile(ada.userId, 'everyone', NOW)).toEqual(shown)
    const published = await previewedProfile(ada.userId, 'published', NOW)
    expectShown(published, (section) => sections[section] === 'public')
  })

  test.each(TABLES)('whose sections are %o, a link shows what it is for', async (sections) => {
    await changeProfile(ada.userId, { visibility: { profile }, sections })
    for (const scope of [[...SECTIONS], SECTIONS.slice(0, 3), SECTIONS.slice(3), []]) {
      const link = await share({ sections: scope })
      const shown = await sharedProfile(link.token, NOW)
      expectShown(shown, (section) => sections[section] !== 'hidden' && scope.includes(section))
      expect(await previewedProfile(ada.userId, { share: link.id }, NOW)).toEqual(shown)
    }
    await db().shareLink.deleteMany()
  })
})

test('a roadmap is shown to no more than its section and its own setting allow', async () => {
  const shownTo = async (visibility: 'hidden' | 'shares' | 'public') => {
    await changeProfile(ada.userId, {
      visibility: { profile: 'public' },
      sections: { roadmaps: 'public' },
      roadmaps: { frontend: visibility },
    })
    const { token } = await share()
    const [page, link] = [await publicProfile('canary', NOW), await sharedProfile(token, NOW)]
    return [page, link].map((shown) => shown?.roadmaps?.map(({ slug }) => slug))
  }
  expect(await shownTo('public')).toEqual([
    ['frontend', 'backend'],
    ['frontend', 'backend'],
  ])
  expect(await shownTo('shares')).toEqual([['backend'], ['frontend', 'backend']])
  expect(await shownTo('hidden')).toEqual([['backend'], ['backend']])
  const { token } = await share({ roadmaps: [] })
  expect((await sharedProfile(token, NOW))?.roadmaps).toEqual([])
})

describe('a share link', () => {
  const later = (days: number) => new Date(NOW.getTime() + days * DAY)

  test('is kept as a fingerprint only, and has 256 bits', async () => {
    const { token, id } = await share()
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const row = await db().shareLink.findFirst({ where: { id } })
    expect(JSON.stringify(row)).not.toContain(token)
    expect((await share()).token).not.toBe(token)
  })

  test('that expired, was revoked or was never issued is nothing, in a preview too', async () => {
    const [live, revoked, brief] = [await share(), await share(), await share({ days: 7 })]
    await revokeShareLink(ada.userId, revoked.id, NOW)
    const dead = [revoked.token, brief.token, 'never', '']
    for (const token of dead) {
      expect(await sharedProfile(token, later(7))).toBeNull()
      expect(await ownerOfShare(token, later(7))).toBeNull()
      await countView(token, later(7))
    }
    expect(await previewedProfile(ada.userId, { share: brief.id }, later(7))).toBeNull()
    expect(await sharedProfile(brief.token, later(6))).not.toBeNull()
    expect(await ownerOfShare(live.token, later(7))).toBe(ada.userId)
    const views = await db().shareLink.aggregate({ _sum: { views: true } })
    expect(views._sum.views).toBe(0)
  })

  test('is ended, removed and previewed by its owner only', async () => {
    const [link, bob] = [await share(), await signIn()]
    await revokeShareLink(bob.userId, link.id, NOW)
    await deleteShareLink(bob.userId, link.id, NOW)
    expect(await previewedProfile(bob.userId, { share: link.id }, NOW)).toBeNull()
    await deleteShareLink(ada.userId, link.id, NOW)
    expect(await sharedProfile(link.token, NOW)).not.toBeNull()
    await revokeShareLink(ada.userId, link.id, NOW)
    expect(await sharedProfile(link.token, NOW)).toBeNull()
    await deleteShareLink(ada.userId, link.id, NOW)
    expect(await db().shareLink.count({ where: { id: link.id } })).toBe(0)
  })

  test('tells its owner its state, its contents and how often it was opened', async () => {
    await db().shareLink.deleteMany()
    const link = await share({ sections: ['skills'], roadmaps: ['backend'], label: 'Acme' })
    await Promise.all(Array.from({ length: 5 }, () => countView(link.token, later(1))))
    expect(await shareLinksOf(ada.userId, later(2))).toEqual([
      {
        id: link.id,
        label: 'Acme',
        sections: ['skills'],
        roadmaps: [{ slug: 'backend', title: 'Backend' }],
        state: 'live',
        createdOn: '2026-05-10',
        expiresOn: '2026-06-09',
        views: 5,
        lastViewedOn: '2026-05-11',
      },
    ])
    expect((await shareLinksOf(ada.userId, later(31)))[0]?.state).toBe('expired')
    await revokeShareLink(ada.userId, link.id, NOW)
    expect((await shareLinksOf(ada.userId, NOW))[0]?.state).toBe('revoked')
  })

  test('is one of a limited number', async () => {
    const bob = await signIn()
    await db().shareLink.createMany({
      data: Array.from({ length: MAX_SHARE_LINKS }, (_, n) => ({
        userId: bob.userId, tokenHash: `${n}`, label: 'L',
      })), // biome-ignore format: one object
    })
    expect(await createShareLink(bob.userId, EVERYTHING, NOW)).toEqual({
      ok: false,
      reason: 'too-many',
    })
  })
})

test('a skill that has left the content is told as gone, in every section', async () => {
  const bob = await signIn()
  await changeProfile(bob.userId, { handle: 'bob-with-rest', visibility: { profile: 'public' } })
  await changeProfile(bob.userId, {
    sections: { skills: 'public', evidence: 'public', confirmed: 'public' },
  })
  const at = '2026-05-01T10:00:00.000Z'
  await recordOperations(bob.userId, [{ id: 'r', skill: 'rest', status: 'done', at }], NOW)
  await addEvidence(bob.userId, {
    skill: 'rest',
    kind: 'talk',
    title: 'T',
    url: 'https://example.org/',
  })
  const told = async () => {
    const { skills, evidence, confirmed } = (await publicProfile('bob-with-rest', NOW)) ?? {}
    return [...(skills?.[0]?.skills ?? []), ...(evidence?.[0]?.skills ?? []), ...(confirmed ?? [])]
  }
  expect((await told()).map(({ slug, gone }) => [slug, gone])).toEqual([
    ['rest', undefined],
    ['rest', undefined],
    ['rest', undefined],
  ])
  const where = { slug: 'rest' }
  await db().skill.update({ where, data: { removedAt: NOW } })
  expect((await told()).map(({ slug, gone }) => [slug, gone])).toEqual([
    ['rest', true],
    ['rest', true],
    ['rest', true],
  ])
  await db().skill.update({ where, data: { removedAt: null } })
})
