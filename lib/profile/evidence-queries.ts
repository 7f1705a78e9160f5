import 'server-only'
import { db } from '@/lib/platform/db'
import type { Evidence } from './evidence-schema'
import { EVIDENCE_COLUMNS, evidenceOfRow } from './rows'

/** A person's own evidence, newest first. */
export async function evidenceOf(userId: string): Promise<Evidence[]> {
  const rows = await db().evidence.findMany({
    where: { userId },
    select: EVIDENCE_COLUMNS,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(evidenceOfRow)
}

/** Returns true if a piece is this person's: the cheap question, for answering 404 before a page begins. */
export async function hasEvidence(userId: string, id: string): Promise<boolean> {
  return (await db().evidence.count({ where: { userId, id } })) > 0
}
