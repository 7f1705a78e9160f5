import 'server-only'
import { activityByDay } from '@/lib/insight/calendar-queries'
import { addDays, dayOf, mondayOf } from '@/lib/platform/calendar'
import { db } from '@/lib/platform/db'
import { followedRoadmaps } from '@/lib/progress/queries'
import type { Statuses } from '@/lib/progress/schema'
import type { KnownSkill } from '@/lib/review/known-skills-queries'
import { area } from '@/lib/skill/schema'
import type { Evidence } from './evidence-schema'
import { evidenceOfRow } from './rows'
import type { PublicProfile } from './schema'
import type { SkillsOfArea } from './visibility'

const ACTIVITY_WEEKS = 12
const GONE = { gone: true } as const

/** Returns the roadmaps a person follows and how far they are. */
export async function measuredRoadmaps(
  userId: string,
  known: Promise<readonly KnownSkill[]>,
  now: Date,
): Promise<NonNullable<PublicProfile['roadmaps']>> {
  const asOf = isoDate(now)
  const roadmaps = await followedRoadmaps(userId, {
    withNext: false,
    known: known.then(statusesIn),
  })
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

/** Returns what a person knows and is learning, done before learning, then by title. */
export function skillsByArea(known: readonly KnownSkill[]): SkillsOfArea[] {
  return area.options.flatMap((area) => {
    const skills = known.flatMap(({ slug, title, kind, status, evidenced, isGone, ...skill }) =>
      skill.area === area && kind && status !== 'skipped'
        ? { slug, title, kind, status, evidenced, ...(isGone && GONE) }
        : [],
    )
    return skills.length > 0 ? [{ area, skills }] : []
  })
}

/** Returns a person's evidence with the titles of its skills, the latest first. */
export async function shownEvidence(
  userId: string,
): Promise<NonNullable<PublicProfile['evidence']>> {
  const rows = await db().$queryRaw<EvidenceRow[]>`
    SELECT id, kind, title, url, note, date, "createdAt", (
      SELECT coalesce(json_agg(json_build_object(
        'slug', "skillSlug", 'title', coalesce(s.title, "skillSlug"),
        'isGone', s.slug IS NULL OR s."removedAt" IS NOT NULL) ORDER BY position), '[]')
      FROM "EvidenceSkill" AS shown LEFT JOIN "Skill" s ON s.slug = "skillSlug"
      WHERE shown."userId" = piece."userId" AND "evidenceId" = piece.id
    ) AS skills
    FROM "Evidence" AS piece WHERE "userId" = ${userId} ORDER BY "createdAt" DESC, id`
  return rows
    .map(({ skills, ...row }) => {
      const { id: _, skill: __, ...piece } = evidenceOfRow({ ...row, skills: [] })
      return {
        ...piece,
        skills: skills.map(({ isGone, ...skill }) => ({ ...skill, ...(isGone && GONE) })),
      }
    })
    .toSorted((a, b) => madeOn(b).localeCompare(madeOn(a)))
}

/** Returns on which of the last twelve weeks' days, where the person is, they ticked anything. */
export async function recentActivity(
  userId: string,
  zone: string,
  now: Date,
): Promise<NonNullable<PublicProfile['activity']>> {
  const to = dayOf(now, zone)
  const from = addDays(mondayOf(to), (1 - ACTIVITY_WEEKS) * 7)
  return { from, to, days: await activityByDay(userId, zone, from, to) }
}

/** Returns the skills a person has, with the day they last ticked or confirmed each; the latest first. */
export function confirmedSkills(
  known: readonly KnownSkill[],
  zone: string,
): NonNullable<PublicProfile['confirmed']> {
  return known
    .filter(({ status }) => status === 'done')
    .map(({ slug, title, isGone, confirmedAt }) => ({
      ...{ slug, title, ...(isGone && GONE) },
      on: dayOf(confirmedAt, zone),
    }))
    .toSorted((a, b) => b.on.localeCompare(a.on) || a.title.localeCompare(b.title, 'en'))
}

interface EvidenceRow {
  id: string
  kind: Evidence['kind']
  title: string
  url: string
  note: string | null
  date: Date | null
  createdAt: Date
  skills: { slug: string; title: string; isGone: boolean }[]
}

function statusesIn(known: readonly KnownSkill[]): Statuses {
  return Object.fromEntries(known.map(({ slug, status }) => [slug, status]))
}

function madeOn({ date, createdAt }: { date?: string | undefined; createdAt: string }): string {
  return date ?? createdAt.slice(0, 10)
}

function isoDate(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
