import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'

/** What a person changes in several steps they change one after the other. */
export async function lockUser(tx: Transaction, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId} FOR NO KEY UPDATE`
}
