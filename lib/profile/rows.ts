import { z } from 'zod'
import type { Evidence } from './evidence-schema'
import type { Profile, VisibilityTable } from './schema'

/** The columns of a stored profile that its owner edits. */
export const PROFILE_COLUMNS = {
  handle: true,
  name: true,
  headline: true,
  bio: true,
  location: true,
  links: true,
  visibility: true,
  roadmaps: true,
  skills: true,
  evidence: true,
  activity: true,
  confirmed: true,
  contact: true,
  shownRoadmaps: { select: { roadmapSlug: true, visibility: true } },
} as const

/** The columns of a piece of evidence. */
export const EVIDENCE_COLUMNS = {
  id: true,
  kind: true,
  title: true,
  url: true,
  note: true,
  date: true,
  createdAt: true,
  skills: { select: { skillSlug: true }, orderBy: { position: 'asc' } },
} as const

/** The profile of a person who never changed it. */
export const NEW_PROFILE: Profile = {
  handle: null,
  name: '',
  headline: '',
  bio: '',
  location: '',
  links: [],
  visibility: {
    profile: 'private',
    sections: {
      roadmaps: 'hidden',
      skills: 'hidden',
      evidence: 'hidden',
      activity: 'hidden',
      confirmed: 'hidden',
      contact: 'hidden',
    },
    roadmaps: {},
  },
}

/** The shape of stored links, which accepts links written under older rules too. */
const storedLinks = z.array(z.object({ label: z.string(), url: z.string() }))

type Sections = VisibilityTable['sections']

interface ProfileRow extends Omit<Profile, 'links' | 'visibility'>, Sections {
  links: unknown
  visibility: VisibilityTable['profile']
  shownRoadmaps: { roadmapSlug: string; visibility: Sections['roadmaps'] }[]
}

export function profileOfRow(row: ProfileRow): Profile {
  const { handle, name, headline, bio, location, links } = row
  const { visibility: profile, roadmaps, skills, evidence, activity, confirmed, contact } = row
  return {
    handle,
    name,
    headline,
    bio,
    location,
    links: storedLinks.parse(links),
    visibility: {
      profile,
      sections: { roadmaps, skills, evidence, activity, confirmed, contact },
      roadmaps: Object.fromEntries(
        row.shownRoadmaps.map(({ roadmapSlug, visibility }) => [roadmapSlug, visibility]),
      ),
    },
  }
}

/** The columns of the profile's own table; the visibility of roadmaps has one to itself. */
export function rowOfProfile({ visibility, ...fields }: Profile) {
  return { ...fields, visibility: visibility.profile, ...visibility.sections }
}

interface EvidenceRow extends Pick<Evidence, 'id' | 'kind' | 'title' | 'url'> {
  note: string | null
  date: Date | null
  createdAt: Date
  skills: { skillSlug: string }[]
}

export function evidenceOfRow({ skills, note, date, createdAt, ...row }: EvidenceRow): Evidence {
  const slugs = skills.map(({ skillSlug }) => skillSlug)
  return {
    ...row,
    skill: slugs[0] ?? '',
    skills: slugs,
    ...(note === null ? {} : { note }),
    ...(date === null ? {} : { date: date.toISOString().slice(0, 10) }),
    createdAt: createdAt.toISOString(),
  }
}
