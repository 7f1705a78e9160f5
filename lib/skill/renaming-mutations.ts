import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import { Prisma } from '@/prisma/generated/client'

/** The tables of people's data that name skills, in the order in which all transactions lock them, to prevent deadlocks. */
const TABLES = [
  'Progress',
  'EvidenceSkill',
  'SkillNote',
  'Review',
  'SkillMemory',
  'PersonalRoadmap',
] as const

type Table = (typeof TABLES)[number]

/** Locks these tables for a rename: it must see rows being written, and later writes must see the new slugs. */
export async function lockSkillRenames(tx: Transaction): Promise<void> {
  await tx.$executeRaw`LOCK TABLE ${named(TABLES)} IN SHARE ROW EXCLUSIVE MODE`
}

/**
 * For whoever writes what one person owns in several steps, before all else: until the transaction ends no skill is
 * renamed, and nobody else changes that person's things in this way.
 * @param tables that are written to; all of them if none is named
 */
export async function lockSkillReferences(
  tx: Transaction,
  userId: string,
  tables: readonly Table[] = TABLES,
): Promise<void> {
  const ordered = TABLES.filter((table) => tables.includes(table))
  await tx.$executeRaw`LOCK TABLE ${named(ordered)} IN ROW EXCLUSIVE MODE`
  await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId} FOR NO KEY UPDATE`
}

function named(tables: readonly Table[]): Prisma.Sql {
  return Prisma.join(tables.map((table) => Prisma.raw(`"${table}"`)))
}
