import { backingWords } from '@/components/picture/picture-words'
import { profilePicture } from '@/components/profile/profile-pages'
import { percentLabel } from '@/components/progress/labels'
import { longDate } from '@/components/ui/dates'
import type { PublicProfile } from '@/lib/profile/schema'

/** What stands on a badge: a part of what its profile shows. */
export interface Badge {
  label: string
  message: string
  /** Whose and what it is of, which stays true where it is pasted. */
  name: string
  /** All of it, for those who cannot see it. */
  words: string
}

/**
 * The badge of a profile, or of one of its roadmaps.
 * @returns null when the profile does not show that roadmap
 */
export function badgeOf(profile: PublicProfile, roadmap?: string): Badge | null {
  const name = `${profile.name || profile.handle} on Waymark`
  if (roadmap === undefined) {
    const message = backingWords(profilePicture(profile)) || 'profile'
    return { label: 'Waymark', message, name, words: `${name}: ${message}` }
  }
  const shown = profile.roadmaps?.find(({ slug }) => slug === roadmap)
  if (!shown) return null
  const message = percentLabel(shown.percent)
  const words = `${name}: ${shown.title} ${message}, as of ${longDate(shown.asOf)}`
  return { label: shown.title, message, name: `${name}: ${shown.title}`, words }
}
