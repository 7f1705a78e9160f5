import { z } from 'zod'
import { someText } from '@/lib/platform/plain-text'
import { QUOTAS } from '@/lib/platform/quotas'
import { slug } from '@/lib/skill/schema'
import { section } from './schema'

export const MAX_SHARE_LINKS = QUOTAS.shares

/** For how many days a new link may be good; null is until it is revoked. */
export const LIFETIMES = [7, 30, 90, 365, null] as const

/** A new share link as its owner describes it. */
export const newShareLink = z.strictObject({
  label: someText(80),
  sections: z.array(section).max(20),
  roadmaps: z.array(slug).max(500),
  days: z.union(LIFETIMES.map((days) => z.literal(days))),
})

/** A share link as its owner sees it; its token is not among it. */
export interface ShareLink {
  id: string
  label: string
  sections: z.infer<typeof section>[]
  roadmaps: { slug: string; title: string }[]
  state: 'live' | 'expired' | 'revoked'
  /** Dates as ISO days in UTC. */
  createdOn: string
  expiresOn: string | null
  views: number
  lastViewedOn: string | null
}

/** The choices for a link; nobody can be given what the visibility table hides. */
export interface ShareChoices {
  /** Those that may be shared. */
  sections: z.infer<typeof section>[]
  roadmaps: { slug: string; title: string; open: boolean }[]
}

export type NewShareLink = z.infer<typeof newShareLink>
