import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'

/** Locks a person's row, so that their changes in several steps run one after the other. */
export async function lockUser(tx: Transaction, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId} FOR NO KEY UPDATE`
}
