import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'

/** The slug of today for each of these that is or was a skill's, removed skills included. */
export async function slugsOfToday(
  tx: Transaction,
  named: readonly string[],
): Promise<Map<string, string>> {
  const slugs = [...new Set(named)]
  const rows = await tx.$queryRaw<{ named: string; slug: string }[]>`
    SELECT named, coalesce(s.slug, f."skillSlug") AS slug FROM unnest(${slugs}::text[]) AS named
    LEFT JOIN "Skill" s ON s.slug = named LEFT JOIN "SkillFormerSlug" f ON f."formerSlug" = named
    WHERE s.slug IS NOT NULL OR f."skillSlug" IS NOT NULL`
  return new Map(rows.map(({ named, slug }) => [named, slug]))
}
