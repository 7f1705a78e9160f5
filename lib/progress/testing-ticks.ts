import { db } from '@/lib/platform/db'
import type { Operation } from './schema'

export const NOW = new Date('2026-05-01T12:00:00.000Z')
export const EARLIER = '2026-05-01T11:00:00.000Z'
export const LATER = '2026-05-01T11:30:00.000Z'

/** Skills and roadmaps that there are, were, or were called otherwise. */
export async function createSkillsAndRoadmaps(): Promise<void> {
  await db().skill.createMany({
    data: ['http', 'tls', 'rest', 'gone'].map((slug) => ({
      slug,
      title: slug.toUpperCase(),
      area: 'api' as const,
      level: 'working' as const,
      hours: 1,
      summary: '',
      body: '',
      fingerprint: '',
      removedAt: slug === 'gone' ? NOW : null,
    })),
  })
  await db().skillFormerSlug.create({ data: { formerSlug: 'hypertext', skillSlug: 'http' } })
  const root = { title: '', children: [] }
  const roadmap = { summary: '', version: 1, fingerprint: '', root, position: 0 }
  await db().roadmap.createMany({
    data: [
      { ...roadmap, slug: 'backend', title: 'Backend', publishedAt: NOW },
      { ...roadmap, slug: 'old', title: 'Old', publishedAt: NOW, removedAt: NOW },
    ],
  })
}

export function op(id: string, skill: string, more: Partial<Operation> = {}): Operation {
  return { id, skill, status: 'done', at: EARLIER, ...more }
}

export async function person(): Promise<string> {
  return (await db().user.create({ data: {}, select: { id: true } })).id
}

type Row = [status: string, at: string, operationId: string, version: number]

export async function stateOf(userId: string): Promise<Record<string, Row>> {
  const rows = await db().progress.findMany({ where: { userId } })
  return Object.fromEntries(
    rows.map((row): [string, Row] => [
      row.skillSlug,
      [row.status, row.at.toISOString(), row.operationId, row.version],
    ]),
  )
}
