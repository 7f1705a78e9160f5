import 'server-only'
import { onThread } from '@/lib/platform/threads'
import type { briefOnImport, FileToRead, planOfImport } from './import-jobs'
import type { Present } from './present'

/** A file of ten megabytes takes a second or two. */
const DEADLINE_MS = 30_000

/** @throws TooCostly */
export async function readOnThread(file: FileToRead): Promise<ReturnType<typeof briefOnImport>> {
  const read = await onThread('imports', 'read-import', file, { deadline: DEADLINE_MS })
  return read as ReturnType<typeof briefOnImport>
}

/** @throws TooCostly */
export async function planOnThread(
  file: FileToRead,
  present: Present,
): Promise<ReturnType<typeof planOfImport>> {
  const asked = { ...file, present }
  const plan = await onThread('imports', 'plan-import', asked, { deadline: DEADLINE_MS })
  return plan as ReturnType<typeof planOfImport>
}
