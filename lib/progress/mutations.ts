import 'server-only'
import { db, prepared } from '@/lib/platform/db'
import { QUOTAS, QuotaReached } from '@/lib/platform/quotas'
import type { Transaction } from '@/lib/platform/transaction'
import { foldLog } from './fold-mutations'
import { judge } from './judge'
import type { Operation, OperationBatch, Recorded } from './schema'

/** The source of operations: the person's ticks, an earlier state that they restore, or a file. */
export type Origin = { source: 'ticked' | 'imported' } | { source: 'restored'; asOf: Date }

/**
 * Records what a person says of skills and lets the last writer win. Repeating operations changes nothing and reports
 * them as applied again; good operations are applied even when others of the batch are rejected.
 * @returns the person's version after it, which grows by one when anything was new
 * @throws when the person does not exist
 */
export async function recordOperations(
  userId: string,
  claims: OperationBatch['operations'],
  now: Date,
  origin: Origin = { source: 'ticked' },
): Promise<Recorded> {
  const { accepted, rejected } = judge(claims, now)
  const { version, unknown } = await writeOperations(userId, accepted, origin)
  const strangers = new Set(unknown)
  return {
    version,
    applied: accepted.map(({ id }) => id).filter((id) => !strangers.has(id)),
    rejected: [
      ...rejected,
      ...[...strangers].map((id) => ({ id, reason: 'unknown-skill' as const })),
    ],
  }
}

/**
 * Does the same as part of a larger change. The caller passes valid operations on existing skills.
 * @throws QuotaReached
 */
export async function recordOperationsIn(
  tx: Transaction,
  userId: string,
  operations: readonly Operation[],
  origin: Origin,
): Promise<Written> {
  const parameters = parametersOf(userId, operations, origin)
  const [written] = await tx.$queryRawUnsafe<Written[]>(TICK, ...parameters)
  if (!written) throw new Error('operations of a person who does not exist')
  if (!written.room) throw new QuotaReached('operations')
  return written
}

/** @returns false when there is no such roadmap; following twice is following once */
export async function follow(userId: string, roadmapSlug: string): Promise<boolean> {
  const roadmap = await db().roadmap.findFirst({
    where: { slug: roadmapSlug, removedAt: null },
    select: { slug: true },
  })
  if (!roadmap) return false
  if ((await db().follow.count({ where: { userId, NOT: { roadmapSlug } } })) >= QUOTAS.follows)
    throw new QuotaReached('follows')
  await db().follow.createMany({ data: [{ userId, roadmapSlug }], skipDuplicates: true })
  return true
}

/** @returns false when there never was such a roadmap; a removed one can be left */
export async function unfollow(userId: string, roadmapSlug: string): Promise<boolean> {
  const { count } = await db().follow.deleteMany({ where: { userId, roadmapSlug } })
  return count > 0 || (await db().roadmap.count({ where: { slug: roadmapSlug } })) > 0
}

interface Written {
  version: number
  /** Ids of operations on skills that do not exist. */
  unknown: string[]
  /** True when the log had room for all of them; else nothing was written. */
  room: boolean
}

/**
 * One statement, so that one round trip does it and nothing can be seen half done.
 *
 * All writers of one person wait in `person`, which everything after it reads from. What a waiting statement sees of other
 * tables may be older than that lock (READ COMMITTED takes its snapshot before it waits), so nothing here decides by such a
 * read: the version comes from the locked row, which PostgreSQL re-reads after waiting, and the rest from ON CONFLICT,
 * which judges the newest row.
 */
async function writeOperations(
  userId: string,
  operations: Operation[],
  origin: Origin,
): Promise<Written> {
  const [written] = await prepared<Written>('tick', TICK, parametersOf(userId, operations, origin))
  if (!written) throw new Error('operations of a person who does not exist')
  if (written.room) return written
  return db().$transaction(async (tx) => {
    await foldLog(tx, userId, operations.length)
    return recordOperationsIn(tx, userId, operations, origin)
  }, FOLDING)
}

/** Folding reads a whole log, but only once in thousands of ticks. */
const FOLDING = { maxWait: 5000, timeout: 30_000 }

function parametersOf(userId: string, operations: readonly Operation[], origin: Origin): unknown[] {
  return [
    userId,
    operations.map(({ id }) => id),
    operations.map(({ skill }) => skill),
    operations.map(({ status }) => status),
    operations.map(({ at }) => at),
    origin.source,
    origin.source === 'restored' ? origin.asOf : null,
  ]
}

const TICK = `
  WITH person AS (
    SELECT id, "progressVersion" AS version,
      "operationCount" + cardinality($2::text[]) <= ${QUOTAS.operations} AS room
    FROM "User" WHERE id = $1 FOR NO KEY UPDATE
  ), asked AS (
    SELECT o.id, coalesce(s.slug, f."skillSlug") AS skill, o.status, o.at
    FROM unnest(
      $2::text[],
      $3::text[],
      $4::"ProgressStatus"[],
      $5::timestamptz(3)[]
    ) AS o(id, skill, status, at)
    LEFT JOIN "Skill" s ON s.slug = o.skill
    LEFT JOIN "SkillFormerSlug" f ON f."formerSlug" = o.skill
  ), inserted AS (
    INSERT INTO "ProgressOperation" ("userId", id, "skillSlug", status, at, source, "asOf")
    SELECT person.id, asked.id, asked.skill, asked.status, asked.at, $6::"OperationSource", $7::timestamptz
    FROM person, asked WHERE person.room AND asked.skill IS NOT NULL
    ON CONFLICT ("userId", id) DO NOTHING
    RETURNING id, "skillSlug", status, at
  ), bumped AS (
    UPDATE "User" SET "progressVersion" = person.version + 1, "operationCount" = "operationCount" + news.operations
    FROM person, (SELECT count(*) AS operations FROM inserted) AS news
    WHERE "User".id = person.id AND news.operations > 0
    RETURNING "User".id, "progressVersion" AS version
  ), standing AS (
    INSERT INTO "Progress" ("userId", "skillSlug", status, at, "operationId", version)
    SELECT DISTINCT ON (i."skillSlug") bumped.id, i."skillSlug", i.status, i.at, i.id, bumped.version
    FROM inserted i, bumped
    ORDER BY i."skillSlug", i.at DESC, i.id COLLATE "C" DESC
    ON CONFLICT ("userId", "skillSlug") DO UPDATE SET
      status = excluded.status, at = excluded.at, "operationId" = excluded."operationId", version = excluded.version
    WHERE ("Progress".at, "Progress"."operationId" COLLATE "C") < (excluded.at, excluded."operationId" COLLATE "C")
  )
  SELECT coalesce(bumped.version, person.version) AS version, person.room,
    ARRAY(SELECT id FROM asked WHERE skill IS NULL) AS unknown
  FROM person LEFT JOIN bumped ON true`
