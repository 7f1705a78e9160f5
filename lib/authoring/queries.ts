import 'server-only'
import { db } from '@/lib/platform/db'
import { measure } from '@/lib/progress/measure'
import { statusesOf } from '@/lib/progress/queries'
import type { Statuses } from '@/lib/progress/schema'
import { leavesOf } from '@/lib/roadmap/group'
import type { RoadmapMap } from '@/lib/roadmap/map'
import { skillsOfTree } from '@/lib/roadmap/skills-queries'
import { readTree } from '@/lib/roadmap/stored-tree'

/** A personal roadmap as a list shows it. */
export interface PersonalRoadmapSummary {
  id: string
  title: string
  skillCount: number
  /** Null where nothing counts. */
  percent: number | null
}

/** A personal roadmap, drawn and measured as the official ones are; its slug is its id. */
export interface PersonalRoadmap extends RoadmapMap {
  own: true
  /** Its owner's, of the skills that stand on it. */
  statuses: Statuses
  /** The text of the job posting that it is the plan for, where it was kept. */
  posting: string | null
}

/** Returns a person's own roadmaps by title, measured. */
export async function personalRoadmaps(userId: string): Promise<PersonalRoadmapSummary[]> {
  const [rows, statuses] = await Promise.all([
    db().personalRoadmap.findMany({
      where: { userId },
      select: { id: true, title: true, root: true, _count: { select: { skills: true } } },
      orderBy: [{ title: 'asc' }, { id: 'asc' }],
    }),
    statusesOf(userId),
  ])
  return rows.map(({ root, _count, ...row }) => ({
    ...row,
    skillCount: _count.skills,
    percent: measure(readTree(row.title, root), statuses, {}).percent,
  }))
}

/** Returns a person's own roadmap; null when this person has none of that id, whoever else has one. */
export async function personalRoadmap(userId: string, id: string): Promise<PersonalRoadmap | null> {
  const [row, all] = await Promise.all([
    db().personalRoadmap.findUnique({
      where: { userId_id: { userId, id } },
      select: { title: true, summary: true, root: true, posting: true, version: true },
    }),
    statusesOf(userId),
  ])
  if (!row) return null
  const root = readTree(row.title, row.root)
  const stated = leavesOf(root).flatMap(({ skill }) => {
    const status = all[skill]
    return status ? [[skill, status] as const] : []
  })
  const statuses = Object.fromEntries(stated)
  return { ...row, slug: id, own: true, statuses, root, skills: await skillsOfTree(root), past: [] }
}

/**
 * Tells whether a person has such a roadmap, and on it that skill if one is named: the cheap question, for answering 404
 * before a page begins.
 */
export async function hasPersonalRoadmap(
  userId: string,
  id: string,
  skill?: string,
): Promise<boolean> {
  const skills = skill === undefined ? {} : { skills: { some: { skillSlug: skill } } }
  return (await db().personalRoadmap.count({ where: { userId, id, ...skills } })) > 0
}
