import { forgetKeptPages } from '@/components/offline/kept-pages'
import { allSaved } from './all-saved'
import { sync } from './browser-sync'
import { confirmSignOut } from './confirm-sign-out'

/**
 * Before signing out: leaves nothing of the account in this browser. When something is not saved, the person is asked.
 * @returns false when they would rather stay
 */
export async function prepareSignOut(): Promise<boolean> {
  const saved = await Promise.race([allSaved(), soon()])
  if (!saved && !(await confirmSignOut())) return false
  await clearLocalData()
  return true
}

/** The same without asking: when the account itself goes. */
export async function clearLocalData(): Promise<void> {
  await sync.signOut()
  await forgetKeptPages()
}

const PATIENCE_MS = 3000

function soon(): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), PATIENCE_MS))
}
