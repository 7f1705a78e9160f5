import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  profileVisibility,
  SECTIONS,
  sectionVisibility,
  shownProfile,
  type VisibilityTable,
} from './schema'
import { type Audience, type ProfileFacts, shownTo } from './visibility'

/** Every fact of a section holds the section's name as a canary. */
const FACTS: Omit<ProfileFacts, 'visibility'> = {
  handle: 'ada',
  name: 'Ada',
  headline: 'Engineer',
  bio: 'Of engines.',
  location: 'canary-contact',
  links: [{ label: 'canary-contact', url: 'https://example.org/canary-contact' }],
  roadmaps: ['backend', 'frontend'].map((slug) => ({
    slug,
    title: `canary-roadmaps-${slug}`,
    percent: 50,
    filled: 1,
    slots: 2,
    hoursLeft: 3,
    asOf: '2026-05-10',
  })),
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
      skills: [{ slug: 'http', title: 'HTTP' }],
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
  confirmed: [{ slug: 'http', title: 'canary-confirmed', on: '2026-05-10' }],
}
const CANARIES = {
  roadmaps: '"roadmaps"',
  skills: 'canary-skills',
  evidence: 'canary-evidence',
  activity: '987654',
  confirmed: 'canary-confirmed',
  contact: 'canary-contact',
}

const ROADMAPS = ['backend', 'frontend'] as const

const visibility = fc.constantFrom(...sectionVisibility.options)
const tables: fc.Arbitrary<VisibilityTable> = fc.record({
  profile: fc.constantFrom(...profileVisibility.options),
  sections: fc.record({
    roadmaps: visibility,
    skills: visibility,
    evidence: visibility,
    activity: visibility,
    confirmed: visibility,
    contact: visibility,
  }),
  roadmaps: fc.dictionary(fc.constantFrom(...ROADMAPS), visibility),
})
const links = fc.record({
  sections: fc.subarray([...SECTIONS]),
  roadmaps: fc.subarray([...ROADMAPS]),
})
const audiences: fc.Arbitrary<Audience> = fc.oneof(fc.constant('everyone' as const), links)

function law(holds: (table: VisibilityTable, audience: Audience) => void): void {
  fc.assert(fc.property(tables, audiences, holds), { numRuns: 1000 })
}

describe('laws', () => {
  test('everyone sees a section exactly when it is public and the profile is open', () => {
    law((visibility) => {
      const told = JSON.stringify(shownTo('everyone', { ...FACTS, visibility }))
      for (const section of SECTIONS)
        expect(told.includes(CANARIES[section])).toBe(
          visibility.profile !== 'private' && visibility.sections[section] === 'public',
        )
    })
  })

  test('a share link shows a section exactly when it is for it and the section is not hidden', () => {
    fc.assert(
      fc.property(tables, links, (visibility, link) => {
        const told = JSON.stringify(shownTo(link, { ...FACTS, visibility }))
        for (const section of SECTIONS)
          expect(told.includes(CANARIES[section])).toBe(
            visibility.sections[section] !== 'hidden' && link.sections.includes(section),
          )
      }),
    )
  })

  test('a roadmap is shown exactly when its section is, and it is not narrowed or left out', () => {
    law((visibility, audience) => {
      const shown = shownTo(audience, { ...FACTS, visibility })
      for (const slug of ROADMAPS) {
        const own = visibility.roadmaps[slug] ?? 'public'
        const wanted =
          audience === 'everyone'
            ? own === 'public'
            : own !== 'hidden' && audience.roadmaps.includes(slug)
        expect(JSON.stringify(shown).includes(`canary-roadmaps-${slug}`)).toBe(
          wanted && shown?.roadmaps !== undefined,
        )
      }
    })
  })

  test('a private profile is nothing at all for everyone, and has no address for a link to tell', () => {
    law((visibility, audience) => {
      const shown = shownTo(audience, {
        ...FACTS,
        visibility: { ...visibility, profile: 'private' },
      })
      if (audience === 'everyone') expect(shown).toBeNull()
      else expect(shown).toMatchObject({ handle: null, listed: false })
    })
  })

  test('hiding more never shows more', () => {
    law((visibility, audience) => {
      for (const section of SECTIONS) {
        const sections = { ...visibility.sections, [section]: 'hidden' as const }
        const [more, less] = [visibility, { ...visibility, sections }].map((visibility) =>
          Object.keys(shownTo(audience, { ...FACTS, visibility }) ?? {}),
        )
        expect(more).toEqual(expect.arrayContaining(less ?? []))
      }
    })
  })

  test('what is shown is what the contract describes, to the field', () => {
    law((visibility, audience) => {
      const shown = shownTo(audience, { ...FACTS, visibility })
      if (shown) expect(shownProfile.parse(shown)).toEqual(shown)
    })
  })

  test('evidence that is not shown does not show by the tiers of skills', () => {
    law((visibility, audience) => {
      const shown = shownTo(audience, { ...FACTS, visibility })
      if (!shown?.evidence) expect(JSON.stringify(shown)).not.toContain('"evidenced"')
    })
  })
})

const EVERYTHING_PUBLIC: VisibilityTable = {
  profile: 'unlisted',
  sections: {
    roadmaps: 'public',
    skills: 'public',
    evidence: 'public',
    activity: 'public',
    confirmed: 'public',
    contact: 'public',
  },
  roadmaps: {},
}

test('a skill with shown evidence is evidenced, another is declared', () => {
  const shown = shownTo('everyone', { ...FACTS, visibility: EVERYTHING_PUBLIC })
  expect(shown?.skills?.[0]?.skills.map(({ slug, tier }) => [slug, tier])).toEqual([
    ['http', 'evidenced'],
    ['rest', 'declared'],
  ])
  expect(shown?.listed).toBe(false)
})

test('a profile without a handle has no address to be opened at, but may be shared', () => {
  const facts = { ...FACTS, handle: null, visibility: EVERYTHING_PUBLIC }
  expect(shownTo('everyone', facts)).toBeNull()
  expect(shownTo({ sections: ['skills'], roadmaps: [] }, facts)).toMatchObject({ name: 'Ada' })
})

test('whoever has a share link learns the address of a public profile only', () => {
  const link = { sections: [], roadmaps: [] }
  const shown = (profile: VisibilityTable['profile']) =>
    shownTo(link, { ...FACTS, visibility: { ...EVERYTHING_PUBLIC, profile } })
  expect(shown('public')?.handle).toBe('ada')
  expect(shown('unlisted')?.handle).toBeNull()
})
