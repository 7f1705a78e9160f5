import 'server-only'
import { activityByDay, timeZoneOf } from '@/lib/insight/calendar-queries'
import { addDays, dayOf, mondayOf } from '@/lib/platform/calendar'
import { db } from '@/lib/platform/db'
import { followedRoadmaps } from '@/lib/progress/queries'
import { lastConfirmed } from '@/lib/review/queries'
import { type Area, area, type SkillKind } from '@/lib/skill/schema'
import { evidenceOf } from './evidence-queries'
import type { PublicProfile } from './schema'
import type { SkillsOfArea } from './visibility'

const ACTIVITY_WEEKS = 12
const GONE = { gone: true } as const

/** The roadmaps a person follows and how far they are. */
export async function measuredRoadmaps(
  userId: string,
  now: Date,
): Promise<NonNullable<PublicProfile['roadmaps']>> {
  const asOf = isoDate(now)
  const roadmaps = await followedRoadmaps(userId, { withNext: false })
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

/** What a person knows and is learning, done before learning, then by title. */
export async function skillsByArea(userId: string): Promise<SkillsOfArea[]> {
  type Row = SkillsOfArea['skills'][number] & { area: Area; kind: SkillKind; isGone: boolean }
  const rows = await db().$queryRaw<Row[]>`
    SELECT s.area, s.slug, s.title, s.kind, p.status, s."removedAt" IS NOT NULL AS "isGone", EXISTS (
      SELECT FROM "EvidenceSkill" e WHERE e."userId" = p."userId" AND e."skillSlug" = p."skillSlug"
    ) AS evidenced
    FROM "Progress" p JOIN "Skill" s ON s.slug = p."skillSlug"
    WHERE p."userId" = ${userId} AND p.status IN ('done', 'learning')
    ORDER BY p.status, lower(s.title), s.slug`
  return area.options.flatMap((area) => {
    const skills = rows.flatMap(({ area: of, isGone, ...skill }) =>
      of === area ? { ...skill, ...(isGone && GONE) } : [],
    )
    return skills.length > 0 ? [{ area, skills }] : []
  })
}

/** A person's evidence with the titles of its skills, the latest first. */
export async function shownEvidence(
  userId: string,
): Promise<NonNullable<PublicProfile['evidence']>> {
  const pieces = await evidenceOf(userId)
  const named = await namesOf(pieces.flatMap(({ skills }) => skills))
  return pieces
    .map(({ id: _, skill: __, skills, ...piece }) => ({
      ...piece,
      skills: skills.map(named),
    }))
    .toSorted((a, b) => madeOn(b).localeCompare(madeOn(a)))
}

/** On which of the last twelve weeks' days, where the person is, they ticked anything. */
export async function recentActivity(
  userId: string,
  now: Date,
): Promise<NonNullable<PublicProfile['activity']>> {
  const zone = await timeZoneOf(userId)
  const to = dayOf(now, zone)
  const from = addDays(mondayOf(to), (1 - ACTIVITY_WEEKS) * 7)
  return { from, to, days: await activityByDay(userId, zone, from, to) }
}

/** The skills a person has, with the day they last ticked or confirmed each; the latest first. */
export async function confirmedSkills(
  userId: string,
): Promise<NonNullable<PublicProfile['confirmed']>> {
  const [confirmed, zone] = await Promise.all([lastConfirmed(userId), timeZoneOf(userId)])
  const named = await namesOf([...confirmed.keys()])
  return [...confirmed]
    .map(([slug, at]) => ({ ...named(slug), on: dayOf(new Date(at), zone) }))
    .toSorted((a, b) => b.on.localeCompare(a.on) || a.title.localeCompare(b.title, 'en'))
}

/** Tells of each of these skills its title, and whether it has left the content. */
async function namesOf(slugs: readonly string[]) {
  const rows = await db().skill.findMany({
    where: { slug: { in: [...new Set(slugs)] } },
    select: { slug: true, title: true, removedAt: true },
  })
  const skills = new Map(rows.map((row) => [row.slug, row]))
  return (slug: string) => {
    const skill = skills.get(slug)
    return { slug, title: skill?.title ?? slug, ...((!skill || skill.removedAt) && GONE) }
  }
}

function madeOn({ date, createdAt }: { date?: string | undefined; createdAt: string }): string {
  return date ?? createdAt.slice(0, 10)
}

function isoDate(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
