import 'server-only'
import { personalTree } from '@/lib/authoring/personal-roadmap'
import { timeZone } from '@/lib/platform/time-zone'
import type { Transaction } from '@/lib/platform/transaction'
import {
  EVIDENCE_COLUMNS,
  evidenceOfRow,
  NEW_PROFILE,
  PROFILE_COLUMNS,
  profileOfRow,
} from '@/lib/profile/rows'
import { noteLink, type Operation, type Status } from '@/lib/progress/schema'
import { type Archive, FORMAT } from './schema'

/** Returns a person's data as an archive, with the given part of the log; null when there is no such person. */
export async function archiveOf(
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
      roadmaps.map(({ summary, root, posting, createdAt, updatedAt, ...roadmap }) => ({
        ...roadmap,
        ...(summary === '' ? {} : { summary }),
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

export interface OperationRow {
  id: string
  skill: string
  status: Status
  at: Date
}

export function operationOf({ at, ...row }: OperationRow): Operation {
  return { ...row, at: at.toISOString() }
}
