import 'server-only'
import { randomUUID } from 'node:crypto'
import { db } from '@/lib/platform/db'
import { type Group, leavesOf } from '@/lib/roadmap/group'
import { treeColumn, writeSkillsOnPersonalRoadmap } from '@/lib/roadmap/mutations'
import { lockSkillReferences } from '@/lib/skill/renaming-mutations'
import { slugsOfToday } from '@/lib/skill/slugs-queries'
import {
  knownTree,
  MAX_PERSONAL_ROADMAPS,
  personalTitle,
  personalTree,
  type REFUSALS,
} from './personal-roadmap'

export type PersonalRoadmapCreated =
  | { ok: true; id: string }
  | { ok: false; reason: keyof typeof REFUSALS }

/**
 * Keeps a roadmap of one's own, which nobody else sees. Skills may be named by a slug they had before; what is no skill,
 * or stands on it already, is left out.
 * @param posting the text of the job posting that it is the plan for, if that is to be kept
 * @throws ZodError when title or tree are not what `personalTitle` and `personalTree` ask for
 */
export async function createPersonalRoadmap(
  userId: string,
  { title, root, posting = null }: { title: string; root: Group; posting?: string | null },
): Promise<PersonalRoadmapCreated> {
  return db().$transaction(async (tx) => {
    await lockSkillReferences(tx, userId, ['PersonalRoadmap'])
    const slugs = await slugsOfToday(
      tx,
      leavesOf(root).map(({ skill }) => skill),
    )
    const tree = personalTree.parse(knownTree({ ...root, title: '' }, (slug) => slugs.get(slug)))
    if (leavesOf(tree).length === 0) return { ok: false, reason: 'no-skills' }
    if ((await tx.personalRoadmap.count({ where: { userId } })) >= MAX_PERSONAL_ROADMAPS)
      return { ok: false, reason: 'too-many' }
    const id = randomUUID()
    await tx.personalRoadmap.createMany({
      data: { userId, id, title: personalTitle.parse(title), root: treeColumn(tree), posting },
    })
    await writeSkillsOnPersonalRoadmap(tx, { userId, id }, tree)
    return { ok: true, id }
  })
}

/** @returns false when this person has no such roadmap */
export async function renamePersonalRoadmap(
  userId: string,
  id: string,
  title: string,
): Promise<boolean> {
  const { count } = await db().personalRoadmap.updateMany({
    where: { userId, id },
    data: { title: personalTitle.parse(title), updatedAt: new Date() },
  })
  return count > 0
}

/** The roadmap stays, the text of its posting goes. */
export async function forgetPosting(userId: string, id: string): Promise<void> {
  await db().personalRoadmap.updateMany({
    where: { userId, id },
    data: { posting: null, updatedAt: new Date() },
  })
}

/** Its ticks stay: they belong to the skills. */
export async function deletePersonalRoadmap(userId: string, id: string): Promise<void> {
  await db().personalRoadmap.deleteMany({ where: { userId, id } })
}
