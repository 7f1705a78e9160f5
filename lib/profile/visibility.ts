import type { OwnProfile, PublicProfile, Section, Visibility } from './schema'

/** Everything a profile could show, whatever its owner shows. What was not loaded is left out. */
export interface ProfileFacts extends OwnProfile {
  roadmaps?: PublicProfile['roadmaps']
  skills?: SkillsOfArea[] | undefined
  evidence?: PublicProfile['evidence']
  activity?: PublicProfile['activity']
}

export interface SkillsOfArea extends Omit<NonNullable<PublicProfile['skills']>[number], 'skills'> {
  skills: (Omit<NonNullable<PublicProfile['skills']>[number]['skills'][number], 'tier'> & {
    evidenced: boolean
  })[]
}

/**
 * What a profile shows to anyone who opens its address, its owner included: the one place that decides it.
 * @returns null when there is nothing to open: the profile is private, or has no handle
 */
export function publicView(facts: ProfileFacts): PublicProfile | null {
  const { handle, name, headline, bio, location, links, visibility } = facts
  if (!isOpen(visibility) || handle === null) return null
  const shown = (section: Section) => shows(visibility, section)
  return {
    handle,
    name,
    headline,
    bio,
    listed: isListed(visibility),
    ...(shown('roadmaps') && facts.roadmaps && { roadmaps: facts.roadmaps }),
    ...(shown('skills') && facts.skills && { skills: withTiers(facts.skills, shown('evidence')) }),
    ...(shown('evidence') && facts.evidence && { evidence: facts.evidence }),
    ...(shown('activity') && facts.activity && { activity: facts.activity }),
    ...(shown('contact') && { contact: { location, links } }),
  }
}

/** Whether anyone may open the profile by its address. */
export function isOpen({ profile }: Visibility): boolean {
  return profile !== 'private'
}

/** Whether search engines may list it. */
function isListed({ profile }: Visibility): boolean {
  return profile === 'public'
}

export function shows(visibility: Visibility, section: Section): boolean {
  return isOpen(visibility) && visibility[section] === 'shown'
}

/** Without its evidence a tick is a declaration; that hidden evidence exists is hidden too. */
function withTiers(
  areas: readonly SkillsOfArea[],
  evidenceShown: boolean,
): NonNullable<PublicProfile['skills']> {
  return areas.map(({ area, skills }) => ({
    area,
    skills: skills.map(({ evidenced, ...skill }) => ({
      ...skill,
      tier: evidenced && evidenceShown ? 'evidenced' : 'declared',
    })),
  }))
}
