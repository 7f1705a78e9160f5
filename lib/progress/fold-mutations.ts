import 'server-only'
import { QUOTAS } from '@/lib/platform/quotas'
import type { Transaction } from '@/lib/platform/transaction'

/** A fold makes room for a tenth more, so that the next one is far. */
const KEPT = 0.9

/**
 * Makes room in a person's log by folding its oldest part: up to some moment only the last operation of each skill is kept.
 * So every state from that moment on is told as before, and what stands now never changes. An operation goes when the
 * next one of its skill is old too: it is overtaken within what is folded.
 * @param more how many operations are to come
 */
export async function foldLog(
  tx: Transaction,
  userId: string,
  more: number,
  quota: number = QUOTAS.operations,
): Promise<void> {
  // As every tick does: nobody writes to this log meanwhile.
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId} FOR NO KEY UPDATE`
  const kept = Math.max(0, Math.floor(quota * KEPT) - more)
  await tx.$executeRaw`
    WITH log AS (
      SELECT id, lead(at) OVER (PARTITION BY "skillSlug" ORDER BY at, id COLLATE "C") AS overtaken
      FROM "ProgressOperation" WHERE "userId" = ${userId}
    ), counted AS (
      SELECT count(*)::int AS operations FROM log
    ), folded AS (
      SELECT id, overtaken FROM log WHERE overtaken IS NOT NULL
      ORDER BY overtaken, id LIMIT (SELECT greatest(0, operations - ${kept}::int) FROM counted)
    ), gone AS (
      DELETE FROM "ProgressOperation" o USING folded WHERE o."userId" = ${userId} AND o.id = folded.id
    )
    UPDATE "User" SET
      "operationCount" = counted.operations - (SELECT count(*) FROM folded),
      "foldedUntil" = greatest("foldedUntil", (SELECT max(overtaken) FROM folded))
    FROM counted WHERE "User".id = ${userId}`
}
