import 'server-only'
import { db } from '@/lib/platform/db'
import type { Group } from '@/lib/roadmap/group'
import { treeOf } from '@/lib/roadmap/tree'
import { type Knowledge, knowledgeOf } from './knowledge'

/** Made anew when other content was published, else kept: it takes longer than reading a posting. */
export async function knowledge(): Promise<Knowledge> {
  const edition = await editionOfContent()
  if (kept?.edition !== edition) kept = { edition, knowledge: keptUnlessItFails(readKnowledge()) }
  return kept.knowledge
}

/** A read that failed once is tried again by the next request. */
function keptUnlessItFails(reading: Promise<Knowledge>): Promise<Knowledge> {
  reading.catch(() => {
    if (kept?.knowledge === reading) kept = undefined
  })
  return reading
}

let kept: { edition: string; knowledge: Promise<Knowledge> } | undefined

/** Changes with every publishing that changed something. */
async function editionOfContent(): Promise<string> {
  const [row] = await db().$queryRaw<{ edition: string | null }[]>`
    SELECT md5(string_agg(fingerprint, ' ' ORDER BY slug)) AS edition FROM (
      SELECT slug, fingerprint FROM "Skill" WHERE "removedAt" IS NULL
      UNION ALL
      SELECT slug, fingerprint FROM "Roadmap" WHERE "removedAt" IS NULL
    ) AS content`
  return row?.edition ?? ''
}

async function readKnowledge(): Promise<Knowledge> {
  const [skills, roadmaps] = await Promise.all([publishedSkills(), publishedRoadmaps()])
  return knowledgeOf(skills, roadmaps)
}

async function publishedSkills() {
  const skills = await db().skill.findMany({
    where: { removedAt: null },
    select: {
      slug: true,
      title: true,
      aliases: true,
      kind: true,
      area: true,
      hours: true,
      requires: { select: { requiresSlug: true }, orderBy: { position: 'asc' } },
    },
    orderBy: { slug: 'asc' },
  })
  return skills.map(({ requires, ...skill }) => ({
    ...skill,
    requires: requires.map(({ requiresSlug }) => requiresSlug),
  }))
}

async function publishedRoadmaps(): Promise<{ slug: string; title: string; root: Group }[]> {
  const roadmaps = await db().roadmap.findMany({
    where: { removedAt: null },
    select: { slug: true, title: true, nodes: { orderBy: { position: 'asc' } } },
    orderBy: { position: 'asc' },
  })
  return roadmaps.map(({ slug, title, nodes }) => ({ slug, title, root: treeOf(title, nodes) }))
}
