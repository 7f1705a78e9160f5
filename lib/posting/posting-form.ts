import type { Statuses } from '@/lib/progress/schema'
import type { MatchLevel } from './coverage'
import type { Report } from './report'

/** The person a posting is compared with. */
export type MatchSubject =
  /** The viewer, with the statuses of their account; empty for guests. */
  | { kind: 'self'; signedIn: boolean; statuses: Statuses; evidenced: readonly string[] }
  /** The owner of a profile, with exactly what its page shows. */
  | {
      kind: 'profile'
      name: string
      address: string
      levels: Readonly<Record<string, MatchLevel>>
    }

/** The state of the page `/match`. */
export interface PostingState {
  text: string
  /** The profile or share link as it was named; empty for oneself. */
  profile: string
  fault: string | null
  report: Report | null
  /** Null when the form was refused, or nothing is shown under the name that was given. */
  subject: MatchSubject | null
  /** The fields of the form if saving the plan failed; else null. */
  keeping: { title: string; withText: boolean; fault: string } | null
}

export const NOTHING_SHOWN = 'Nothing is shown at that profile or share link.'
