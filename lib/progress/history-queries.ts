import 'server-only'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/prisma/generated/client'
import {
  type HistoryEntry,
  type HistoryPage,
  type HistoryQuery,
  type OperationSource,
  type PointInLog,
  placeOf,
} from './history'
import type { Status } from './schema'

const PAGE = 50

/** The operations of a person that fit, newest first, a page at a time; also those on skills that left the content. */
export async function history(
  userId: string,
  { skill, roadmap, status, before }: HistoryQuery,
): Promise<HistoryPage> {
  const wanted = [
    skill && Prisma.sql`log."skillSlug" = ${skill}`,
    roadmap &&
      Prisma.sql`log."skillSlug" IN (SELECT unnest(skills) FROM "RoadmapVersion" WHERE "roadmapSlug" = ${roadmap})`,
    status && Prisma.sql`log.status = ${status}::"ProgressStatus"`,
    before &&
      Prisma.sql`(log.at, log.id COLLATE "C") < (${before.at}::timestamptz, ${before.id} COLLATE "C")`,
  ].filter((condition) => condition instanceof Prisma.Sql)
  const rows = await db().$queryRaw<EntryRow[]>`
    WITH page AS (
      SELECT log.* FROM "ProgressOperation" log
      WHERE log."userId" = ${userId} AND ${Prisma.join([Prisma.sql`true`, ...wanted], ' AND ')}
      ORDER BY log.at DESC, log.id COLLATE "C" DESC LIMIT ${PAGE + 1}
    ), log AS (
      SELECT id, lag(status, 1, 'pending') OVER (PARTITION BY "skillSlug" ORDER BY at, id COLLATE "C") AS before
      FROM "ProgressOperation"
      WHERE "userId" = ${userId} AND "skillSlug" IN (SELECT "skillSlug" FROM page)
        AND at <= (SELECT max(at) FROM page))
    SELECT page.id, page."skillSlug" AS skill, coalesce(s.title, page."skillSlug") AS title,
      s.slug IS NULL OR s."removedAt" IS NOT NULL AS gone,
      page.status, log.before, p.status AS current, page.at, page.source, page."asOf"
    FROM page
    JOIN log ON log.id = page.id
    JOIN "Progress" p ON p."userId" = ${userId} AND p."skillSlug" = page."skillSlug"
    LEFT JOIN "Skill" s ON s.slug = page."skillSlug"
    ORDER BY page.at DESC, page.id COLLATE "C" DESC`
  const operations = rows.slice(0, PAGE).map(entryOf)
  const last = rows.length > PAGE ? operations.at(-1) : undefined
  return { operations, next: last ? placeOf(last) : null }
}

/** A skill that a person ever said something of. */
export interface SkillWithHistory {
  skill: string
  title: string
  gone: boolean
  current: Status
  operations: number
  /** ISO date and time of the latest operation. */
  latest: string
}

/** Every skill with a history, by title. */
export async function skillsWithHistory(userId: string): Promise<SkillWithHistory[]> {
  const rows = await db().$queryRaw<(Omit<SkillWithHistory, 'latest'> & { latest: Date })[]>`
    SELECT o."skillSlug" AS skill, coalesce(s.title, o."skillSlug") AS title,
      s.slug IS NULL OR s."removedAt" IS NOT NULL AS gone,
      p.status AS current, count(*)::int AS operations, max(o.at) AS latest
    FROM "ProgressOperation" o
    JOIN "Progress" p ON p."userId" = o."userId" AND p."skillSlug" = o."skillSlug"
    LEFT JOIN "Skill" s ON s.slug = o."skillSlug"
    WHERE o."userId" = ${userId}
    GROUP BY o."skillSlug", s.slug, p.status ORDER BY lower(coalesce(s.title, o."skillSlug")), 1`
  return rows.map(({ latest, ...row }) => ({ ...row, latest: latest.toISOString() }))
}

/** Up to this moment the log keeps only the last change of each skill; null when it keeps all of them. */
export async function foldedUntil(userId: string): Promise<Date | null> {
  const where = { id: userId }
  return (await db().user.findUnique({ where, select: { foldedUntil: true } }))?.foldedUntil ?? null
}

/** One skill that bringing a state back would change. */
export interface Restorable {
  skill: string
  title: string
  from: Status
  to: Status
}

/** Returns the differences between now and a point of the log, by title: the changes that bring its state back. */
export async function differencesTo(userId: string, { at, id }: PointInLog): Promise<Restorable[]> {
  const upToIt =
    id === undefined
      ? Prisma.sql`at <= ${at}`
      : Prisma.sql`(at, id COLLATE "C") <= (${at}, ${id} COLLATE "C")`
  return db().$queryRaw`
    WITH before AS (
      SELECT DISTINCT ON ("skillSlug") "skillSlug", status FROM "ProgressOperation"
      WHERE "userId" = ${userId} AND ${upToIt}
      ORDER BY "skillSlug", at DESC, id COLLATE "C" DESC)
    SELECT p."skillSlug" AS skill, coalesce(s.title, p."skillSlug") AS title,
      p.status AS "from", coalesce(before.status, 'pending') AS "to"
    FROM "Progress" p
    LEFT JOIN before ON before."skillSlug" = p."skillSlug"
    LEFT JOIN "Skill" s ON s.slug = p."skillSlug"
    WHERE p."userId" = ${userId} AND p.status <> coalesce(before.status, 'pending')
    ORDER BY lower(coalesce(s.title, p."skillSlug")), 1`
}

/** The skills that a person restored at one moment. */
export interface RestoredThen {
  /** The moment whose state it was. */
  asOf: string
  skills: number
  /** Those of which it is what stands still; only they can be undone. */
  standing: string[]
}

/** Null when nothing was brought back then. */
export async function restoredAt(userId: string, at: Date): Promise<RestoredThen | null> {
  const rows = await db().$queryRaw<{ skill: string; asOf: Date; stands: boolean }[]>`
    SELECT o."skillSlug" AS skill, o."asOf", p."operationId" = o.id AS stands
    FROM "ProgressOperation" o
    JOIN "Progress" p ON p."userId" = o."userId" AND p."skillSlug" = o."skillSlug"
    WHERE o."userId" = ${userId} AND o.at = ${at} AND o.source = 'restored' ORDER BY 1`
  const [first] = rows
  if (!first) return null
  return {
    asOf: first.asOf.toISOString(),
    skills: rows.length,
    standing: rows.filter(({ stands }) => stands).map(({ skill }) => skill),
  }
}

interface EntryRow extends Omit<HistoryEntry, 'at' | 'asOf' | 'source'> {
  at: Date
  asOf: Date | null
  source: OperationSource
}

function entryOf({ at, asOf, ...row }: EntryRow): HistoryEntry {
  return { ...row, at: at.toISOString(), asOf: asOf?.toISOString() ?? null }
}
