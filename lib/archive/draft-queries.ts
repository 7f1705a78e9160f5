import 'server-only'
import { DAY_MS } from '@/lib/platform/calendar'
import { db } from '@/lib/platform/db'
import { importPreview, type KeptPreview } from './preview'

/** Returns the preview of an upload, which is kept for a day; null when this person has no such upload. */
export async function keptImport(
  userId: string,
  id: string,
  now = new Date(),
): Promise<{ name: string; preview: KeptPreview } | null> {
  const draft = await db().importDraft.findUnique({
    where: { userId_id: { userId, id }, ...waitingAt(now) },
    select: { name: true, preview: true },
  })
  return draft && { name: draft.name, preview: importPreview.parse(JSON.parse(draft.preview)) }
}

/** Returns the uploaded file itself; null as above. */
export async function importedFile(
  userId: string,
  id: string,
  now = new Date(),
): Promise<Uint8Array | null> {
  const where = { userId_id: { userId, id }, ...waitingAt(now) }
  return (await db().importDraft.findUnique({ where, select: { file: true } }))?.file ?? null
}

/** Tells whether there is such an upload: a cheap query, for responding 404 before a page starts to render. */
export async function hasImportDraft(
  userId: string,
  id: string,
  now = new Date(),
): Promise<boolean> {
  return (await db().importDraft.count({ where: { userId, id, ...waitingAt(now) } })) > 0
}

/** The condition for uploads that have not expired. */
export function waitingAt(now: Date) {
  return { createdAt: { gt: new Date(now.getTime() - DAY_MS) } }
}
