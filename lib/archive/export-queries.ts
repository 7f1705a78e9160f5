import 'server-only'
import { db } from '@/lib/platform/db'
import type { Transaction } from '@/lib/platform/transaction'
import type { Operation } from '@/lib/progress/schema'
import { archiveOf, type OperationRow, operationOf } from './archive-queries'
import type { Archive } from './schema'

/**
 * Returns all of a person's data as the text of a file, in pieces: the log is read a page at a time, so that a long one
 * takes no more memory than a short one. Operations recorded after the first piece are not in it. Null when there is no
 * such person.
 */
export async function exportText(
  userId: string,
  now: Date,
): Promise<AsyncGenerator<string, void> | null> {
  const { moment, archive } = await db().$transaction(
    async (tx) => ({
      moment: await momentIn(tx),
      archive: await archiveOf(tx, userId, now, []),
    }),
    { isolationLevel: 'RepeatableRead', timeout: 60_000 },
  )
  return archive && pieces(archive, operationPages(userId, moment))
}

/** Reads the database's clock, which also stamps recorded operations, in milliseconds as their column does. */
async function momentIn(tx: Transaction): Promise<Date> {
  const [row] = await tx.$queryRaw<{ moment: Date }[]>`
    SELECT clock_timestamp()::timestamptz(3) AS moment`
  if (!row) throw new Error('the database tells no time')
  return row.moment
}

async function* pieces(
  archive: Archive,
  pages: AsyncIterable<Operation[]>,
): AsyncGenerator<string, void> {
  // No string value can match: JSON escapes line ends.
  const [head = '', tail = ''] = `${JSON.stringify(archive, null, 2)}\n`.split(NO_OPERATIONS)
  yield `${head}\n  "operations": [`
  let written = 0
  for await (const page of pages) {
    const texts = page.map(
      (one) => `    ${JSON.stringify(one, null, 2).replaceAll('\n', '\n    ')}`,
    )
    yield `${written > 0 ? ',' : ''}\n${texts.join(',\n')}`
    written += page.length
  }
  yield `${written > 0 ? '\n  ' : ''}]${tail}`
}

const NO_OPERATIONS = '\n  "operations": []'
const PAGE = 2000

/** Yields the operations recorded until then, oldest first. */
async function* operationPages(userId: string, until: Date): AsyncGenerator<Operation[], void> {
  let after = { at: new Date(0), id: '' }
  for (;;) {
    const rows: OperationRow[] = await db().$queryRaw`
      SELECT id, "skillSlug" AS skill, status, at FROM "ProgressOperation"
      WHERE "userId" = ${userId} AND "recordedAt" <= ${until}
        AND (${after.id} = '' OR (at, id COLLATE "C") > (${after.at}, ${after.id} COLLATE "C"))
      ORDER BY at, id COLLATE "C" LIMIT ${PAGE}`
    const last = rows.at(-1)
    if (!last) return
    yield rows.map(operationOf)
    after = last
  }
}

/** Returns the started skills, those not pending, with their details, ordered by area and title. */
export async function progressRows(userId: string) {
  const rows = await db().progress.findMany({
    where: { userId, status: { not: 'pending' } },
    select: { skillSlug: true, status: true, at: true },
  })
  const skills = await db().skill.findMany({
    where: { slug: { in: rows.map(({ skillSlug }) => skillSlug) } },
    select: {
      slug: true,
      title: true,
      kind: true,
      area: true,
      level: true,
      hours: true,
      removedAt: true,
    },
    orderBy: [{ area: 'asc' }, { title: 'asc' }, { slug: 'asc' }],
  })
  const ticks = new Map(rows.map((row) => [row.skillSlug, row]))
  return skills.flatMap(({ slug: skill, removedAt, ...about }) => {
    const tick = ticks.get(skill)
    return tick
      ? [
          {
            skill,
            gone: removedAt !== null,
            ...about,
            status: tick.status,
            at: tick.at.toISOString(),
          },
        ]
      : []
  })
}

export type ProgressRow = Awaited<ReturnType<typeof progressRows>>[number]
