import 'server-only'
import { db } from '@/lib/platform/db'
import { type Area, isSlug } from '@/lib/skill/schema'
import type { Prisma } from '@/prisma/generated/client'
import type { NamedSkill, RoadmapChange } from './changes'
import type { Drawing } from './drawn-roadmap'
import type { Group } from './group'
import type { Layout } from './layout'
import type { MapSkill, RoadmapMap } from './map'
import type { RoadmapDetail, RoadmapSummary } from './schema'
import { treeOf } from './tree'

/** The roadmaps of the published content, in the order of the listing. */
export async function listRoadmaps(): Promise<RoadmapSummary[]> {
  return db().roadmap.findMany({
    where: { removedAt: null },
    select: { slug: true, title: true, summary: true, version: true, skillCount: true },
    orderBy: { position: 'asc' },
  })
}

/** Tells whether there is such a roadmap, with a cheap query. */
export async function isRoadmap(slug: string): Promise<boolean> {
  return (await db().roadmap.count({ where: { slug, removedAt: null } })) > 0
}

/** One roadmap in the API's shape: lengths are CSS px at 16 px a rem. Null when there is none. */
export async function roadmapDetail(slug: string): Promise<RoadmapDetail | null> {
  if (!isSlug(slug)) return null
  const roadmap = await db().roadmap.findFirst({
    where: { slug, removedAt: null },
    select: {
      ...HEAD,
      nodes: NODES,
      edges: {
        select: { fromKey: true, toKey: true, kind: true },
        orderBy: { position: 'asc' },
      },
    },
  })
  if (!roadmap) return null
  const { nodes, edges, ...head } = roadmap
  return {
    ...head,
    root: treeOf(head.title, nodes),
    nodes: nodes.map(({ key, kind, skillSlug, title, ...place }) => ({
      key,
      kind,
      ...(skillSlug === null ? {} : { skill: skillSlug }),
      title,
      x: place.wideX * PX_PER_REM,
      y: place.wideY * PX_PER_REM,
      width: place.wideWidth * PX_PER_REM,
      height: place.wideHeight * PX_PER_REM,
    })),
    edges: edges.map(({ fromKey, toKey, kind }) => ({ from: fromKey, to: toKey, kind })),
  }
}

/** Everything the page of a roadmap draws. Null when there is none. */
export async function roadmapMap(slug: string): Promise<RoadmapMap | null> {
  if (!isSlug(slug)) return null
  const roadmap = await db().roadmap.findFirst({
    where: { slug, removedAt: null },
    select: { ...HEAD, drawing: true, nodes: NODES },
  })
  if (!roadmap) return null
  const { nodes, drawing: stored, ...head } = roadmap
  // Written by publishing of this same release: another shape has another fingerprint and is published anew.
  const drawing = stored as unknown as { wide: Drawing; narrow: Drawing }
  return {
    ...head,
    root: treeOf(head.title, nodes),
    wide: layoutOf(drawing.wide, nodes, (node) => ({
      x: node.wideX,
      y: node.wideY,
      width: node.wideWidth,
      height: node.wideHeight,
    })),
    narrow: layoutOf(drawing.narrow, nodes, (node) => ({
      x: node.narrowX,
      y: node.narrowY,
      width: node.narrowWidth,
      height: node.narrowHeight,
    })),
    skills: await skillsOn(nodes),
    past: await pastSkills(slug),
  }
}

/** The data for measuring progress on a roadmap; everything is keyed by the skill's slug. */
export interface RoadmapTree {
  root: Group
  /** To a first working grasp. */
  hours: Record<string, number>
  /** Prerequisites that are on this roadmap too. */
  requires: Record<string, string[]>
  titles: Record<string, string>
  areas: Record<string, Area>
}

/** Null when there is no such roadmap. */
export async function roadmapTree(slug: string): Promise<RoadmapTree | null> {
  if (!isSlug(slug)) return null
  const roadmap = await db().roadmap.findFirst({
    where: { slug, removedAt: null },
    select: { title: true, nodes: NODES },
  })
  if (!roadmap) return null
  const skills = Object.entries(await skillsOn(roadmap.nodes))
  return {
    root: treeOf(roadmap.title, roadmap.nodes),
    hours: Object.fromEntries(skills.map(([skill, { hours }]) => [skill, hours])),
    requires: Object.fromEntries(
      skills.map(([skill, { requires }]) => [skill, requires.map((required) => required.skill)]),
    ),
    titles: Object.fromEntries(skills.map(([skill, { title }]) => [skill, title])),
    areas: Object.fromEntries(skills.map(([skill, { area }]) => [skill, area])),
  }
}

/** The texts of each skill on a printed roadmap, by slug. */
export type RoadmapTexts = Record<string, { body: string; criteria: string[] }>

/** Returns the texts of all skills on a roadmap; none when there is no such roadmap. */
export async function roadmapTexts(slug: string): Promise<RoadmapTexts> {
  if (!isSlug(slug)) return {}
  const skills = await db().skill.findMany({
    where: { nodes: { some: { roadmapSlug: slug, roadmap: { removedAt: null } } } },
    select: { slug: true, body: true, criteria: true },
    orderBy: { slug: 'asc' },
  })
  return Object.fromEntries(skills.map(({ slug, ...texts }) => [slug, texts]))
}

/** Returns the newest published versions of all current roadmaps, newest first. */
export async function roadmapChanges(limit: number): Promise<RoadmapChange[]> {
  const versions = await db().roadmapVersion.findMany({
    where: { roadmap: { removedAt: null } },
    select: {
      version: true,
      publishedAt: true,
      skills: true,
      added: true,
      removed: true,
      roadmap: { select: { slug: true, title: true } },
    },
    orderBy: [{ publishedAt: 'desc' }, { roadmapSlug: 'asc' }, { version: 'desc' }],
    take: limit,
  })
  const nameOf = await namesOf(versions.flatMap(({ added, removed }) => [...added, ...removed]))
  const named = (slugs: string[]) => slugs.map(nameOf)
  return versions.map(({ roadmap, version, publishedAt, skills, added, removed }) => ({
    ...roadmap,
    version,
    publishedAt: publishedAt.toISOString(),
    skillCount: skills.length,
    added: named(added),
    removed: named(removed),
  }))
}

async function namesOf(slugs: string[]): Promise<(slug: string) => NamedSkill> {
  const rows = await db().skill.findMany({
    where: { slug: { in: [...new Set(slugs)] } },
    select: { slug: true, title: true, removedAt: true },
  })
  const skills = new Map(rows.map((row) => [row.slug, row]))
  return (slug) => {
    const skill = skills.get(slug)
    return { slug, title: skill?.title ?? slug, ...((!skill || skill.removedAt) && { gone: true }) }
  }
}

async function pastSkills(slug: string): Promise<NamedSkill[]> {
  const versions = await db().roadmapVersion.findMany({
    where: { roadmapSlug: slug },
    select: { skills: true },
    orderBy: { version: 'desc' },
  })
  const [now = [], ...before] = versions.map(({ skills }) => skills)
  const standing = new Set(now)
  const past = [...new Set(before.flat())].filter((skill) => !standing.has(skill))
  return past.map(await namesOf(past))
}

const PX_PER_REM = 16

const HEAD = { slug: true, title: true, summary: true, version: true } as const

const NODES = {
  omit: { roadmapSlug: true, position: true },
  orderBy: { position: 'asc' },
} as const

type StoredNode = Prisma.RoadmapNodeGetPayload<typeof NODES>

function layoutOf(
  drawing: Drawing,
  nodes: readonly StoredNode[],
  place: (node: StoredNode) => { x: number; y: number; width: number; height: number },
): Layout {
  return {
    ...drawing,
    nodes: nodes.map((node) => ({
      key: node.key,
      ...(node.parentKey === null ? {} : { parentKey: node.parentKey }),
      kind: node.kind,
      ...(node.skillSlug === null ? {} : { skill: node.skillSlug }),
      title: node.title,
      ...(node.pick === null ? {} : { pick: node.pick }),
      ...(node.optional ? { optional: true } : {}),
      ...place(node),
    })),
  }
}

async function skillsOn(nodes: readonly StoredNode[]): Promise<Record<string, MapSkill>> {
  const here = new Set(nodes.flatMap(({ skillSlug }) => skillSlug ?? []))
  const skills = await db().skill.findMany({
    where: { slug: { in: [...here] } },
    select: {
      slug: true,
      title: true,
      kind: true,
      area: true,
      level: true,
      hours: true,
      requires: {
        select: { requiresSlug: true, reason: true },
        orderBy: { position: 'asc' },
      },
    },
    orderBy: { slug: 'asc' },
  })
  return Object.fromEntries(
    skills.map(({ slug, requires, ...skill }) => [
      slug,
      {
        ...skill,
        requires: requires
          .filter(({ requiresSlug }) => here.has(requiresSlug))
          .map(({ requiresSlug, reason }) => ({ skill: requiresSlug, reason })),
      },
    ]),
  )
}
