import { dropFromOutbox, keepOutbox, readOutbox } from './kept-outbox'
import { confirm, record } from './local-progress'
import { tellTabs } from './news'
import { entriesFor, overtaken } from './outbox'
import { change, currentProgress, unwritten } from './store'

/** Entries known to be in the database; what is there is not written again. */
const safe = new Set<string>()

/**
 * Carries into the database what is only in the journal, or in this page, yet.
 * @param anew and makes sure that this page knows what all tabs of this browser keep there, and no more
 */
export async function gather(anew: boolean): Promise<void> {
  const loose = currentProgress().outbox.filter(({ id }) => !safe.has(id))
  if (await keepOutbox(loose)) {
    for (const { id } of loose) {
      safe.add(id)
      unwritten.delete(id)
    }
  }
  if (anew) await reconcile()
}

async function reconcile(): Promise<void> {
  const { entries, isWhole } = await readOutbox()
  change((before) => record(before, entries))
  if (!isWhole) return
  const kept = new Set(entries.map(({ id }) => id))
  const gone = [...safe].filter((id) => !kept.has(id))
  for (const id of gone) safe.delete(id)
  if (gone.length > 0) change((before) => confirm(before, gone))
  await dropFromOutbox(overtaken(entries.filter(({ owner }) => owner === null)))
}

/** At signing out: theirs and a guest's go; what waits for other accounts stays for them. */
export async function emptyOutboxOf(owner: string | null): Promise<void> {
  const ids = entriesFor((await readOutbox()).entries, owner).map(({ id }) => id)
  // As if answered, so that no tab that still holds one writes it anew.
  change((before) => confirm(before, ids))
  await dropFromOutbox(ids)
  tellTabs({ kind: 'answered', ids })
}
