import { lettered } from '@/lib/picture/lettered'
import type { ProfilePicture } from '@/lib/picture/picture'
import type { ShownProfile } from './schema'

/** The sections of which a picture or a badge shows something. */
export const PICTURED = ['roadmaps', 'skills', 'evidence'] as const

/** Returns the picture of a profile: a part of what the page shows, so nothing that is hidden. */
export function profilePicture(profile: ShownProfile): ProfilePicture {
  const { roadmaps = [], skills, evidence } = profile
  const done = skills?.flatMap(({ skills }) => skills).filter(({ status }) => status === 'done')
  const [first] = roadmaps
  return {
    kind: 'profile',
    // A name in letters that no font of ours has would be an empty place.
    name: (lettered(profile.name) && profile.name) || profile.handle || 'A shared profile',
    headline: profile.headline,
    ...(first && {
      roadmaps: roadmaps.map(({ title, percent }) => ({ title, percent })),
      asOf: first.asOf,
    }),
    ...(done && {
      skills: {
        done: done.length,
        evidenced: done.filter(({ tier }) => tier === 'evidenced').length,
      },
    }),
    ...(evidence && { evidence: evidence.length }),
  }
}
