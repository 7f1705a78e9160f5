import { type Evidence, type OwnProfile, profileLink, type Visibility } from './schema'

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
  contact: true,
} as const

/** The columns of a piece of evidence. */
export const EVIDENCE_COLUMNS = {
  id: true,
  skillSlug: true,
  kind: true,
  title: true,
  url: true,
  note: true,
  createdAt: true,
} as const

/** The profile of a person who never changed it. */
export const NEW_PROFILE: OwnProfile = {
  handle: null,
  name: '',
  headline: '',
  bio: '',
  location: '',
  links: [],
  visibility: {
    profile: 'private',
    roadmaps: 'hidden',
    skills: 'hidden',
    evidence: 'hidden',
    activity: 'hidden',
    contact: 'hidden',
  },
}

interface ProfileRow extends Omit<OwnProfile, 'links' | 'visibility'>, Omit<Visibility, 'profile'> {
  links: unknown
  visibility: Visibility['profile']
}

export function profileOfRow(row: ProfileRow): OwnProfile {
  const { handle, name, headline, bio, location, links } = row
  const { visibility: profile, roadmaps, skills, evidence, activity, contact } = row
  return {
    handle,
    name,
    headline,
    bio,
    location,
    links: profileLink.array().parse(links),
    visibility: { profile, roadmaps, skills, evidence, activity, contact },
  }
}

export function rowOfProfile({ visibility, ...fields }: OwnProfile) {
  const { profile, ...sections } = visibility
  return { ...fields, visibility: profile, ...sections }
}

interface EvidenceRow extends Omit<Evidence, 'skill' | 'note' | 'createdAt'> {
  skillSlug: string
  note: string | null
  createdAt: Date
}

export function evidenceOfRow({ skillSlug, note, createdAt, ...row }: EvidenceRow): Evidence {
  return {
    ...row,
    skill: skillSlug,
    ...(note === null ? {} : { note }),
    createdAt: createdAt.toISOString(),
  }
}
