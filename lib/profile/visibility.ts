import type {
  Profile,
  PublicProfile,
  Section,
  ShownProfile,
  Visibility,
  VisibilityTable,
} from './schema'

/**
 * The people who look: everyone who opens the profile's own URL, be it a stranger, somebody signed in or its owner; or those
 * who have a share link, which names the sections and roadmaps it is for.
 */
export type Audience = 'everyone' | ShareScope

export interface ShareScope {
  sections: readonly Section[]
  roadmaps: readonly string[]
}

/** Everything a profile could show, whatever its owner shows. What was not loaded is left out. */
export interface ProfileFacts extends Profile {
  roadmaps?: PublicProfile['roadmaps']
  skills?: SkillsOfArea[] | undefined
  evidence?: PublicProfile['evidence']
  activity?: PublicProfile['activity']
  confirmed?: PublicProfile['confirmed']
}

export interface SkillsOfArea extends Omit<NonNullable<PublicProfile['skills']>[number], 'skills'> {
  skills: (Omit<NonNullable<PublicProfile['skills']>[number]['skills'][number], 'tier'> & {
    evidenced: boolean
  })[]
}

/**
 * Returns the profile as it is shown to those who look: the one place that decides it.
 * @returns null when there is nothing to open: for everyone, a profile that is private or has no handle
 */
export function shownTo(audience: Audience, facts: ProfileFacts): ShownProfile | null {
  const { handle, name, headline, bio, location, links, visibility } = facts
  if (audience === 'everyone' && (!isOpen(visibility) || handle === null)) return null
  const shown = (section: Section) => shows(visibility, audience, section)
  const roadmaps = facts.roadmaps?.filter(({ slug }) => showsRoadmap(visibility, audience, slug))
  return {
    handle: audience === 'everyone' || isListed(visibility) ? handle : null,
    name,
    headline,
    bio,
    listed: audience === 'everyone' && isListed(visibility),
    ...(shown('roadmaps') && roadmaps && { roadmaps }),
    ...(shown('skills') && facts.skills && { skills: withTiers(facts.skills, shown('evidence')) }),
    ...(shown('evidence') && facts.evidence && { evidence: facts.evidence }),
    ...(shown('activity') && facts.activity && { activity: facts.activity }),
    ...(shown('confirmed') && facts.confirmed && { confirmed: facts.confirmed }),
    ...(shown('contact') && { contact: { location, links } }),
  }
}

/** Returns true if anyone may open the profile by its address. */
export function isOpen({ profile }: Pick<Visibility, 'profile'>): boolean {
  return profile !== 'private'
}

/** Returns true if a section is shown; a share link shows what it is for, unless that is hidden. */
export function shows(table: VisibilityTable, audience: Audience, section: Section): boolean {
  const visibility = table.sections[section]
  if (audience === 'everyone') return isOpen(table) && visibility === 'public'
  return visibility !== 'hidden' && audience.sections.includes(section)
}

/** A roadmap is never shown to more than its section is. */
export function showsRoadmap(table: VisibilityTable, audience: Audience, slug: string): boolean {
  const visibility = table.roadmaps[slug] ?? 'public'
  if (!shows(table, audience, 'roadmaps')) return false
  if (audience === 'everyone') return visibility === 'public'
  return visibility !== 'hidden' && audience.roadmaps.includes(slug)
}

/** Returns true if search engines may list it. */
function isListed({ profile }: VisibilityTable): boolean {
  return profile === 'public'
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
