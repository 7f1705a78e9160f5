import type { PublicPage } from '@/components/site/public-page'
import { profilePicture } from '@/lib/profile/profile-picture'
import type { PublicProfile, ShownProfile } from '@/lib/profile/schema'

/** Describes a public profile for link previews, search engines and feeds. */
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
