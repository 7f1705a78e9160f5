import 'server-only'
import { db } from '@/lib/platform/db'
import { type Group, leavesOf } from '@/lib/roadmap/group'
import type { RoadmapTree } from '@/lib/roadmap/queries'
import { MAX_PERSONAL_SKILLS } from './personal-roadmap'

/** A roadmap of one's own, as a list of them shows it. */
export interface PersonalRoadmapSummary {
  id: string
  title: string
  skillCount: number
}

export interface PersonalRoadmap extends Omit<RoadmapTree, 'areas'> {
  id: string
  title: string
  /** The text of the job posting that it is the plan for, where it was kept. */
  posting: string | null
  version: number
  /** Skills on it that have left the content. */
  gone: string[]
}

/** A person's own roadmaps by title. */
export async function personalRoadmaps(userId: string): Promise<PersonalRoadmapSummary[]> {
  const rows = await db().personalRoadmap.findMany({
    where: { userId },
    select: { id: true, title: true, root: true },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ root, ...row }) => ({ ...row, skillCount: leavesOf(treeIn(root)).length }))
}

/** Null when this person has no such roadmap, whoever else has it. */
export async function personalRoadmap(userId: string, id: string): Promise<PersonalRoadmap | null> {
  const row = await db().personalRoadmap.findUnique({
    where: { userId_id: { userId, id } },
    select: { id: true, title: true, root: true, posting: true, version: true },
  })
  if (!row) return null
  const root = { ...treeIn(row.root), title: row.title }
  const here = leavesOf(root).map(({ skill }) => skill)
  const skills = await db().skill.findMany({
    where: { slug: { in: here } },
    select: {
      slug: true,
      title: true,
      hours: true,
      removedAt: true,
      requires: { select: { requiresSlug: true }, orderBy: { position: 'asc' } },
    },
    take: MAX_PERSONAL_SKILLS,
  })
  return {
    ...row,
    root,
    gone: here.filter((slug) => !skills.some((skill) => skill.slug === slug && !skill.removedAt)),
    hours: Object.fromEntries(skills.map(({ slug, hours }) => [slug, hours])),
    titles: Object.fromEntries(skills.map(({ slug, title }) => [slug, title])),
    requires: Object.fromEntries(
      skills.map(({ slug, requires }) => [
        slug,
        requires.map(({ requiresSlug }) => requiresSlug).filter((needed) => here.includes(needed)),
      ]),
    ),
  }
}

/** Whether this person has such a roadmap: the cheap question, for answering 404 before a page begins. */
export async function hasPersonalRoadmap(userId: string, id: string): Promise<boolean> {
  return (await db().personalRoadmap.count({ where: { userId, id } })) > 0
}

/** Only `personalTree`s are ever written. */
function treeIn(root: unknown): Group {
  return root as Group
}
