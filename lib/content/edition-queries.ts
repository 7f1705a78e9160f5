import 'server-only'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/prisma/generated/client'

/** A scalar query that names the published content: another name after every publishing that changed something. */
export const EDITION = Prisma.sql`
  SELECT coalesce(md5(string_agg(fingerprint, ' ' ORDER BY kind, slug)), '') FROM (
    SELECT 1 AS kind, slug, fingerprint FROM "Skill" WHERE "removedAt" IS NULL
    UNION ALL
    SELECT 2, slug, fingerprint FROM "Roadmap" WHERE "removedAt" IS NULL
    UNION ALL
    SELECT 3, slug, fingerprint FROM "Guide"
  ) AS content`

/** Returns that name. */
export async function contentEdition(): Promise<string> {
  const [row] = await db().$queryRaw<{ edition: string }[]>`SELECT (${EDITION}) AS edition`
  return row?.edition ?? ''
}
