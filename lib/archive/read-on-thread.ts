import 'server-only'
import { onThread } from '@/lib/platform/threads'
import type { ImportedFile, ImportRead } from './read-import'

/** Far above what any file takes that is within the maxima. */
const DEADLINE_MS = 30_000

/**
 * The one place where the server reads files of people, beside the thread that serves requests.
 * @throws TooCostly
 */
export async function readOnThread(file: ImportedFile): Promise<ImportRead> {
  return (await onThread('imports', 'read-import', file, { deadline: DEADLINE_MS })) as ImportRead
}
