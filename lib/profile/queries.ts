import 'server-only'
import { db } from '@/lib/platform/db'
import { addDays, dayOf, mondayOf } from '@/lib/progress/calendar'
import { activityByDay, timeZoneOf } from '@/lib/progress/calendar-queries'
import { followedRoadmaps } from '@/lib/progress/queries'
import { type Area, area, type SkillKind } from '@/lib/skill/schema'
import { EVIDENCE_COLUMNS, evidenceOfRow, NEW_PROFILE, PROFILE_COLUMNS, profileOfRow } from './rows'
import {
  type Evidence,
  isHandle,
  type OwnProfile,
  type PublicProfile,
  type Section,
} from './schema'
import { isOpen, publicView, type SkillsOfArea, shows } from './visibility'

/** What its owner edits; of a person who never did, an empty and private profile. */
export async function ownProfile(userId: string): Promise<OwnProfile> {
  const row = await db().profile.findUnique({ where: { userId }, select: PROFILE_COLUMNS })
  return row ? profileOfRow(row) : NEW_PROFILE
}

/**
 * What anyone may see under a handle. Hidden sections are not even read.
 * @returns null when the profile is private or the handle was never issued: nobody can tell which
 */
export async function publicProfile(handle: string, now: Date): Promise<PublicProfile | null> {
  if (!isHandle(handle)) return null
  const row = await db().profile.findUnique({
    where: { handle },
    select: { ...PROFILE_COLUMNS, userId: true },
  })
  if (!row) return null
  const { userId } = row
  const profile = profileOfRow(row)
  if (!isOpen(profile.visibility)) return null
  const ifShown = <T>(section: Section, read: () => Promise<T>) =>
    shows(profile.visibility, section) ? read() : undefined
  const [roadmaps, skills, evidence, activity] = await Promise.all([
    ifShown('roadmaps', () => measuredRoadmaps(userId, now)),
    ifShown('skills', () => skillsByArea(userId)),
    ifShown('evidence', () => shownEvidence(userId)),
    ifShown('activity', () => recentActivity(userId, now)),
  ])
  return publicView({ ...profile, roadmaps, skills, evidence, activity })
}

/** Whether `publicProfile` would find anything: the cheap question, for answering 404 before a page begins. */
export async function isOpenHandle(handle: string): Promise<boolean> {
  if (!isHandle(handle)) return false
  const open = { handle, visibility: { not: 'private' } } as const
  return (await db().profile.count({ where: open })) > 0
}

/** A person's own evidence, newest first. */
export async function evidenceOf(userId: string): Promise<Evidence[]> {
  const rows = await db().evidence.findMany({
    where: { userId },
    select: EVIDENCE_COLUMNS,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(evidenceOfRow)
}

const ACTIVITY_WEEKS = 12

async function measuredRoadmaps(userId: string, now: Date) {
  const asOf = isoDate(now)
  const roadmaps = await followedRoadmaps(userId)
  return roadmaps.map(({ slug, title, measure: { percent, filled, slots, hoursLeft } }) => ({
    slug,
    title,
    percent,
    filled,
    slots,
    hoursLeft,
    asOf,
  }))
}

async function skillsByArea(userId: string): Promise<SkillsOfArea[]> {
  type Row = SkillsOfArea['skills'][number] & { area: Area; kind: SkillKind }
  const rows = await db().$queryRaw<Row[]>`
    SELECT s.area, s.slug, s.title, s.kind, p.status, EXISTS (
      SELECT FROM "Evidence" e WHERE e."userId" = p."userId" AND e."skillSlug" = p."skillSlug"
    ) AS evidenced
    FROM "Progress" p JOIN "Skill" s ON s.slug = p."skillSlug"
    WHERE p."userId" = ${userId} AND p.status IN ('done', 'learning')
    ORDER BY p.status, lower(s.title), s.slug`
  return area.options.flatMap((area) => {
    const skills = rows.flatMap(({ area: of, ...skill }) => (of === area ? skill : []))
    return skills.length > 0 ? [{ area, skills }] : []
  })
}

async function shownEvidence(userId: string) {
  const evidence = await evidenceOf(userId)
  const skills = await db().skill.findMany({
    where: { slug: { in: evidence.map(({ skill }) => skill) } },
    select: { slug: true, title: true },
  })
  const titles = new Map(skills.map(({ slug, title }) => [slug, title]))
  return evidence.map(({ id: _, ...shown }) => ({
    ...shown,
    skillTitle: titles.get(shown.skill) ?? shown.skill,
  }))
}

/** By the days of the person whose profile it is. */
async function recentActivity(userId: string, now: Date) {
  const zone = await timeZoneOf(userId)
  const to = dayOf(now, zone)
  const from = addDays(mondayOf(to), (1 - ACTIVITY_WEEKS) * 7)
  return { from, to, days: await activityByDay(userId, zone, from, to) }
}

function isoDate(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
