import type { Badge } from '@/lib/drawing/draw-badge'
import { backingWords } from '@/lib/picture/picture-words'
import { longDate } from '@/lib/platform/dates'
import { percentLabel } from '@/lib/progress/labels'
import { profilePicture } from './profile-picture'
import type { PublicProfile } from './schema'

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
