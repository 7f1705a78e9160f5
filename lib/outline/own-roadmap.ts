import { asList, asObject, type JsonObject } from './json'
import { type OutlineLine, outlineOf } from './outline-of'
import { MAX_NODES, type OutlineRead } from './schema'
import { Tally } from './tally'

const FORMAT = /^waymark\.roadmap\.(\d+)$/

export function isOwnRoadmap({ format }: JsonObject): boolean {
  return typeof format === 'string' && FORMAT.test(format)
}

/** The file that the page of a roadmap offers as JSON: its tree, and what each skill is called. */
export function readOwnRoadmap(file: JsonObject, name: string): OutlineRead {
  const tally = new Tally()
  const skills = asObject(file.skills) ?? {}
  const lines: OutlineLine[] = []
  const root = asObject(file.root)
  const waiting = asList(root?.children)
    .toReversed()
    .map((value) => ({ value, depth: 0 }))
  for (let next = waiting.pop(); next && lines.length < MAX_NODES; next = waiting.pop()) {
    const { depth } = next
    const child = asObject(next.value)
    if (!child) tally.add('no-form')
    else if (Array.isArray(child.children)) {
      lines.push(groupLine(child, depth))
      for (const value of child.children.toReversed()) waiting.push({ value, depth: depth + 1 })
    } else lines.push(skillLine(child, skills, depth, tally))
  }
  return outlineOf({ kind: 'roadmap', titles: [file.title, name], lines, tally })
}

function groupLine({ title, pick }: JsonObject, depth: number): OutlineLine {
  const isNumber = typeof pick === 'number' && Number.isSafeInteger(pick) && pick > 0
  const label = typeof title === 'string' ? title : ''
  return { depth, label, onlyHeads: true, ...(isNumber && { pick }) }
}

function skillLine(
  { skill, optional }: JsonObject,
  skills: JsonObject,
  depth: number,
  tally: Tally,
): OutlineLine {
  const slug = typeof skill === 'string' ? skill.slice(0, 80) : ''
  const about = Object.hasOwn(skills, slug) ? asObject(skills[slug]) : undefined
  const label = typeof about?.title === 'string' ? about.title : slug
  if (about?.status && about.status !== 'pending') tally.add('status', label)
  return {
    ...{ depth, label },
    ...(slug && { skill: slug }),
    ...(optional === true && { optional: true }),
  }
}
