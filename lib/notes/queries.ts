import 'server-only'
import { db } from '@/lib/platform/db'
import { noteLink, type SkillNote } from '@/lib/progress/schema'
import { NO_NOTE } from './notes'

/** Returns a person's own notes on a skill, also by a former slug of it; null when there is no such skill. */
export async function noteOn(userId: string, named: string): Promise<SkillNote | null> {
  const skill = await db().skill.findFirst({
    where: { OR: [{ slug: named }, { formerSlugs: { some: { formerSlug: named } } }] },
    select: { slug: true },
  })
  if (!skill) return null
  const row = await db().skillNote.findUnique({
    where: { userId_skillSlug: { userId, skillSlug: skill.slug } },
    select: { note: true, links: true, acts: true, updatedAt: true },
  })
  if (!row) return NO_NOTE
  return {
    ...row,
    links: noteLink.array().parse(row.links),
    updatedAt: row.updatedAt.toISOString(),
  }
}
