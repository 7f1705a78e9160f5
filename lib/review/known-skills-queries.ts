import 'server-only'
import { db } from '@/lib/platform/db'
import type { Status } from '@/lib/progress/schema'
import type { Area, SkillKind } from '@/lib/skill/schema'

/** A skill with the person's status, and the other facts known of it. */
export interface KnownSkill {
  slug: string
  status: Exclude<Status, 'pending'>
  title: string
  /** Null where the content never had it, as of a log from elsewhere. */
  area: Area | null
  kind: SkillKind | null
  /** It has left the content. */
  isGone: boolean
  evidenced: boolean
  /** When they last ticked it, or said in a review that they still know it, whichever came later. */
  confirmedAt: Date
}

/** Returns every skill that is not pending, by status, then by title; one statement, for whoever shows several things of it. */
export async function knownSkills(userId: string): Promise<KnownSkill[]> {
  return db().$queryRaw<KnownSkill[]>`
    SELECT p."skillSlug" AS slug, p.status, coalesce(s.title, p."skillSlug") AS title, s.area, s.kind,
      s.slug IS NULL OR s."removedAt" IS NOT NULL AS "isGone",
      EXISTS (
        SELECT FROM "EvidenceSkill" e WHERE e."userId" = p."userId" AND e."skillSlug" = p."skillSlug"
      ) AS evidenced,
      greatest(p.at, (
        SELECT max(r.at) FROM "Review" r
        WHERE r."userId" = p."userId" AND r."skillSlug" = p."skillSlug" AND r.answer = 'known'
      )) AS "confirmedAt"
    FROM "Progress" p LEFT JOIN "Skill" s ON s.slug = p."skillSlug"
    WHERE p."userId" = ${userId} AND p.status <> 'pending'
    ORDER BY p.status, lower(s.title), s.slug`
}
