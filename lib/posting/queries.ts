import 'server-only'
import { db } from '@/lib/platform/db'
import { type Group, leavesOf } from '@/lib/roadmap/group'
import { treeOf } from '@/lib/roadmap/tree'
import type { Area } from '@/lib/skill/schema'
import { choicesOf } from './choices'
import { type Vocabulary, vocabularyOf } from './terms'

/** Everything of the published content that reading a posting needs; tables are keyed by the skill's slug. */
export interface Knowledge {
  vocabulary: Vocabulary
  /** Sets of skills of which one is usually enough. */
  choices: ReadonlySet<string>[]
  titles: Readonly<Record<string, string>>
  areas: Readonly<Record<string, Area>>
  hours: Readonly<Record<string, number>>
  requires: Readonly<Record<string, readonly string[]>>
  roadmaps: { slug: string; title: string; skills: ReadonlySet<string> }[]
}

/** Made anew when other content was published, else kept: it takes longer than reading a posting. */
export async function knowledge(): Promise<Knowledge> {
  const edition = await editionOfContent()
  if (kept?.edition !== edition) kept = { edition, knowledge: readKnowledge() }
  return kept.knowledge
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
  const bySlug = <T>(of: (skill: (typeof skills)[number]) => T) =>
    Object.fromEntries(skills.map((skill) => [skill.slug, of(skill)]))
  return {
    // Nobody asks for a project of ours by its name.
    vocabulary: vocabularyOf(skills.filter(({ kind }) => kind === 'skill')),
    choices: choicesOf(roadmaps.map(({ root }) => root)),
    titles: bySlug(({ title }) => title),
    areas: bySlug(({ area }) => area),
    hours: bySlug(({ hours }) => hours),
    requires: bySlug(({ requires }) => requires.map(({ requiresSlug }) => requiresSlug)),
    roadmaps: roadmaps.map(({ slug, root }) => ({
      slug,
      title: root.title,
      skills: new Set(leavesOf(root).map(({ skill }) => skill)),
    })),
  }
}

async function publishedSkills() {
  return db().skill.findMany({
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
}

async function publishedRoadmaps(): Promise<{ slug: string; root: Group }[]> {
  const roadmaps = await db().roadmap.findMany({
    where: { removedAt: null },
    select: { slug: true, title: true, nodes: { orderBy: { position: 'asc' } } },
    orderBy: { position: 'asc' },
  })
  return roadmaps.map(({ slug, title, nodes }) => ({ slug, root: treeOf(title, nodes) }))
}
