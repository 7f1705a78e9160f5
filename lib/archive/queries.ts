import 'server-only'
import { db } from '@/lib/platform/db'
import { refusalOf } from '@/lib/profile/handle-mutations'
import {
  EVIDENCE_COLUMNS,
  evidenceOfRow,
  NEW_PROFILE,
  PROFILE_COLUMNS,
  profileOfRow,
} from '@/lib/profile/rows'
import { DAY_MS } from '@/lib/progress/calendar'
import { noteLink, type Operation, type Status } from '@/lib/progress/schema'
import { timeZone } from '@/lib/progress/time-zone'
import { personalTree } from '@/lib/roadmap/personal-roadmap'
import type { Transaction } from '@/lib/skill/mutations'
import { slugsOfToday } from '@/lib/skill/slugs-queries'
import type { Asks } from './import-jobs'
import type { Present } from './plan'
import { importPreview, type KeptPreview } from './preview'
import { type Archive, FORMAT } from './schema'

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

interface OperationRow {
  id: string
  skill: string
  status: Status
  at: Date
}

function operationOf({ at, ...row }: OperationRow): Operation {
  return { ...row, at: at.toISOString() }
}

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

/** Returns the preview of an upload, which is kept for a day; null when this person has no such upload. */
export async function keptImport(
  userId: string,
  id: string,
  now = new Date(),
): Promise<{ name: string; preview: KeptPreview } | null> {
  const draft = await db().importDraft.findUnique({
    where: { userId_id: { userId, id }, ...waitingAt(now) },
    select: { name: true, preview: true },
  })
  return draft && { name: draft.name, preview: importPreview.parse(JSON.parse(draft.preview)) }
}

/** Returns the uploaded file itself; null as above. */
export async function importedFile(
  userId: string,
  id: string,
  now = new Date(),
): Promise<Uint8Array | null> {
  const where = { userId_id: { userId, id }, ...waitingAt(now) }
  return (await db().importDraft.findUnique({ where, select: { file: true } }))?.file ?? null
}

/** Tells whether there is such an upload: a cheap query, for responding 404 before a page starts to render. */
export async function hasImportDraft(
  userId: string,
  id: string,
  now = new Date(),
): Promise<boolean> {
  return (await db().importDraft.count({ where: { userId, id, ...waitingAt(now) } })) > 0
}

/** The condition for uploads that have not expired. */
export function waitingAt(now: Date) {
  return { createdAt: { gt: new Date(now.getTime() - DAY_MS) } }
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

async function archiveOf(
  tx: Transaction,
  userId: string,
  now: Date,
  operations: Operation[],
): Promise<Archive | null> {
  const person = await tx.user.findUnique({
    where: { id: userId },
    select: {
      email: true,
      name: true,
      createdAt: true,
      timeZone: true,
      weeklyGoal: true,
      wantsRefresh: true,
    },
  })
  if (!person) return null
  const { email, name, createdAt, wantsRefresh, weeklyGoal } = person
  // One after the other: a transaction has one connection.
  const where = { userId }
  const profile = await tx.profile.findUnique({ where, select: PROFILE_COLUMNS })
  const follows = await tx.follow.findMany({ where })
  const notes = await tx.skillNote.findMany({ where, omit: { userId: true } })
  const evidence = await tx.evidence.findMany({ where, select: EVIDENCE_COLUMNS })
  const shares = await tx.shareLink.findMany({
    where,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const reviews = await tx.review.findMany({ where, omit: { userId: true } })
  const memories = await tx.skillMemory.findMany({ where, omit: { userId: true } })
  const roadmaps = await tx.personalRoadmap.findMany({ where, omit: { userId: true } })
  return {
    format: FORMAT,
    exportedAt: now.toISOString(),
    account: { email, name, createdAt: createdAt.toISOString() },
    settings: {
      timeZone: timeZone.nullable().catch(null).parse(person.timeZone),
      weeklyGoal,
      wantsRefresh,
    },
    profile: profile ? profileOfRow(profile) : NEW_PROFILE,
    follows: sorted(
      follows.map((row) => ({
        roadmap: row.roadmapSlug,
        followedAt: row.followedAt.toISOString(),
      })),
      ({ followedAt, roadmap }) => `${followedAt} ${roadmap}`,
    ),
    operations: sorted(operations, ({ at, id }) => `${at} ${id}`),
    notes: sorted(
      notes.map(({ skillSlug: skill, links, updatedAt, ...note }) => ({
        skill,
        ...note,
        links: noteLink.array().parse(links),
        updatedAt: updatedAt.toISOString(),
      })),
      ({ skill }) => skill,
    ),
    evidence: sorted(
      evidence.map((row) => {
        const { skill: _, ...written } = evidenceOfRow(row)
        return written
      }),
      ({ createdAt, id }) => `${createdAt} ${id}`,
    ),
    shares: shares.map(({ label, createdAt, expiresAt, revokedAt }) => ({
      label,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt?.toISOString() ?? null,
      revokedAt: revokedAt?.toISOString() ?? null,
    })),
    reviews: sorted(
      reviews.map(({ skillSlug: skill, at, ...review }) => ({
        ...review,
        skill,
        at: at.toISOString(),
      })),
      ({ at, id }) => `${at} ${id}`,
    ),
    memories: sorted(
      memories.map(({ skillSlug: skill, reviewedAt, ...memory }) => ({
        skill,
        ...memory,
        reviewedAt: reviewedAt.toISOString(),
      })),
      ({ skill }) => skill,
    ),
    roadmaps: sorted(
      roadmaps.map(({ root, posting, createdAt, updatedAt, ...roadmap }) => ({
        ...roadmap,
        root: personalTree.parse(root),
        ...(posting === null ? {} : { posting }),
        createdAt: createdAt.toISOString(),
        updatedAt: updatedAt.toISOString(),
      })),
      ({ id }) => id,
    ),
  }
}

/** Sorts the rows, so that the same state makes the same file. */
function sorted<T>(items: T[], keyOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item)
}
