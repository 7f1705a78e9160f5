import { z } from 'zod'
import { area, skillKind, slug, webAddress } from '@/lib/skill/schema'

/** Words that are addresses of ours or would pass for somebody official. */
export const RESERVED_HANDLES: readonly string[] = [
  'about', 'account', 'admin', 'administrator', 'api', 'auth', 'badge', 'blog', 'changelog', 'choose', 'compare',
  'contact', 'dashboard', 'docs', 'edit', 'explore', 'feed', 'guide', 'guides', 'health', 'help', 'home', 'legal',
  'login', 'logout', 'match', 'me', 'moderator', 'new', 'null', 'official', 'privacy', 'profile', 'profiles', 'public',
  'register', 'roadmap', 'roadmaps', 'robots', 'root', 'search', 'security', 'settings', 'shares', 'sign-in',
  'sign-out', 'sign-up', 'signin', 'signout', 'signup', 'sitemap', 'skill', 'skills', 'staff', 'status', 'support',
  'system', 'team', 'terms', 'undefined', 'user', 'users', 'waymark', 'www',
] // biome-ignore format: a word list reads better in lines

export const handle = z
  .string()
  .trim()
  .min(3, 'must be at least 3 characters')
  .max(30, 'must be at most 30 characters')
  .regex(/^[a-z0-9-]+$/, 'must be of a to z, 0 to 9 and hyphens')
  .refine((value) => !RESERVED_HANDLES.includes(value), 'is reserved')

/** Whether a text could be a handle at all; whatever else an address holds never reaches the database. */
export function isHandle(text: string): boolean {
  return handle.safeParse(text).data === text
}

/** Text without control or direction-override characters, which could make a name read as another. */
function plainText(max: number, { lines = false } = {}) {
  const forbidden = lines ? FORBIDDEN_BUT_NEWLINES : FORBIDDEN
  return z
    .string()
    .trim()
    .max(max, `must be at most ${max} characters`)
    .refine(
      (value) => !forbidden.test(value),
      'must not hold control or direction-override characters',
    )
}

const FORBIDDEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u
const FORBIDDEN_BUT_NEWLINES = /[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]/u

export const profileLink = z.strictObject({ label: plainText(40).min(1), url: webAddress })
export const profileVisibility = z.enum(['private', 'unlisted', 'public'])
export const sectionVisibility = z.enum(['hidden', 'shown'])
export const SECTIONS = ['roadmaps', 'skills', 'evidence', 'activity', 'contact'] as const
export type Section = (typeof SECTIONS)[number]

export const visibility = z.strictObject({
  profile: profileVisibility,
  roadmaps: sectionVisibility,
  skills: sectionVisibility,
  evidence: sectionVisibility,
  activity: sectionVisibility,
  contact: sectionVisibility,
})

/** `GET /api/v1/profile`: what its owner edits. */
export const ownProfile = z.strictObject({
  handle: handle.nullable(),
  name: plainText(80),
  headline: plainText(120),
  bio: plainText(2000, { lines: true }),
  location: plainText(80),
  links: z.array(profileLink).max(10),
  visibility,
})

/** `PATCH /api/v1/profile`: any part of it; an unknown field is an error that names it. */
export const profilePatch = ownProfile
  .partial()
  .extend({ visibility: visibility.partial().optional() })

export const evidenceKind = z.enum(['project', 'article', 'certificate', 'talk', 'other'])

/** `POST /api/v1/evidence`. The address is never fetched. */
export const newEvidence = z.strictObject({
  skill: slug,
  kind: evidenceKind,
  title: plainText(200).min(1, 'must not be empty'),
  url: webAddress,
  note: plainText(2000, { lines: true }).optional(),
})

export const evidence = z.object({
  id: z.string(),
  skill: slug,
  kind: evidenceKind,
  title: z.string(),
  url: z.string(),
  note: z.string().optional(),
  createdAt: z.iso.datetime(),
})

/** `GET /api/v1/evidence`, newest first. */
export const evidenceList = z.object({ evidence: z.array(evidence) })

export const MAX_EVIDENCE = 1000

/** How far a tick is proven. */
export const tier = z.enum(['declared', 'evidenced'])

/**
 * `GET /api/v1/profiles/{handle}` and what `/u/[handle]` shows. A section that is hidden is not there; one that is shown
 * and has nothing to show is empty.
 */
export const publicProfile = z.object({
  handle,
  name: z.string(),
  headline: z.string(),
  bio: z.string(),
  /** Whether search engines may list it; an unlisted one is for those who have its address. */
  listed: z.boolean(),
  roadmaps: z
    .array(
      z.object({
        slug,
        title: z.string(),
        percent: z.number().int().min(0).max(100).nullable(),
        filled: z.number().int().nonnegative(),
        slots: z.number().int().nonnegative(),
        hoursLeft: z.number().nonnegative(),
        /** The day it was measured, in UTC. */
        asOf: z.iso.date(),
      }),
    )
    .optional(),
  skills: z
    .array(
      z.object({
        area,
        skills: z.array(
          z.object({
            slug,
            title: z.string(),
            kind: skillKind,
            status: z.enum(['done', 'learning']),
            tier,
          }),
        ),
      }),
    )
    .optional(),
  evidence: z.array(evidence.omit({ id: true }).extend({ skillTitle: z.string() })).optional(),
  activity: z
    .object({
      /** First and last day, in UTC; days without operations are left out. */
      from: z.iso.date(),
      to: z.iso.date(),
      days: z.array(z.object({ date: z.iso.date(), operations: z.number().int().positive() })),
    })
    .optional(),
  contact: z.object({ location: z.string(), links: z.array(profileLink) }).optional(),
})

export type OwnProfile = z.infer<typeof ownProfile>
export type ProfilePatch = z.infer<typeof profilePatch>
export type Visibility = z.infer<typeof visibility>
export type NewEvidence = z.infer<typeof newEvidence>
export type Evidence = z.infer<typeof evidence>
export type EvidenceList = z.infer<typeof evidenceList>
export type PublicProfile = z.infer<typeof publicProfile>
