import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import { refusalOf } from '@/lib/profile/handle-mutations'
import { slugsOfToday } from '@/lib/skill/slugs-queries'
import { archiveOf, type OperationRow, operationOf } from './archive-queries'
import type { Asks } from './import-jobs'
import type { Present } from './present'

/** Returns the data that a file is compared with, read in the transaction that then imports it. */
export async function presentFor(
  tx: Transaction,
  userId: string,
  { skills, operations, handle }: Asks,
  now: Date,
): Promise<Present | null> {
  // However long the log is, only the operations that the file also names and each skill's current one are needed.
  const rows: OperationRow[] = await tx.$queryRaw`
    SELECT id, "skillSlug" AS skill, status, at FROM "ProgressOperation"
    WHERE "userId" = ${userId} AND (id = ANY(${operations})
      OR id IN (SELECT "operationId" FROM "Progress" WHERE "userId" = ${userId}))`
  const own = await archiveOf(tx, userId, now, rows.map(operationOf))
  if (!own) return null
  const known = await tx.roadmap.findMany({ select: { slug: true } })
  const refusal =
    handle && handle !== own.profile.handle ? await refusalOf(tx, userId, handle, now) : undefined
  return {
    own,
    slugs: await slugsOfToday(tx, skills),
    roadmaps: new Set(known.map(({ slug }) => slug)),
    handleTaken: refusal !== undefined,
    changes: await countOfChanges(tx, userId),
  }
}

async function countOfChanges(tx: Transaction, userId: string): Promise<number> {
  const where = { id: userId }
  return (await tx.user.findUniqueOrThrow({ where, select: { operationCount: true } }))
    .operationCount
}
