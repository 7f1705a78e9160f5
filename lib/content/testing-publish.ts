import { db } from '@/lib/platform/db'
import { type ContentSketch, contentFolder } from '@/lib/roadmap/testing'
import { publishContent } from './mutations'
import { describeReport } from './publish-report'

export const CONTENT: ContentSketch = {
  skills: {
    dns: { title: 'DNS' },
    http: { title: 'HTTP', requires: ['dns'] },
    api: { title: 'An API', kind: 'project', requires: ['http'] },
  },
  roadmaps: {
    backend: [
      { title: 'The web', children: [{ title: 'Names', pick: 1, children: ['dns', 'http'] }] },
      'api',
    ],
    web: [{ title: 'All', children: ['dns', { skill: 'http', optional: true }] }],
  },
}

export async function publish(content: ContentSketch): Promise<string[]> {
  return describeReport(await publishContent(await contentFolder(content)))
}

/** Every row of the tables of content, and what people did. */
export async function everything() {
  const prisma = db()
  const by = { orderBy: { slug: 'asc' } } as const
  return {
    skills: await prisma.skill.findMany(by),
    former: await prisma.skillFormerSlug.findMany({ orderBy: { formerSlug: 'asc' } }),
    requirements: await prisma.skillRequirement.findMany({
      orderBy: [{ skillSlug: 'asc' }, { position: 'asc' }],
    }),
    resources: await prisma.skillResource.findMany({ orderBy: { skillSlug: 'asc' } }),
    roadmaps: await prisma.roadmap.findMany(by),
    places: await prisma.roadmapSkill.findMany({
      orderBy: [{ roadmapSlug: 'asc' }, { position: 'asc' }],
    }),
    versions: await prisma.roadmapVersion.findMany({
      orderBy: [{ roadmapSlug: 'asc' }, { version: 'asc' }],
    }),
    progress: await prisma.progress.findMany({
      // Under a former slug nothing is left but what tells clients so.
      where: { operationId: { not: '' } },
      orderBy: [{ userId: 'asc' }, { skillSlug: 'asc' }],
    }),
  }
}

/** A tick at a minute of one hour; operations carry their minute as id. */
export async function tick(
  userId: string,
  skillSlug: string,
  minute: number,
  status: 'done' | 'learning',
) {
  const at = new Date(Date.UTC(2026, 0, 1, 12, minute))
  const id = `op-${minute}`
  const { progressVersion: version } = await db().user.upsert({
    where: { id: userId },
    create: { id: userId, progressVersion: 1 },
    update: { progressVersion: { increment: 1 } },
  })
  await db().progressOperation.create({ data: { userId, id, skillSlug, status, at } })
  await db().progress.create({ data: { userId, skillSlug, status, at, operationId: id, version } })
}

export async function emptyDatabase(): Promise<void> {
  await db().roadmap.deleteMany()
  await db().skill.deleteMany()
  await db().user.deleteMany()
}
