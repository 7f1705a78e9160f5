import 'server-only'
import type { Transaction } from '@/lib/skill/mutations'

/** What a person changes in several steps they change one after the other. */
export async function lockPerson(tx: Transaction, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId} FOR NO KEY UPDATE`
}
