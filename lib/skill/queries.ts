import 'server-only'
import { db } from '@/lib/platform/db'
import type { SkillPage } from './page'
import { plainText } from './plain-text'
import {
  isSlug,
  type SearchEntry,
  type SearchTexts,
  type SkillDetail,
  type SkillSummary,
} from './schema'

/** Every skill of the published content, by slug. */
export async function listSkills(): Promise<SkillSummary[]> {
  return db().skill.findMany({
    where: { removedAt: null },
    select: { slug: true, title: true, kind: true, area: true, level: true, hours: true },
    orderBy: { slug: 'asc' },
  })
}

/** Returns what each of the given skills is called, and whether it has left the content; one without a row is called by its slug. */
export async function skillTitles(
  slugs: readonly string[],
): Promise<(slug: string) => { slug: string; title: string; gone?: true }> {
  const rows = await db().skill.findMany({
    where: { slug: { in: [...new Set(slugs)] } },
    select: { slug: true, title: true, removedAt: true },
  })
  const skills = new Map(rows.map((row) => [row.slug, row]))
  return (slug) => {
    const skill = skills.get(slug)
    return { slug, title: skill?.title ?? slug, ...((!skill || skill.removedAt) && { gone: true }) }
  }
}

/** Returns the titles of the given skills that have left the content, by slug. */
export async function goneTitles(slugs: readonly string[]): Promise<Record<string, string>> {
  const gone = await db().skill.findMany({
    where: { slug: { in: [...new Set(slugs)] }, removedAt: { not: null } },
    select: { slug: true, title: true },
  })
  return Object.fromEntries(gone.map(({ slug, title }) => [slug, title]))
}

/** Returns the search index: every skill of the published content, by slug. */
export async function searchEntries(): Promise<SearchEntry[]> {
  const skills = await db().skill.findMany({
    where: { removedAt: null },
    select: {
      ...{ slug: true, title: true, area: true, level: true, aliases: true },
      terms: TERMS,
    },
    orderBy: { slug: 'asc' },
  })
  return skills.map(({ terms, ...skill }) => ({ ...skill, terms: terms.map(({ term }) => term) }))
}

/** Returns the texts that the search uses beyond names: text, terms and acts of every published skill as plain text, by slug. */
export async function searchTexts(): Promise<SearchTexts> {
  const skills = await db().skill.findMany({
    where: { removedAt: null },
    select: { slug: true, body: true, terms: TERMS, criteria: true },
    orderBy: { slug: 'asc' },
  })
  return Object.fromEntries(
    skills.map(({ slug, body, terms, criteria }) => [
      slug,
      [body, ...terms.map(({ term, meaning }) => `${term}: ${meaning}.`), ...criteria]
        .map((part) => plainText(part).text)
        .join(' '),
    ]),
  )
}

/** One skill in the API's shape, also by a slug it had before; null when there is none. */
export async function skillDetail(slug: string): Promise<SkillDetail | null> {
  const page = await skillPage(slug)
  if (!page) return null
  const { unlocks: _, checked: __, requires, resources, roadmaps, ...skill } = page
  return {
    ...skill,
    resources: resources.map(({ kind, title, url }) => ({ kind, title, url })),
    requires: requires.map((required) => ({ skill: required.skill, reason: required.reason })),
    roadmaps: roadmaps.map((roadmap) => roadmap.slug),
  }
}

/** Returns one skill with its prerequisites, the skills it unlocks and its roadmaps; a former slug finds it too. */
export async function skillPage(slug: string): Promise<SkillPage | null> {
  if (!isSlug(slug)) return null
  const skill = await db().skill.findFirst({
    where: {
      removedAt: null,
      OR: [{ slug }, { formerSlugs: { some: { formerSlug: slug } } }],
    },
    select: SKILL_PAGE,
  })
  if (!skill) return null
  const { requires, unlocks, roadmaps, ...rest } = skill
  return {
    ...rest,
    requires: requires.map(({ reason, requires: { slug: skill, title } }) => ({
      skill,
      title,
      reason,
    })),
    unlocks: unlocks.map(({ reason, skill: { slug: skill, title } }) => ({ skill, title, reason })),
    roadmaps: roadmaps.map(({ roadmap }) => roadmap),
  }
}

const TERMS = { select: { term: true, meaning: true }, orderBy: { position: 'asc' } } as const

const SKILL_PAGE = {
  slug: true,
  title: true,
  kind: true,
  area: true,
  level: true,
  hours: true,
  aliases: true,
  summary: true,
  body: true,
  example: true,
  exercise: true,
  terms: TERMS,
  criteria: true,
  checked: true,
  requires: {
    select: { reason: true, requires: { select: { slug: true, title: true } } },
    orderBy: { position: 'asc' },
  },
  unlocks: {
    select: { reason: true, skill: { select: { slug: true, title: true } } },
    orderBy: { skillSlug: 'asc' },
  },
  resources: {
    select: { kind: true, title: true, url: true, level: true, free: true },
    orderBy: { position: 'asc' },
  },
  roadmaps: {
    select: { roadmap: { select: { slug: true, title: true } } },
    orderBy: { roadmap: { position: 'asc' } },
  },
} as const
