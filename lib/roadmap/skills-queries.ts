import 'server-only'
import { db } from '@/lib/platform/db'
import { type Group, leavesOf } from './group'
import type { MapSkill } from './map'

/** Returns the skills of a tree by slug, each with those of its prerequisites that stand on the tree too. */
export async function skillsOfTree(root: Group): Promise<Record<string, MapSkill>> {
  const here = new Set(leavesOf(root).map(({ skill }) => skill))
  const skills = await db().skill.findMany({
    where: { slug: { in: [...here] } },
    select: {
      slug: true,
      title: true,
      kind: true,
      area: true,
      level: true,
      hours: true,
      removedAt: true,
      requires: {
        select: { requiresSlug: true, reason: true },
        orderBy: { position: 'asc' },
      },
    },
    orderBy: { slug: 'asc' },
  })
  return Object.fromEntries(
    skills.map(({ slug, requires, removedAt, ...skill }) => [
      slug,
      {
        ...skill,
        ...(removedAt && GONE),
        requires: requires
          .filter(({ requiresSlug }) => here.has(requiresSlug))
          .map(({ requiresSlug, reason }) => ({ skill: requiresSlug, reason })),
      },
    ]),
  )
}

/** The texts of each skill on a printed roadmap, by slug. */
export type RoadmapTexts = Record<string, { body: string; criteria: string[] }>

/** Returns the texts of all skills of a tree that are in the content. */
export async function textsOfTree(root: Group): Promise<RoadmapTexts> {
  const skills = await db().skill.findMany({
    where: { slug: { in: leavesOf(root).map(({ skill }) => skill) }, removedAt: null },
    select: { slug: true, body: true, criteria: true },
    orderBy: { slug: 'asc' },
  })
  return Object.fromEntries(skills.map(({ slug, ...texts }) => [slug, texts]))
}

const GONE = { gone: true } as const
