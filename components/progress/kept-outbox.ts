import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { readJournal, strikeFromJournal } from './journal'
import { type Entry, inOrder } from './outbox'
import { OUTBOX_DATABASE } from './outbox-hint'
import { isEntry } from './stored-progress'

interface Schema extends DBSchema {
  outbox: { key: string; value: Entry }
}

/** Carries entries into the database, and out of the journal once they are safe. @returns whether they are */
export async function keepOutbox(entries: readonly Entry[]): Promise<boolean> {
  if (entries.length === 0) return true
  const kept = await inDatabase(async (database) => {
    const work = database.transaction('outbox', 'readwrite', { durability: 'strict' })
    await Promise.all([...entries.map((entry) => work.store.put(entry)), work.done])
    return true
  })
  if (kept) strikeFromJournal(entries.map(({ id }) => id))
  return kept ?? false
}

/**
 * What this browser keeps for the account, from every tab of it, in the order it was made. `isWhole` tells that the database
 * answered: what was in it and is not there now was acknowledged, or forgotten, by another tab.
 */
export async function readOutbox(): Promise<{ entries: Entry[]; isWhole: boolean }> {
  // First, because an entry leaves the journal only when it is in the database.
  const written = readJournal()
  const kept = await inDatabase((database) => database.getAll('outbox'))
  return {
    entries: inOrder([...written, ...(kept ?? []).filter(isEntry)]),
    isWhole: kept !== undefined,
  }
}

/** What was acknowledged, or is to be forgotten. */
export async function dropFromOutbox(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  strikeFromJournal(ids)
  await inDatabase(async (database) => {
    const work = database.transaction('outbox', 'readwrite')
    await Promise.all([...ids.map((id) => work.store.delete(id)), work.done])
  })
}

/** Undefined where there is no database, where it is full, or where it does not answer in time. */
async function inDatabase<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>) {
  try {
    opened ??= open()
    return await inTime(opened.then(work))
  } catch {
    opened = undefined
    return undefined
  }
}

let opened: Promise<IDBPDatabase<Schema>> | undefined

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(OUTBOX_DATABASE, 1, {
    upgrade: (database) => void database.createObjectStore('outbox', { keyPath: 'id' }),
    terminated: () => {
      opened = undefined
    },
  })
}

const PATIENCE_MS = 4000

/** Browsers have been seen to leave a request to IndexedDB unanswered for good. */
function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), PATIENCE_MS)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
