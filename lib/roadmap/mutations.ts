import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import { rows } from '@/lib/skill/mutations'
import type { Prisma } from '@/prisma/generated/client'
import type { Group } from './group'
import { skillRows } from './stored-tree'

/** Stores which skills stand on a published roadmap, in place of those stored before. */
export async function writeSkillsOnRoadmap(
  tx: Transaction,
  roadmapSlug: string,
  root: Group,
): Promise<void> {
  await tx.roadmapSkill.deleteMany({ where: { roadmapSlug } })
  const skills = skillRows(root).map((skill) => ({ roadmapSlug, ...skill }))
  await tx.$executeRaw`INSERT INTO "RoadmapSkill"
    SELECT * FROM jsonb_populate_recordset(NULL::"RoadmapSkill", ${rows(skills)}::jsonb)`
}

/** Stores which skills stand on a personal roadmap, in place of those stored before. */
export async function writeSkillsOnPersonalRoadmap(
  tx: Transaction,
  { userId, id: roadmapId }: { userId: string; id: string },
  root: Group,
): Promise<void> {
  await tx.personalRoadmapSkill.deleteMany({ where: { userId, roadmapId } })
  await tx.personalRoadmapSkill.createMany({
    data: skillRows(root).map((skill) => ({ userId, roadmapId, ...skill })),
  })
}

/** Returns a tree as its column takes it. */
export function treeColumn(root: Group): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(root))
}
