import type { Page } from '@playwright/test'
import { expect } from './fixtures'
import type { Person } from './people'

/** Complaints of a browser whose network a test cuts on purpose. */
export const UNREACHABLE =
  /^net::ERR_(INTERNET_DISCONNECTED|EMPTY_RESPONSE|CONNECTION_RESET|FAILED)/
export const ALL_OF_API = /\/api\/v1\//

/** Finds the notice of changes that are not saved yet. */
export function saving(page: Page) {
  return page.getByRole('region', { name: 'Saving' })
}

/** Waits until the account has told this browser what it knows; the notice of unsaved changes is loaded by then. */
export async function synchronised(page: Page): Promise<void> {
  await expect(saving(page)).toBeAttached()
  await expect
    .poll(() =>
      page.evaluate(() => JSON.parse(localStorage.getItem('waymark.progress') ?? '{}').owner),
    )
    .toEqual(expect.any(String))
}

export async function ticksOf(person: Person): Promise<Record<string, string>> {
  const { skills } = await (await person.api.get('/api/v1/progress')).json()
  return Object.fromEntries(
    Object.entries(skills as Record<string, { status: string }>).map(([skill, { status }]) => [
      skill,
      status,
    ]),
  )
}

/** Ids that the browser still keeps for the account. */
export function outbox(page: Page): Promise<IDBValidKey[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases()
    if (!databases.some(({ name }) => name === 'waymark')) return []
    const database = await answer(indexedDB.open('waymark'))
    const keys = await answer(database.transaction('outbox').objectStore('outbox').getAllKeys())
    database.close()
    return keys

    function answer<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    }
  })
}

export function remembered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { standings = {} } = JSON.parse(localStorage.getItem('waymark.progress') ?? '{}')
    const written = Object.keys(localStorage).filter((key) => key.startsWith('waymark.outbox.'))
    return [...Object.keys(standings), ...written]
  })
}
