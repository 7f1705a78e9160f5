import fc from 'fast-check'
import { expect, test } from 'vitest'
import { patched } from '@/lib/profile/own-profile'
import { NEW_PROFILE } from '@/lib/profile/rows'
import {
  type Profile,
  profileVisibility,
  SECTIONS,
  sectionVisibility,
  type VisibilityTable,
} from '@/lib/profile/schema'
import { type Audience, shows, showsRoadmap } from '@/lib/profile/visibility'
import { planProfile } from './plan-profile'
import { joined, patchOf } from './visibility-changes'

const ROADMAPS = ['backend', 'frontend']

const seen = fc.constantFrom(...sectionVisibility.options)
const table = fc.record({
  profile: fc.constantFrom(...profileVisibility.options),
  sections: fc.record({
    ...{ roadmaps: seen, skills: seen, evidence: seen },
    ...{ activity: seen, confirmed: seen, contact: seen },
  }),
  roadmaps: fc.record({ backend: seen, frontend: seen }, { requiredKeys: [] }),
})
const AUDIENCES: readonly Audience[] = ['everyone', { sections: SECTIONS, roadmaps: ROADMAPS }]

test('whatever a file says, nobody is shown more unless its owner says so', () => {
  fc.assert(
    fc.property(table, table, (here, file) => {
      const { write } = planned(here, file)
      const after = patched(profileWith(here), write).visibility
      for (const audience of AUDIENCES) {
        const before = whatIsShown(here, audience)
        for (const shown of whatIsShown(after, audience)) expect(before).toContain(shown)
      }
    }),
  )
})

test('when its owner says so, the profile shows what the file says', () => {
  fc.assert(
    fc.property(table, table, (here, file) => {
      const { write, opening } = planned(here, file)
      const after = patched(profileWith(here), joined(write, patchOf(opening))).visibility
      expect(after.profile).toBe(file.profile)
      expect(after.sections).toEqual(file.sections)
      for (const [roadmap, visibility] of Object.entries(file.roadmaps))
        expect(after.roadmaps[roadmap] ?? 'public').toBe(visibility)
      expect(planned(after, file)).toEqual({ write: {}, opening: [], refused: [] })
    }),
  )
})

function profileWith(visibility: VisibilityTable): Profile {
  return { ...NEW_PROFILE, handle: 'ada', visibility }
}

function planned(here: VisibilityTable, file: VisibilityTable) {
  return planProfile(profileWith(file), profileWith(here), false, new Set(ROADMAPS))
}

function whatIsShown(visibility: VisibilityTable, audience: Audience): string[] {
  return [
    ...SECTIONS.filter((section) => shows(visibility, audience, section)),
    ...ROADMAPS.filter((roadmap) => showsRoadmap(visibility, audience, roadmap)),
  ]
}
