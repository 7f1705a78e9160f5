import { lettered } from '@/components/picture/lettered'
import type { ProfilePicture } from '@/components/picture/picture'
import type { PublicPage } from '@/components/site/public-page'
import type { PublicProfile, ShownProfile } from '@/lib/profile/schema'

/** What the address of a public profile says of itself. */
export function profilePage(profile: PublicProfile): PublicPage {
  const { handle, headline, listed } = profile
  const name = profile.name || handle
  return {
    title: name,
    description: headline || `What ${name} knows and is learning.`,
    path: `/u/${handle}`,
    type: 'profile',
    index: listed,
    picture: profilePicture(profile),
  }
}

/** The same of a share link: its token is in the path, and nothing else of it anywhere. */
export function sharedPage(profile: ShownProfile, token: string): PublicPage {
  const picture = profilePicture(profile)
  return {
    title: picture.name,
    description: profile.headline || 'What somebody knows and is learning, shown to you.',
    path: `/s/${token}`,
    type: 'profile',
    index: false,
    secret: true,
    picture,
  }
}

/** The sections of which a picture or a badge shows something. */
export const PICTURED = ['roadmaps', 'skills', 'evidence'] as const

/** What its picture shows: a part of what the page does, so nothing that is hidden. */
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
