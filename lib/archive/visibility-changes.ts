import { z } from 'zod'
import { type ProfilePatch, profileVisibility, sectionVisibility } from '@/lib/profile/schema'

const visibility = z.enum([...profileVisibility.options, ...sectionVisibility.options])
type Visibility = z.infer<typeof visibility>

/** A change that a file would make to who sees a part of the profile. */
export const visibilityChange = z.strictObject({
  of: z.enum(['profile', 'sections', 'roadmaps']),
  /** The section, or the roadmap's slug; empty for the profile itself. */
  name: z.string(),
  from: visibility,
  to: visibility,
})
export type VisibilityChange = z.infer<typeof visibilityChange>

/** Returns true if more people would see it than now. */
export function opensMore({ from, to }: VisibilityChange): boolean {
  return DEGREES.indexOf(to) > DEGREES.indexOf(from)
}

export function patchOf(changes: readonly VisibilityChange[]): ProfilePatch {
  const [access] = changes.filter(({ of }) => of === 'profile')
  const named = (wanted: VisibilityChange['of']) =>
    changes.flatMap(({ of, name, to }) => (of === wanted ? [[name, to]] : []))
  const [sections, roadmaps] = [named('sections'), named('roadmaps')]
  return {
    ...(access && { visibility: { profile: access.to } }),
    ...(sections.length > 0 && { sections: Object.fromEntries(sections) }),
    ...(roadmaps.length > 0 && { roadmaps: Object.fromEntries(roadmaps) }),
  } as ProfilePatch
}

/** Both of two patches that say nothing of the same. */
export function joined(one: ProfilePatch, other: ProfilePatch): ProfilePatch {
  const sections = { ...one.sections, ...other.sections }
  const roadmaps = { ...one.roadmaps, ...other.roadmaps }
  return {
    ...one,
    ...other,
    ...(Object.keys(sections).length > 0 && { sections }),
    ...(Object.keys(roadmaps).length > 0 && { roadmaps }),
  }
}

/** From nobody to everybody, of the profile and of its parts alike. */
const DEGREES: readonly Visibility[] = ['private', 'hidden', 'unlisted', 'shares', 'public']
