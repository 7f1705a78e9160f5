import type { BrowserStorage } from '@/lib/platform/browser-storage'
import type { Entry } from './outbox'
import { entryFrom } from './stored-progress'

/**
 * The prefix of a change's key in the journal. A press writes its change there before it returns, one key each, so that tabs
 * never write over each other. IndexedDB cannot promise that: a tab may be closed while it is still being opened. The outbox
 * store carries the journal there; where IndexedDB is missing or forbidden, the journal is the outbox.
 */
const PREFIX = 'waymark.outbox.'

/** @returns those that could not be written, because storage is full or forbidden; nothing written before is lost */
export function writeJournal(storage: BrowserStorage, entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => !storage.set(PREFIX + entry.id, JSON.stringify(entry)))
}

export function readJournal(storage: BrowserStorage): Entry[] {
  return storage.keys(PREFIX).flatMap((key) => entryFrom(storage.getJson(key)) ?? [])
}

export function removeFromJournal(storage: BrowserStorage, ids: Iterable<string>): void {
  for (const id of ids) storage.remove(PREFIX + id)
}
