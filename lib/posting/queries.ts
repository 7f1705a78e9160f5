import 'server-only'
import { db } from '@/lib/platform/db'
import type { Group } from '@/lib/roadmap/group'
import { readTree } from '@/lib/roadmap/stored-tree'
import { tellingTerms } from '@/lib/skill/telling-terms'
import { type Knowledge, knowledgeOf, type TaughtContent } from './knowledge'

/** Returns the content needed to read postings, cached until a publish changes it. */
export async function taughtContent(): Promise<{ edition: string; content: TaughtContent }> {
  const edition = await editionOfContent()
  if (kept?.edition !== edition) kept = { edition, content: keptUnlessItFails(readContent()) }
  return { edition, content: await kept.content }
}

/** Returns the same content as tables for `readPosting`, rebuilt at every call. */
export async function knowledge(): Promise<Knowledge> {
  const { skills, roadmaps } = (await taughtContent()).content
  return knowledgeOf(skills, roadmaps)
}

/** Removes a failed read from the cache, so that the next request tries again. */
function keptUnlessItFails(reading: Promise<TaughtContent>): Promise<TaughtContent> {
  reading.catch(() => {
    if (kept?.content === reading) kept = undefined
  })
  return reading
}

let kept: { edition: string; content: Promise<TaughtContent> } | undefined

/** Returns a hash that changes whenever a publish changes something. */
async function editionOfContent(): Promise<string> {
  const [row] = await db().$queryRaw<{ edition: string | null }[]>`
    SELECT md5(string_agg(fingerprint, ' ' ORDER BY slug)) AS edition FROM (
      SELECT slug, fingerprint FROM "Skill" WHERE "removedAt" IS NULL
      UNION ALL
      SELECT slug, fingerprint FROM "Roadmap" WHERE "removedAt" IS NULL
    ) AS content`
  return row?.edition ?? ''
}

async function readContent(): Promise<TaughtContent> {
  const [skills, roadmaps] = await Promise.all([publishedSkills(), publishedRoadmaps()])
  return { skills, roadmaps }
}

async function publishedSkills() {
  const skills = await db().skill.findMany({
    where: { removedAt: null },
    select: {
      slug: true,
      title: true,
      aliases: true,
      terms: { select: { term: true }, orderBy: { position: 'asc' } },
      kind: true,
      area: true,
      hours: true,
      requires: { select: { requiresSlug: true }, orderBy: { position: 'asc' } },
    },
    orderBy: { slug: 'asc' },
  })
  return skills.map(({ requires, terms, ...skill }) => ({
    ...skill,
    terms: tellingTerms(terms),
    requires: requires.map(({ requiresSlug }) => requiresSlug),
  }))
}

async function publishedRoadmaps(): Promise<{ slug: string; title: string; root: Group }[]> {
  const roadmaps = await db().roadmap.findMany({
    where: { removedAt: null },
    select: { slug: true, title: true, root: true },
    orderBy: { position: 'asc' },
  })
  return roadmaps.map(({ slug, title, root }) => ({ slug, title, root: readTree(title, root) }))
}
