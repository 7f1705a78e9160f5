import { z } from 'zod'
import { plainText, someText } from '@/lib/platform/plain-text'
import { area, skillKind, slug } from '@/lib/skill/schema'
import { evidence } from './evidence-schema'
import { handle } from './handle'
import { shownAddress } from './shown-address'

export const profileLink = z.strictObject({ label: someText(40), url: shownAddress })

/** The people who may open the profile at its own URL. */
export const profileVisibility = z.enum(['private', 'unlisted', 'public'])

export const SECTIONS = [
  'roadmaps',
  'skills',
  'evidence',
  'activity',
  'confirmed',
  'contact',
] as const
export const section = z.enum(SECTIONS)
export type Section = z.infer<typeof section>

/** The audience of a section: nobody, holders of a share link that includes it, or also everyone who may open the profile. */
export const sectionVisibility = z.enum(['hidden', 'shares', 'public'])

const sections = z.strictObject({
  roadmaps: sectionVisibility,
  skills: sectionVisibility,
  evidence: sectionVisibility,
  activity: sectionVisibility,
  confirmed: sectionVisibility,
  contact: sectionVisibility,
})

/** Roadmaps that fewer may see than their section; one that is not named is seen by as many. */
const roadmaps = z.record(slug, sectionVisibility)

/** The one table of who sees what. */
export const visibilityTable = z.strictObject({ profile: profileVisibility, sections, roadmaps })

const said = z.enum(['hidden', 'shown'])

/** The same of the profile's own address, in the words of the first version: `shown` is `public`, all else `hidden`. */
export const visibility = z.strictObject({
  profile: profileVisibility,
  roadmaps: said,
  skills: said,
  evidence: said,
  activity: said,
  contact: said,
})

/** The fields that a person writes about themselves. */
export const writtenProfile = z.strictObject({
  handle: handle.nullable(),
  name: plainText(80),
  headline: plainText(120),
  bio: plainText(2000, { lines: true }),
  location: plainText(80),
  links: z.array(profileLink).max(10),
})

/** `GET /api/v1/profile`: what its owner edits. */
export const ownProfile = writtenProfile.extend({ visibility, sections, roadmaps })

/** `PATCH /api/v1/profile`: any part of it; an unknown field is an error that names it. */
export const profilePatch = ownProfile
  .partial()
  .extend({
    visibility: visibility.partial().optional(),
    sections: sections.partial().optional(),
    roadmaps: roadmaps
      .refine((named) => Object.keys(named).length <= 500, 'must be at most 500')
      .optional(),
  })
  .superRefine(({ visibility = {}, sections = {} }, context) => {
    for (const name of SECTIONS) {
      const old = name === 'confirmed' ? undefined : visibility[name]
      if (!old || !sections[name] || (old === 'shown') === (sections[name] === 'public')) continue
      const message = `contradicts visibility.${name}, which says ${old}`
      context.addIssue({ code: 'custom', path: ['sections', name], message })
    }
  })

/** Only of a skill that has left the content: it has no page any more. */
const gone = z.literal(true).optional()

/** The degree to which a tick is proven. */
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
  /** True if search engines may list it; an unlisted one is for those who have its address. */
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
            gone,
          }),
        ),
      }),
    )
    .optional(),
  /** The latest first, by `date` where it has one. */
  evidence: z
    .array(
      evidence.omit({ id: true, skill: true, skills: true }).extend({
        skills: z.array(z.object({ slug, title: z.string(), gone })),
      }),
    )
    .optional(),
  activity: z
    .object({
      /** First and last day, where the person is; days without operations are left out. */
      from: z.iso.date(),
      to: z.iso.date(),
      days: z.array(z.object({ date: z.iso.date(), operations: z.number().int().positive() })),
    })
    .optional(),
  /** The skills the person has, with the day they last ticked or confirmed each; the latest first. */
  confirmed: z.array(z.object({ slug, title: z.string(), gone, on: z.iso.date() })).optional(),
  contact: z.object({ location: z.string(), links: z.array(profileLink) }).optional(),
})

/** A profile as shown at any URL; at a share link it names its own URL only when that is public. */
export const shownProfile = publicProfile.extend({ handle: handle.nullable() })

export type OwnProfile = z.infer<typeof ownProfile>
export type ProfilePatch = z.infer<typeof profilePatch>
export type Visibility = z.infer<typeof visibility>
export type VisibilityTable = z.infer<typeof visibilityTable>
export type PublicProfile = z.infer<typeof publicProfile>
export type ShownProfile = z.infer<typeof shownProfile>

/** A profile as it is kept. */
export interface Profile extends z.infer<typeof writtenProfile> {
  visibility: VisibilityTable
}
