import 'server-only'
import { viewer } from '@/lib/account/session'
import { evidenceOf } from '@/lib/profile/evidence-queries'
import { publicProfile, sharedProfile } from '@/lib/profile/shown-queries'
import { progressSince } from '@/lib/progress/queries'
import { namedProfile } from './named-profile'
import type { Reader } from './posting-form'
import { standingsShown } from './standings-shown'

/**
 * Whom a posting is held against: whoever reads, or the profile they name, of which nothing is read but what its page shows.
 * @param named a handle, the token of a share link, or the address of either; empty for oneself
 * @returns null when nothing is shown there
 */
export async function readerNamed(named: string, now: Date): Promise<Reader | null> {
  if (named === '') return readingSelf()
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
    standings: standingsShown(shown),
  }
}

/** Whoever reads the page, with what their account knows. */
async function readingSelf(): Promise<Reader> {
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
