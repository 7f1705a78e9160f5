import { type DBSchema, openDB } from 'idb'
import type { Entry } from './outbox'
import { OUTBOX_DB } from './outbox-db-name'
import type { OutboxDb } from './outbox-store'

interface Schema extends DBSchema {
  outbox: { key: string; value: Entry }
}

/** Opens the outbox's database of this browser. @param onTerminated the browser closed it by itself */
export async function openOutboxDb(onTerminated: () => void): Promise<OutboxDb> {
  const database = await openDB<Schema>(OUTBOX_DB, 1, {
    upgrade: (opened) => void opened.createObjectStore('outbox', { keyPath: 'id' }),
    terminated: onTerminated,
  })
  return {
    getAll: () => database.getAll('outbox'),
    async put(entries) {
      const work = database.transaction('outbox', 'readwrite', { durability: 'strict' })
      await Promise.all([...entries.map((entry) => work.store.put(entry)), work.done])
    },
    async remove(ids) {
      const work = database.transaction('outbox', 'readwrite')
      await Promise.all([...ids.map((id) => work.store.delete(id)), work.done])
    },
  }
}
