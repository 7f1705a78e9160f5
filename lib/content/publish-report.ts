/** The changes of one publication. Lists contain slugs. */
export interface PublishReport {
  skills: {
    total: number
    added: string[]
    changed: string[]
    renamed: { from: string; to: string }[]
    removed: string[]
    /** Removed earlier and here again, with the ticks they had. */
    returned: string[]
  }
  roadmaps: { total: number; published: PublishedRoadmap[]; removed: string[] }
  guides: { total: number; added: string[]; changed: string[]; removed: string[] }
}

export interface PublishedRoadmap {
  slug: string
  version: number
  change: 'added' | 'changed' | 'returned'
  skillCount: number
  /** Against the version before. */
  added: string[]
  removed: string[]
}

/** The report in a few short lines for whoever starts the server, however much has changed. */
export function describeReport({ skills, roadmaps, guides }: PublishReport): string[] {
  const renamed = skills.renamed.map(({ from, to }) => `${from} to ${to}`)
  const ofSkills = [
    listed(skills.added, 'added'),
    listed(skills.changed, 'changed'),
    listed(renamed, 'renamed'),
    listed(skills.removed, 'removed'),
    listed(skills.returned, 'returned'),
  ].filter((part) => part !== '')
  const ofGuides = [
    listed(guides.added, 'added'),
    listed(guides.changed, 'changed'),
    listed(guides.removed, 'removed'),
  ].filter((part) => part !== '')
  const lines = [
    ...(ofSkills.length > 0 ? [`skills: ${ofSkills.join('; ')}`] : []),
    ...roadmaps.published.map(describeRoadmap),
    ...roadmaps.removed.map((slug) => `roadmap ${slug}: removed`),
    ...(ofGuides.length > 0 ? [`guides: ${ofGuides.join('; ')}`] : []),
  ]
  if (lines.length > 0) return lines
  const held = [
    count(skills.total, 'skill'),
    count(roadmaps.total, 'roadmap'),
    ...(guides.total > 0 ? [count(guides.total, 'guide')] : []),
  ]
  return [`content unchanged (${held.join(', ')})`]
}

function describeRoadmap(roadmap: PublishedRoadmap): string {
  const head = `roadmap ${roadmap.slug}: ${roadmap.change}, version ${roadmap.version}, ${count(roadmap.skillCount, 'skill')}`
  const difference =
    roadmap.change === 'added'
      ? []
      : [listed(roadmap.added, 'added'), listed(roadmap.removed, 'removed')]
  return [head, ...difference].filter((part) => part !== '').join('; ')
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}

const NAMED = 3

function listed(names: readonly string[], what: string): string {
  if (names.length === 0) return ''
  const rest = names.length - NAMED
  const shown = names.slice(0, NAMED).join(', ')
  return `${names.length} ${what} (${shown}${rest > 0 ? ` and ${rest} more` : ''})`
}
