import type { Entry } from './outbox'
import { entryFrom } from './stored-progress'

/**
 * Where a change is written before the press that made it returns, one key each, so that tabs never write over each other.
 * IndexedDB cannot promise that: a tab may be closed while it is still being opened. `kept-outbox.ts` carries the journal
 * there; where IndexedDB is missing or forbidden, the journal is the outbox.
 */
const PREFIX = 'waymark.outbox.'

/** @returns those that could not be written, because storage is full or forbidden; nothing written before is lost */
export function writeJournal(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => {
    try {
      localStorage.setItem(PREFIX + entry.id, JSON.stringify(entry))
      return false
    } catch {
      return true
    }
  })
}

export function readJournal(): Entry[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => entryFrom(localStorage.getItem(key)) ?? [])
  } catch {
    return []
  }
}

export function strikeFromJournal(ids: Iterable<string>): void {
  try {
    for (const id of ids) localStorage.removeItem(PREFIX + id)
  } catch {
    // Storage that is forbidden keeps nothing.
  }
}
