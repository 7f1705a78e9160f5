import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { profileVisibility, publicProfile, SECTIONS, sectionVisibility } from './schema'
import { type ProfileFacts, publicView } from './visibility'

/** Every fact of a section holds the section's name as a canary. */
const FACTS: Omit<ProfileFacts, 'visibility'> = {
  handle: 'ada',
  name: 'Ada',
  headline: 'Engineer',
  bio: 'Of engines.',
  location: 'canary-contact',
  links: [{ label: 'canary-contact', url: 'https://example.org/canary-contact' }],
  roadmaps: [
    {
      slug: 'backend',
      title: 'canary-roadmaps',
      percent: 50,
      filled: 1,
      slots: 2,
      hoursLeft: 3,
      asOf: '2026-05-10',
    },
  ],
  skills: [
    {
      area: 'api',
      skills: [
        { slug: 'http', title: 'canary-skills', kind: 'skill', status: 'done', evidenced: true },
        {
          slug: 'rest',
          title: 'canary-skills',
          kind: 'skill',
          status: 'learning',
          evidenced: false,
        },
      ],
    },
  ],
  evidence: [
    {
      skill: 'http',
      skillTitle: 'HTTP',
      kind: 'project',
      title: 'canary-evidence',
      url: 'https://example.org/canary-evidence',
      createdAt: '2026-05-10T00:00:00.000Z',
    },
  ],
  activity: {
    from: '2026-02-16',
    to: '2026-05-10',
    days: [{ date: '2026-05-09', operations: 987_654 }],
  },
}
const CANARIES = {
  roadmaps: 'canary-roadmaps',
  skills: 'canary-skills',
  evidence: 'canary-evidence',
  activity: '987654',
  contact: 'canary-contact',
}

const visibilities = fc.record({
  profile: fc.constantFrom(...profileVisibility.options),
  roadmaps: fc.constantFrom(...sectionVisibility.options),
  skills: fc.constantFrom(...sectionVisibility.options),
  evidence: fc.constantFrom(...sectionVisibility.options),
  activity: fc.constantFrom(...sectionVisibility.options),
  contact: fc.constantFrom(...sectionVisibility.options),
})

describe('laws', () => {
  test('a section is shown exactly when it is set to be and the profile is not private', () => {
    fc.assert(
      fc.property(visibilities, (visibility) => {
        const view = publicView({ ...FACTS, visibility })
        const told = JSON.stringify(view)
        for (const section of SECTIONS)
          expect(told.includes(CANARIES[section])).toBe(
            visibility.profile !== 'private' && visibility[section] === 'shown',
          )
      }),
    )
  })

  test('a private profile is nothing at all', () => {
    fc.assert(
      fc.property(visibilities, (visibility) => {
        const view = publicView({ ...FACTS, visibility: { ...visibility, profile: 'private' } })
        expect(view).toBeNull()
      }),
    )
  })

  test('what is shown is what the contract describes, to the field', () => {
    fc.assert(
      fc.property(visibilities, (visibility) => {
        const view = publicView({ ...FACTS, visibility })
        if (view) expect(publicProfile.parse(view)).toEqual(view)
      }),
    )
  })

  test('hidden evidence does not show by the tiers of skills', () => {
    fc.assert(
      fc.property(visibilities, (visibility) => {
        fc.pre(visibility.evidence === 'hidden')
        expect(JSON.stringify(publicView({ ...FACTS, visibility }))).not.toContain('"evidenced"')
      }),
    )
  })
})

test('a skill with shown evidence is evidenced, another is declared', () => {
  const shown = {
    roadmaps: 'shown',
    skills: 'shown',
    evidence: 'shown',
    activity: 'shown',
    contact: 'shown',
  } as const
  const view = publicView({ ...FACTS, visibility: { profile: 'unlisted', ...shown } })
  expect(view?.skills?.[0]?.skills.map(({ slug, tier }) => [slug, tier])).toEqual([
    ['http', 'evidenced'],
    ['rest', 'declared'],
  ])
  expect(view?.listed).toBe(false)
})

test('a profile without a handle has no address to be opened at', () => {
  const visibility = {
    profile: 'public',
    roadmaps: 'shown',
    skills: 'shown',
    evidence: 'shown',
    activity: 'shown',
    contact: 'shown',
  } as const
  expect(publicView({ ...FACTS, handle: null, visibility })).toBeNull()
})
