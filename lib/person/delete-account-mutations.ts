import 'server-only'
import { deletePersonIn } from '@/lib/account/mutations'
import { db } from '@/lib/platform/db'
import { holdHandle } from '@/lib/profile/handle-mutations'
import { lockToWrite } from '@/lib/skill/renaming-mutations'

/** Deletes a person and all that is theirs. Their handle is held for a while, and nobody is told whose it was. */
export async function deleteAccount(userId: string, now: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    await lockToWrite(tx, userId)
    await holdHandle(tx, userId, now)
    await deletePersonIn(tx, userId)
  })
}
