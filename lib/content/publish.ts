import type { SkillContent } from '@/lib/skill/skill-file'
import type { PreparedContent, PreparedGuide, PreparedRoadmap, PreparedSkill } from './prepared'
import type { PublishedRoadmap, PublishReport } from './publish-report'

/** The content of the database, as far as publishing needs it. */
export interface Stored {
  skills: ReadonlyMap<string, { fingerprint: string; removed: boolean }>
  /** By former slug, the slug it leads to. */
  formerSlugs: ReadonlyMap<string, string>
  roadmaps: ReadonlyMap<string, StoredRoadmap>
  guides: ReadonlyMap<string, { version: number; fingerprint: string }>
}

export interface StoredRoadmap {
  version: number
  fingerprint: string
  position: number
  removed: boolean
  /** Those of the latest version. */
  skills: readonly string[]
}

/** The writes that bring the database to the content. When all are empty, nothing has changed. */
export interface Publication {
  skills: {
    written: PreparedSkill[]
    renamed: { from: string; to: string }[]
    removed: string[]
  }
  /** The whole table as it shall be, or undefined when it stays as it is. */
  formerSlugs: ReadonlyMap<string, string> | undefined
  roadmaps: {
    written: WrittenRoadmap[]
    moved: { slug: string; position: number }[]
    removed: string[]
  }
  guides: { written: WrittenGuide[]; removed: string[] }
  report: PublishReport
}

export interface WrittenGuide extends PreparedGuide {
  version: number
}

export interface WrittenRoadmap extends PreparedRoadmap, PublishedRoadmap {
  position: number
  /** True for a version that was not there before. */
  isNewVersion: boolean
}

/** Returns how to bring the database from what is stored to the content. */
export function planPublication(content: PreparedContent, stored: Stored): Publication {
  const renamed = content.skills.flatMap(({ slug, formerly }) =>
    formerly
      .filter((from) => stored.formerSlugs.get(from) !== slug)
      .map((from) => ({ from, to: slug })),
  )
  const formerSlugs = formerSlugsAfter(stored.formerSlugs, content.skills, renamed)
  const skills = compareSkills(content.skills, stored, renamed)
  const roadmaps = content.roadmaps.map((roadmap, position) =>
    compareRoadmap({ ...roadmap, position }, stored.roadmaps.get(roadmap.slug), formerSlugs),
  )
  const written = roadmaps.flatMap(({ change, ...roadmap }) =>
    change ? [{ ...roadmap, change }] : [],
  )
  const removed = goneFrom(stored.roadmaps, new Set(content.roadmaps.map(({ slug }) => slug)))
  const guides = compareGuides(content.guides, stored.guides)
  return {
    skills: { written: skills.written, renamed, removed: skills.removed },
    formerSlugs: sameEntries(formerSlugs, stored.formerSlugs) ? undefined : formerSlugs,
    roadmaps: {
      written,
      moved: roadmaps.filter(
        ({ slug, position, change }) => !change && stored.roadmaps.get(slug)?.position !== position,
      ),
      removed,
    },
    guides,
    report: {
      skills: { total: content.skills.length, ...skills.report },
      roadmaps: {
        total: content.roadmaps.length,
        published: written.map(({ slug, version, change, skills, added, removed }) => ({
          slug,
          version,
          change,
          skillCount: skills.length,
          added,
          removed,
        })),
        removed,
      },
      guides: {
        total: content.guides.length,
        added: guides.written.filter(({ version }) => version === 1).map(({ slug }) => slug),
        changed: guides.written.filter(({ version }) => version > 1).map(({ slug }) => slug),
        removed: guides.removed,
      },
    },
  }
}

/** A former slug leads to its skill for ever, through later renames too, unless its name is given to another skill. */
function formerSlugsAfter(
  stored: ReadonlyMap<string, string>,
  skills: readonly SkillContent[],
  renamed: readonly { from: string; to: string }[],
): Map<string, string> {
  const heirs = new Map(renamed.map(({ from, to }) => [from, to]))
  const after = new Map([...stored].map(([former, slug]) => [former, heirs.get(slug) ?? slug]))
  for (const { slug, formerly } of skills) for (const former of formerly) after.set(former, slug)
  for (const { slug } of skills) after.delete(slug)
  return after
}

function compareSkills(
  skills: readonly PreparedSkill[],
  stored: Stored,
  renamed: readonly { from: string; to: string }[],
) {
  const reallyRenamed = renamed.filter(({ from }) => stored.skills.has(from))
  const heirs = new Set(reallyRenamed.map(({ to }) => to))
  const written = skills.filter(({ slug, fingerprint }) => {
    const before = stored.skills.get(slug)
    return before?.fingerprint !== fingerprint || before.removed
  })
  const slugsWhere = (wanted: (slug: string) => boolean) =>
    written.map(({ slug }) => slug).filter(wanted)
  const kept = new Set([...skills.map(({ slug }) => slug), ...renamed.map(({ from }) => from)])
  const removed = goneFrom(stored.skills, kept)
  return {
    written,
    removed,
    report: {
      added: slugsWhere((slug) => !stored.skills.has(slug) && !heirs.has(slug)),
      changed: slugsWhere((slug) => stored.skills.get(slug)?.removed === false),
      renamed: reallyRenamed,
      removed,
      returned: slugsWhere((slug) => stored.skills.get(slug)?.removed === true),
    },
  }
}

function compareRoadmap(
  roadmap: PreparedRoadmap & { position: number },
  before: StoredRoadmap | undefined,
  formerSlugs: ReadonlyMap<string, string>,
) {
  const isNewVersion = before?.fingerprint !== roadmap.fingerprint
  const skillsBefore = new Set(before?.skills.map((slug) => formerSlugs.get(slug) ?? slug))
  const skillsNow = new Set(roadmap.skills)
  return {
    ...roadmap,
    isNewVersion,
    version: before ? before.version + (isNewVersion ? 1 : 0) : 1,
    change: changeOf(before, isNewVersion),
    skillCount: roadmap.skills.length,
    added: roadmap.skills.filter((slug) => !skillsBefore.has(slug)),
    removed: [...skillsBefore].filter((slug) => !skillsNow.has(slug)),
  }
}

function changeOf(before: StoredRoadmap | undefined, isNewVersion: boolean) {
  if (!before) return 'added' as const
  if (before.removed) return 'returned' as const
  return isNewVersion ? ('changed' as const) : undefined
}

function compareGuides(guides: readonly PreparedGuide[], stored: Stored['guides']) {
  const kept = new Set(guides.map(({ slug }) => slug))
  return {
    written: guides
      .map((guide) => ({
        ...guide,
        version: (stored.get(guide.slug)?.version ?? 0) + 1,
      }))
      .filter(({ slug, fingerprint }) => stored.get(slug)?.fingerprint !== fingerprint),
    removed: [...stored.keys()].filter((slug) => !kept.has(slug)),
  }
}

function goneFrom(
  stored: ReadonlyMap<string, { removed: boolean }>,
  kept: ReadonlySet<string>,
): string[] {
  return [...stored].flatMap(([slug, { removed }]) => (removed || kept.has(slug) ? [] : slug))
}

function sameEntries(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value)
}
