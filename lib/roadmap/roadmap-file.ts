import { z } from 'zod'
import type { Fault } from '@/lib/skill/fault'
import { lineOfText } from '@/lib/skill/front-matter'
import { slug as slugShape } from '@/lib/skill/schema'
import { faultsOfName, slugOfFile } from '@/lib/skill/skill-file'
import { type Path, YamlSource } from '@/lib/skill/yaml-source'
import type { Group, Leaf } from './group'

/** A roadmap as its file says it. The root's title is the roadmap's. */
export interface RoadmapContent {
  slug: string
  title: string
  summary: string
  root: Group
}

/** A roadmap with its file, for errors that only show beside the skills. */
export interface RoadmapFile {
  roadmap: RoadmapContent
  /** Every skill with its place in the file, in depth-first order. */
  leaves: PlacedLeaf[]
  /** Skills that it assumes. */
  assumes: string[]
  /** The most hours stated for it or for a group of it. */
  hours: { path: Path; most: number }[]
  fault: (path: Path, message: string) => Fault
  line: (path: Path) => number
}

export interface PlacedLeaf {
  skill: string
  path: Path
}

/**
 * Reads `content/roadmaps/<slug>.yaml`.
 * @returns the roadmap, or every fault of this file
 */
export function parseRoadmapFile(
  file: string,
  content: string,
): { parsed: RoadmapFile; faults?: never } | { parsed?: never; faults: Fault[] } {
  const faults = faultsOfName(file)
  const { source, faults: yamlFaults } = YamlSource.read(file, content)
  if (!source) return { faults: [...faults, ...yamlFaults] }

  const leaves: PlacedLeaf[] = []
  const hours: RoadmapFile['hours'] = []
  const head = check(roadmapHead, source.value ?? {}, [])
  const title = head?.title ?? ''
  if (head?.hours !== undefined) hours.push({ path: [], most: head.hours })
  const children = readChildren(head?.children, [])
  if (faults.length > 0 || !head) return { faults }
  return {
    parsed: {
      roadmap: { slug: slugOfFile(file), title, summary: head.summary, root: { title, children } },
      leaves,
      assumes: head.assumes ?? [],
      hours,
      fault: (path, message) => source.fault(path, message),
      line: (path) => source.line(path),
    },
  }

  function readChildren(values: readonly unknown[] = [], above: Path): (Group | Leaf)[] {
    return values.flatMap((value, index) => readChild(value, [...above, 'children', index]) ?? [])
  }

  function readChild(value: unknown, path: Path): Group | Leaf | undefined {
    if (typeof value === 'object' && value !== null && 'skill' in value) {
      const leaf = check(leafEntry, value, path)
      if (leaf) leaves.push({ skill: leaf.skill, path: [...path, 'skill'] })
      return leaf && (leaf.optional ? leaf : { skill: leaf.skill })
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return readGroup(value, path)
    }
    const skill = check(skillEntry, value, path)
    if (skill === undefined) return undefined
    leaves.push({ skill, path })
    return { skill }
  }

  function readGroup(value: object, path: Path): Group | undefined {
    const entry = check(groupEntry, value, path)
    const listed = entry?.children ?? ('children' in value ? value.children : undefined)
    const below = readChildren(Array.isArray(listed) ? listed : [], path)
    if (!entry || !source) return undefined
    if (entry.pick !== undefined && entry.pick > entry.children.length) {
      const message = `expected a number from 1 to ${entry.children.length}, the number of children here, got ${entry.pick}`
      faults.push(source.fault([...path, 'pick'], message))
    }
    if (entry.hours !== undefined) hours.push({ path, most: entry.hours })
    return {
      title: entry.title,
      ...(entry.pick === undefined ? {} : { pick: entry.pick }),
      children: below,
    }
  }

  function check<Shape extends z.ZodType>(
    shape: Shape,
    value: unknown,
    path: Path,
  ): z.infer<Shape> | undefined {
    const result = shape.safeParse(value)
    if (result.success) return result.data
    const known = shape instanceof z.ZodObject ? Object.keys(shape.shape) : []
    if (source) faults.push(...source.faultsOf(result.error, path, () => known))
    return undefined
  }
}

const children = z.array(z.unknown()).min(1)
const leafEntry = z.strictObject({ skill: slugShape, optional: z.boolean().optional() })
const statedHours = z.number().positive().optional()
const groupEntry = z.strictObject({
  title: lineOfText(120),
  pick: z.int().min(1).optional(),
  hours: statedHours,
  children,
})
const roadmapHead = z.strictObject({
  title: lineOfText(120),
  summary: lineOfText(500),
  assumes: z.array(slugShape).optional(),
  hours: statedHours,
  children,
})
const skillEntry = z
  .unknown()
  .refine((value) => typeof value === 'string', {
    error: "expected a skill's slug, {skill, optional} or {title, pick, children}",
    abort: true,
  })
  .pipe(slugShape)
