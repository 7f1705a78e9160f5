import 'server-only'
import { deleteExpiredSignIns } from '@/lib/account/mutations'
import { waitingAt } from '@/lib/archive/draft-queries'
import { db } from '@/lib/platform/db'
import { releaseExpiredHandles } from '@/lib/profile/handle-mutations'

/** Deletes what was kept for a while only: uploaded files, held handles, sessions and links to sign in. */
export async function deleteExpired(now: Date): Promise<void> {
  await db().importDraft.deleteMany({ where: { NOT: waitingAt(now) } })
  await releaseExpiredHandles(now)
  await deleteExpiredSignIns(now)
}
