import { AREA_NAMES } from '@/lib/skill/area-names'
import type { PublicProfile } from './schema'
import { shownHost } from './shown-host'

/**
 * A profile as a JSON Resume (v1.0.0, jsonresume.org/schema): what it shows and nothing else. The schema has no place for
 * roadmaps, so they stand where it leaves room for whoever wrote the file; nor for tiers, so they are levels.
 * @param site where the profile is found, without a slash at the end
 */
export function jsonResume(profile: PublicProfile, site: string): object {
  const { handle, name, headline, bio, contact, evidence = [], skills = [], roadmaps } = profile
  const pieces = (...kinds: Piece['kind'][]) => evidence.filter(({ kind }) => kinds.includes(kind))
  const address = `${site}/u/${handle}`
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      name: name || handle,
      label: headline,
      url: address,
      summary: bio,
      ...(contact?.location && { location: { city: contact.location } }),
      profiles: contact?.links.map(({ label, url }) => ({ network: label, url })) ?? [],
    },
    projects: pieces('project', 'other').map(projectOf),
    publications: pieces('article', 'talk').map(publicationOf),
    certificates: pieces('certificate').map(certificateOf),
    skills: skills.flatMap(({ area, skills }) =>
      LEVELS.flatMap(({ level, isOf }) => {
        const keywords = skills.filter(isOf).map(({ title }) => title)
        return keywords.length > 0 ? [{ name: AREA_NAMES[area], level, keywords }] : []
      }),
    ),
    meta: { version: 'v1.0.0', canonical: `${address}/resume.json`, ...(roadmaps && { roadmaps }) },
  }
}

type Piece = NonNullable<PublicProfile['evidence']>[number]
type Skill = NonNullable<PublicProfile['skills']>[number]['skills'][number]

const LEVELS: readonly { level: string; isOf: (skill: Skill) => boolean }[] = [
  { level: 'Evidenced', isOf: ({ status, tier }) => status === 'done' && tier === 'evidenced' },
  { level: 'Declared', isOf: ({ status, tier }) => status === 'done' && tier === 'declared' },
  { level: 'Learning', isOf: ({ status }) => status === 'learning' },
]

function projectOf({ title, note, date, url, kind, skills }: Piece): object {
  return {
    name: title,
    ...(note && { description: note }),
    keywords: skills.map(({ title }) => title),
    ...(date && { endDate: date }),
    url,
    type: kind,
  }
}

function publicationOf({ title, note, date, url }: Piece): object {
  return {
    name: title,
    publisher: shownHost(url),
    ...(date && { releaseDate: date }),
    url,
    ...(note && { summary: note }),
  }
}

function certificateOf({ title, date, url }: Piece): object {
  return { name: title, ...(date && { date }), url, issuer: shownHost(url) }
}
