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
