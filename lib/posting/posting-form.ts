import type { Statuses } from '@/lib/progress/schema'
import type { Standing } from './coverage'
import type { Report } from './report'

/** Whom a posting is held against. */
export type Reader =
  /** Whoever reads the page: what the account knows of them, empty for guests. */
  | { kind: 'self'; signedIn: boolean; statuses: Statuses; evidenced: readonly string[] }
  /** Somebody who shows a profile: exactly what its page shows. */
  | {
      kind: 'profile'
      name: string
      address: string
      standings: Readonly<Record<string, Standing>>
    }

/** What stands on the page of a posting. */
export interface PostingState {
  text: string
  /** The profile or share link as it was named; empty for oneself. */
  profile: string
  fault: string | null
  report: Report | null
  /** Null when the form was refused, or nothing is shown under the name that was given. */
  reader: Reader | null
  /** What was asked for when the plan was to be kept and could not be; else null. */
  keeping: { title: string; withText: boolean; fault: string } | null
}

export const NOTHING_SHOWN = 'Nothing is shown at that profile or share link.'
