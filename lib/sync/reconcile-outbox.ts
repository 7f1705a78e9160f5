import { record } from './local-progress'
import { entriesFor, overtaken } from './outbox'
import type { OutboxStore } from './outbox-store'
import type { ProgressStore } from './progress-store'
import type { Viewer } from './viewer'

/** Carries into the outbox's database what is only in the journal, or in this page, yet. */
export async function saveLooseEntries(
  progress: ProgressStore,
  outbox: OutboxStore,
): Promise<void> {
  progress.markWritten(await outbox.saveToOutbox(progress.get().outbox))
}

/** Makes sure that this page knows what all tabs of this browser keep in the outbox, and no more. */
export async function reconcileOutbox(progress: ProgressStore, outbox: OutboxStore): Promise<void> {
  const { entries, gone } = await outbox.readOutbox()
  progress.change((before) => record(before, entries))
  if (gone.length > 0) progress.acknowledge(gone)
  const { acknowledged } = progress.get()
  // A tab that had not heard yet of the acknowledgement may have written one anew.
  const written = entries.map(({ id }) => id).filter((id) => acknowledged.has(id))
  const guests = entries.filter(({ owner }) => owner === null)
  await outbox.removeFromOutbox([...written, ...overtaken(guests)])
}

/**
 * At signing out: theirs and a guest's go; what waits for other accounts stays for them.
 * @returns ids of what went
 */
export async function emptyOutbox(
  progress: ProgressStore,
  outbox: OutboxStore,
  viewer: Viewer,
): Promise<string[]> {
  const { entries } = await outbox.readOutbox()
  const ids = entriesFor(entries, viewer).map(({ id }) => id)
  // As if acknowledged, so that no tab that still holds one writes it anew.
  progress.acknowledge(ids)
  await outbox.removeFromOutbox(ids)
  return ids
}
