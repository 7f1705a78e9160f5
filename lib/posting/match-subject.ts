import 'server-only'
import { viewer } from '@/lib/account/session'
import { evidenceOf } from '@/lib/profile/evidence-queries'
import { publicProfile, sharedProfile } from '@/lib/profile/shown-queries'
import { progressSince } from '@/lib/progress/queries'
import { namedProfile } from './named-profile'
import type { MatchSubject } from './posting-form'
import { shownLevels } from './shown-levels'

/**
 * Finds the person to compare with a posting: the viewer, or the profile they name. Of a profile it reads only what its page shows.
 * @param named a handle, the token of a share link, or the URL of either; empty for the viewer
 * @returns null if no profile is shown there
 */
export async function findMatchSubject(named: string, now: Date): Promise<MatchSubject | null> {
  if (named === '') return ownMatchSubject()
  const profile = namedProfile(named)
  if (!profile) return null
  const shown =
    'handle' in profile
      ? await publicProfile(profile.handle, now)
      : await sharedProfile(profile.token, now)
  if (!shown) return null
  return {
    kind: 'profile',
    name: shown.name || shown.handle || 'This profile',
    address: 'handle' in profile ? `/u/${profile.handle}` : `/s/${profile.token}`,
    levels: shownLevels(shown),
  }
}

/** Returns the viewer with the statuses and evidence of their account. */
async function ownMatchSubject(): Promise<MatchSubject> {
  const person = await viewer()
  if (!person) return { kind: 'self', signedIn: false, statuses: {}, evidenced: [] }
  const [{ skills }, evidence] = await Promise.all([
    progressSince(person.id),
    evidenceOf(person.id),
  ])
  const statuses = Object.entries(skills).map(([skill, { status }]) => [skill, status] as const)
  return {
    kind: 'self',
    signedIn: true,
    statuses: Object.fromEntries(statuses),
    evidenced: [...new Set(evidence.flatMap((piece) => piece.skills))],
  }
}
