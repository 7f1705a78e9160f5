import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import type { GuideContent } from './guide-file'

/** Writes guides as they are published; each comes with its next version. */
export async function writeGuides(
  tx: Transaction,
  guides: readonly (GuideContent & { version: number; fingerprint: string })[],
): Promise<void> {
  for (const { slug, publishedOn, ...guide } of guides) {
    const row = { ...guide, publishedOn: new Date(publishedOn), updatedAt: new Date() }
    await tx.guide.upsert({ where: { slug }, create: { slug, ...row }, update: row })
  }
}

/** Nobody's own things hang on a guide, so nothing of it stays. */
export async function removeGuides(tx: Transaction, slugs: readonly string[]): Promise<void> {
  if (slugs.length > 0) await tx.guide.deleteMany({ where: { slug: { in: [...slugs] } } })
}
