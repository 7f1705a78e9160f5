import { currentProgress } from './store'

/** Where a guest's outbox lies; `kept-outbox.ts` opens it. */
export const OUTBOX_DATABASE = 'waymark'

/** Whether it is worth loading what reads the outbox: a visitor who never ticked anything loads nothing. */
export async function hasAnythingKept(): Promise<boolean> {
  const { outbox, standings } = currentProgress()
  if (outbox.length > 0 || Object.keys(standings).length > 0) return true
  try {
    const databases = await indexedDB.databases()
    return databases.some(({ name }) => name === OUTBOX_DATABASE)
  } catch {
    return false
  }
}
