import 'server-only'
import { deletePersonIn } from '@/lib/account/mutations'
import { db } from '@/lib/platform/db'
import { holdHandles } from '@/lib/profile/handle-mutations'
import { forgetShareTokens } from '@/lib/profile/share-mutations'
import { lockSkillReferences } from '@/lib/skill/renaming-mutations'

/**
 * Deletes a person and all that is theirs, the look-ups that lead to them included. Their handles are held for a while,
 * and nobody is told whose they were.
 */
export async function deleteAccount(userId: string, now: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    await lockSkillReferences(tx, userId)
    await holdHandles(tx, userId, now)
    await deletePersonIn(tx, userId)
    await forgetShareTokens(tx, userId)
  })
}
