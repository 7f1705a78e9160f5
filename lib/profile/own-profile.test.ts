import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownProfileOf, patched } from './own-profile'
import { NEW_PROFILE } from './rows'
import { ownProfile, type Profile, profilePatch, sectionVisibility } from './schema'

const visibility = fc.constantFrom(...sectionVisibility.options)
const profiles: fc.Arbitrary<Profile> = fc
  .record({
    profile: fc.constantFrom('private' as const, 'unlisted' as const, 'public' as const),
    sections: fc.record({
      roadmaps: visibility,
      skills: visibility,
      evidence: visibility,
      activity: visibility,
      confirmed: visibility,
      contact: visibility,
    }),
    roadmaps: fc.dictionary(
      fc.constantFrom('backend', 'frontend'),
      fc.constantFrom('hidden' as const, 'shares' as const),
    ),
  })
  .map((visibility) => ({ ...NEW_PROFILE, visibility }))

describe('a profile in the words of the API', () => {
  test('sent back as it was read, in all its words or in the first ones, changes nothing', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const read = ownProfile.parse(ownProfileOf(profile))
        expect(patched(profile, profilePatch.parse(read))).toEqual(profile)
        expect(patched(profile, { visibility: read.visibility })).toEqual(profile)
      }),
    )
  })

  test('says shown of what everyone may see, and hidden of all else', () => {
    const { visibility } = NEW_PROFILE
    const sections = { ...visibility.sections, skills: 'public', contact: 'shares' } as const
    expect(
      ownProfileOf({ ...NEW_PROFILE, visibility: { ...visibility, sections } }).visibility,
    ).toEqual({
      profile: 'private',
      roadmaps: 'hidden',
      skills: 'shown',
      evidence: 'hidden',
      activity: 'hidden',
      contact: 'hidden',
    })
  })

  test('shown makes a section public, hidden takes a public one back', () => {
    const shown = patched(NEW_PROFILE, { visibility: { skills: 'shown' } })
    expect(shown.visibility.sections.skills).toBe('public')
    const hidden = patched(shown, { visibility: { skills: 'hidden' } })
    expect(hidden.visibility.sections.skills).toBe('hidden')
  })

  test('a roadmap is named only while fewer see it than its section', () => {
    const narrowed = patched(NEW_PROFILE, { roadmaps: { backend: 'shares', frontend: 'public' } })
    expect(narrowed.visibility.roadmaps).toEqual({ backend: 'shares' })
    expect(patched(narrowed, { roadmaps: { backend: 'public' } }).visibility.roadmaps).toEqual({})
  })
})
