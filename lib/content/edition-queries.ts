import 'server-only'
import { db } from '@/lib/platform/db'

/** Names the published content: another one after every publishing that changed something. */
export async function contentEdition(): Promise<string> {
  const [row] = await db().$queryRaw<{ edition: string | null }[]>`
    SELECT md5(string_agg(fingerprint, ' ' ORDER BY kind, slug)) AS edition FROM (
      SELECT 1 AS kind, slug, fingerprint FROM "Skill" WHERE "removedAt" IS NULL
      UNION ALL
      SELECT 2, slug, fingerprint FROM "Roadmap" WHERE "removedAt" IS NULL
      UNION ALL
      SELECT 3, slug, fingerprint FROM "Guide"
    ) AS content`
  return row?.edition ?? ''
}
