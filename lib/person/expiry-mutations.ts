import 'server-only'
import { forgetExpiredSignIns } from '@/lib/account/mutations'
import { waitingAt } from '@/lib/archive/draft-queries'
import { db } from '@/lib/platform/db'
import { forgetHeldHandles } from '@/lib/profile/handle-mutations'

/** Deletes what was kept for a while only: uploaded files, held handles, sessions and links to sign in. */
export async function forgetWhatExpired(now: Date): Promise<void> {
  await db().importDraft.deleteMany({ where: { NOT: waitingAt(now) } })
  await forgetHeldHandles(now)
  await forgetExpiredSignIns(now)
}
