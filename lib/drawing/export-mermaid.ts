import { statusOf } from '@/lib/progress/measure'
import { type Group, isGroup, type Leaf, leavesOf } from '@/lib/roadmap/group'
import { type ExportedMap, pickWords, titleOf, type Whose, wordsOn } from './exported-map'

/**
 * A roadmap as a Mermaid flowchart: groups are subgraphs, broad arrows are the trail, dotted ones lead from
 * prerequisites. Ids are numbered, because slugs may be words that Mermaid reads otherwise (`end`, `class`).
 */
export function exportMermaid(map: ExportedMap, statuses: Whose): string {
  const skills = leavesOf(map.root).map(({ skill }) => skill)
  const ids = new Map(skills.map((skill, place) => [skill, `s${place}`]))
  const drawing: Drawing = { map, statuses, ids, groups: 0 }
  const trail: string[] = []
  const parts = map.root.children.flatMap((child) => {
    trail.push(isGroup(child) ? `g${drawing.groups}` : (ids.get(child.skill) ?? ''))
    return linesOf(drawing, child, '  ')
  })
  return [
    'flowchart TD',
    ...described('accTitle', map.title),
    ...described('accDescr', map.summary),
    ...parts,
    ...trail.slice(1).map((to, place) => `  ${trail[place]} ==> ${to}`),
    ...prerequisitesOf(map, ids),
    ...classesOf(drawing),
    '',
  ].join('\n')
}

interface Drawing {
  map: ExportedMap
  statuses: Whose
  ids: ReadonlyMap<string, string>
  groups: number
}

function linesOf(drawing: Drawing, child: Group | Leaf, indent: string): string[] {
  if (!isGroup(child)) {
    const words = wordsOn(child, drawing.statuses)
    const title = [titleOf(drawing.map, child.skill), ...words].map(label).join('<br/>')
    const [open, close] = isProject(drawing.map, child.skill) ? ['([', '])'] : ['[', ']']
    return [`${indent}${drawing.ids.get(child.skill)}${open}"${title}"${close}`]
  }
  const pick = pickWords(child)
  const title = label(child.title + (pick ? `, ${pick}` : ''))
  return [
    `${indent}subgraph g${drawing.groups++}["${title}"]`,
    ...child.children.flatMap((inner) => linesOf(drawing, inner, `${indent}  `)),
    `${indent}end`,
  ]
}

function isProject({ skills }: ExportedMap, slug: string): boolean {
  return Object.hasOwn(skills, slug) && skills[slug]?.kind === 'project'
}

function prerequisitesOf({ skills }: ExportedMap, ids: ReadonlyMap<string, string>): string[] {
  return [...ids].flatMap(([slug, to]) => {
    const requires = Object.hasOwn(skills, slug) ? (skills[slug]?.requires ?? []) : []
    return requires.flatMap(({ skill }) => {
      const from = ids.get(skill)
      return from ? [`  ${from} -.-> ${to}`] : []
    })
  })
}

const CLASSES = {
  done: 'fill:#e2f0e2,stroke:#1f7a4d,color:#1d2b25',
  learning: 'fill:#fdf0d3,stroke:#a35b00,color:#1d2b25',
  skipped: 'fill:#ebe6d8,stroke:#8d8a78,color:#57665e,stroke-dasharray:4 3',
} as const

function classesOf({ statuses, ids }: Drawing): string[] {
  return Object.entries(CLASSES).flatMap(([status, style]) => {
    const of = [...ids].flatMap(([skill, id]) =>
      statusOf(statuses ?? {}, skill) === status ? id : [],
    )
    return of.length === 0 ? [] : [`  classDef ${status} ${style}`, `  class ${of} ${status}`]
  })
}

/** In quotes every character but letters, digits and the plainest marks is written as its number, as Mermaid offers. */
function label(text: string): string {
  return Array.from(text.replace(/\s+/g, ' ').trim(), (character) =>
    /[\p{L}\p{N} ,.()/+-]/u.test(character) ? character : `#${character.codePointAt(0)};`,
  ).join('')
}

/** Returns the diagram's text for screen readers: outside of quotes, so without characters that begin something else. */
function described(key: string, text: string): string[] {
  const plain = text
    .replace(/[^\p{L}\p{N} ,.()/+-]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
  return plain ? [`  ${key}: ${plain}`] : []
}
