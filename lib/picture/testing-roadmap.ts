import type { Group } from '@/lib/roadmap/group'
import type { MapSkill, RoadmapMap } from '@/lib/roadmap/map'
import { AREAS } from '@/lib/skill/words'

const SKILLS = [
  'HTML',
  'CSS',
  'JavaScript',
  'Forms that work for everybody',
  'Build: a page',
  'Tests',
]

const slugOf = (title: string) => title.toLowerCase().replace(/[^a-z]+/g, '-')

const skills: Record<string, MapSkill> = Object.fromEntries(
  SKILLS.map((title, n) => [
    slugOf(title),
    {
      title,
      kind: title.startsWith('Build') ? 'project' : 'skill',
      area: AREAS[n % AREAS.length] ?? 'api',
      level: 'working',
      hours: 4,
      requires: [],
    },
  ]),
)

const [html, css, js, forms, page, tests] = SKILLS.map((title) => ({ skill: slugOf(title) }))

const root: Group = {
  title: 'Web',
  children: [
    {
      title: 'How the web works',
      children: [{ title: 'Languages', children: leaves(html, css, js) }],
    },
    ...leaves(page),
    { title: 'For many', pick: 1, children: [{ title: 'Care', children: leaves(forms, tests) }] },
  ],
}

/** A small roadmap with all that a map can hold. */
export const WEB: RoadmapMap = {
  ...{ slug: 'web', title: 'Web', summary: '', version: 1 },
  ...{ root, skills, past: [] },
}

function leaves(...found: ({ skill: string } | undefined)[]): { skill: string }[] {
  return found.flatMap((leaf) => leaf ?? [])
}
