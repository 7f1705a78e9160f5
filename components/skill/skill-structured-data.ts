import { AREA_NAMES } from '@/lib/skill/area-names'
import type { SkillPage } from '@/lib/skill/page'

/** A skill is a term of ours that resources teach: `DefinedTerm` with `LearningResource`s about it. */
export function skillStructuredData(site: string, skill: SkillPage): object {
  const address = `${site}/skills/${skill.slug}`
  return {
    '@graph': [
      {
        '@type': 'DefinedTerm',
        '@id': address,
        url: address,
        name: skill.title,
        alternateName: skill.aliases,
        description: skill.summary,
        termCode: skill.slug,
        inDefinedTermSet: {
          '@type': 'DefinedTermSet',
          '@id': `${site}/roadmaps`,
          name: `Waymark skills: ${AREA_NAMES[skill.area]}`,
        },
      },
      ...skill.resources.map(({ title, url, kind, free }) => ({
        '@type': 'LearningResource',
        name: title,
        url,
        learningResourceType: kind,
        educationalLevel: skill.level,
        isAccessibleForFree: free,
        teaches: { '@id': address },
      })),
    ],
  }
}
